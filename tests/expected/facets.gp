# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
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
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
1000 0.72376425
2319.1784 0.72376425
3000 0.7102241
5000 0.6767767
7000 0.64865089
9000 0.625
11000 0.60511205
13000 0.58838835
15000 0.57432544
17000 0.5625
19000 0.55255603
21000 0.54419417
23000 0.53716272
25000 0.53125
27000 0.52627801
29000 0.52209709
31000 0.51858136
33000 0.515625
35000 0.51313901
37000 0.51104854
39000 0.50929068
39000 0.51891905
37000 0.5206066
35000 0.52261345
33000 0.525
31000 0.52783811
29000 0.5312132
27000 0.53522689
25000 0.54
23000 0.54567621
21000 0.55242641
19000 0.56045378
17000 0.57
15000 0.58135243
13000 0.59485281
11000 0.61090757
9000 0.63
7000 0.65270485
5000 0.67970563
3000 0.71181514
2374.1442 0.72376425
1000 0.72376425
END
$data_2 << END
2000 0.72376425
5140.901 0.72376425
6000 0.71658825
10000 0.68849242
14000 0.66486675
18000 0.645
22000 0.62829412
26000 0.61424621
30000 0.60243337
34000 0.5925
38000 0.58414706
38000 0.59204482
34000 0.6
30000 0.60946036
26000 0.62071068
22000 0.63408964
18000 0.65
14000 0.66892071
10000 0.69142136
6000 0.71817928
5297.9461 0.72376425
2000 0.72376425
END
$data_3 << END
1000 0.75
3000 0.71102
5000 0.678241
7000 0.650678
9000 0.6275
11000 0.60801
13000 0.591621
15000 0.577839
17000 0.56625
19000 0.556505
21000 0.54831
23000 0.541419
25000 0.535625
27000 0.530752
29000 0.526655
31000 0.52321
33000 0.520312
35000 0.517876
37000 0.515828
39000 0.514105
END
$data_4 << END
2000 0.75
6000 0.717384
10000 0.689957
14000 0.666894
18000 0.6475
22000 0.631192
26000 0.617478
30000 0.605947
34000 0.59625
38000 0.588096
END

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
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
$data_5 << END
2000 0.72376425
5471.5222 0.72376425
6000 0.71977032
10000 0.69435029
14000 0.67297468
18000 0.655
22000 0.63988516
26000 0.62717514
30000 0.61648734
34000 0.6075
38000 0.59994258
38000 0.60784034
34000 0.615
30000 0.62351432
26000 0.63363961
22000 0.64568068
18000 0.66
14000 0.67702864
10000 0.69727922
6000 0.72136135
5664.3845 0.72376425
2000 0.72376425
END
$data_6 << END
1000 0.75
3000 0.713406
5000 0.682635
7000 0.656759
9000 0.635
11000 0.616703
13000 0.601317
15000 0.588379
17000 0.5775
19000 0.568352
21000 0.560659
23000 0.55419
25000 0.54875
27000 0.544176
29000 0.540329
31000 0.537095
33000 0.534375
35000 0.532088
37000 0.530165
39000 0.528547
END
$data_7 << END
2000 0.75
6000 0.720566
10000 0.695815
14000 0.675002
18000 0.6575
22000 0.642783
26000 0.630407
30000 0.620001
34000 0.61125
38000 0.603891
END

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
  $data_5 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'

unset multiplot
unset output
