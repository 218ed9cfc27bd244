# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal pngcairo noenhanced rounded size 2484,1312 font 'DejaVu Sans,13' fontscale 1.5 linewidth 2 pointscale 2 background rgb '#ffffff'
set encoding utf8
set output 'curves.png'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'What'."\047".'s in a window?' at screen 0.074074, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'Cross entropy by num steps and state size' at screen 0.074074, screen 0.902439 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000 · mean of 1 to 2 seeds' at screen 0.074074, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 7 runs · 1 diverged, left out · 1 not trained yet · band = min–max over 1 to 2 seeds · a point is the mean over 2k to 4k symbols · unroll · data 00000000' at screen 0.979066, screen 0.027439 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'num steps' at screen 0.074074, screen 0.826220 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.141333, screen 0.826220 to screen 0.162267, screen 0.826220 nohead lw 2.47 lc rgb '#033661' dt solid
set label '5' at screen 0.167903, screen 0.826220 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.189186, screen 0.826220 to screen 0.210120, screen 0.826220 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.215756, screen 0.826220 left font ',13' textcolor rgb '#222222'
set label 'state size 4' at screen 0.271337, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.690016, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.893720, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.893720, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.893720, screen 0.608286 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.893720, screen 0.534545 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.893720, screen 0.297821 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.893720, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.271337, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.690016, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.019324, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
1000 0.75 0.75 0.75
2319.1784 0.724289 0.723764 0.724814
2374.1442 0.723218 0.722671 0.723764
3000 0.71102 0.710224 0.711815
5000 0.678241 0.676777 0.679706
7000 0.650678 0.648651 0.652705
9000 0.6275 0.625 0.63
11000 0.60801 0.605112 0.610908
13000 0.591621 0.588388 0.594853
15000 0.577839 0.574325 0.581352
17000 0.56625 0.5625 0.57
19000 0.556505 0.552556 0.560454
21000 0.54831 0.544194 0.552426
23000 0.541419 0.537163 0.545676
25000 0.535625 0.53125 0.54
27000 0.530752 0.526278 0.535227
29000 0.526655 0.522097 0.531213
31000 0.52321 0.518581 0.527838
33000 0.520312 0.515625 0.525
35000 0.517876 0.513139 0.522613
37000 0.515828 0.511049 0.520607
39000 0.514105 0.509291 0.518919
END
$data_2 << END
1000 0.75 0.75 0.75
3000 0.713406 0.713406 0.713406
5000 0.682635 0.682635 0.682635
7000 0.656759 0.656759 0.656759
9000 0.635 0.635 0.635
11000 0.616703 0.616703 0.616703
13000 0.601317 0.601317 0.601317
15000 0.588379 0.588379 0.588379
17000 0.5775 0.5775 0.5775
19000 0.568352 0.568352 0.568352
21000 0.560659 0.560659 0.560659
23000 0.55419 0.55419 0.55419
25000 0.54875 0.54875 0.54875
27000 0.544176 0.544176 0.544176
29000 0.540329 0.540329 0.540329
31000 0.537095 0.537095 0.537095
33000 0.534375 0.534375 0.534375
35000 0.532088 0.532088 0.532088
37000 0.530165 0.530165 0.530165
39000 0.528547 0.528547 0.528547
END
$data_3 << END
2000 0.75 0.75 0.75
5140.901 0.724389 0.723764 0.725014
5297.9461 0.723108 0.722452 0.723764
6000 0.717384 0.716588 0.718179
10000 0.689957 0.688492 0.691421
14000 0.666894 0.664867 0.668921
18000 0.6475 0.645 0.65
22000 0.631192 0.628294 0.63409
26000 0.617478 0.614246 0.620711
30000 0.605947 0.602433 0.60946
34000 0.59625 0.5925 0.6
38000 0.588096 0.584147 0.592045
END
$data_4 << END
2000 0.75 0.75 0.75
5471.5222 0.724455 0.723764 0.725145
5664.3845 0.723035 0.722307 0.723764
6000 0.720566 0.71977 0.721361
10000 0.695815 0.69435 0.697279
14000 0.675002 0.672975 0.677029
18000 0.6575 0.655 0.66
22000 0.642783 0.639885 0.645681
26000 0.630407 0.627175 0.63364
30000 0.620001 0.616487 0.623514
34000 0.61125 0.6075 0.615
38000 0.603891 0.599943 0.60784
END
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.4440963 ? 0.4440963 : y > 0.72376425 ? 0.72376425 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.074074, screen 0.468599, screen 0.134146, screen 0.743902
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.4440963:0.72376425]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

set margins at screen 0.492754, screen 0.887279, screen 0.134146, screen 0.743902
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.4440963:0.72376425]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.45, '' 0.5, '' 0.55, '' 0.6, '' 0.65, '' 0.7)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

unset multiplot
unset output
