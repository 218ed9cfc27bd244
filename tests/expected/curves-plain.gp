# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1242,656 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
set encoding utf8
set output 'figure.svg'
set multiplot
# `hover`: what the picture tells in a browser; it travels as the title of an empty plot.

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set object rectangle from screen -0.001610, screen -0.003049 to screen 1.001610, screen 1.003049 fs solid noborder fc rgb '#ffffff'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'What decides?' at screen 0.074074, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'Cross entropy by learning rate and state size' at screen 0.074074, screen 0.902439 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000 · mean of 1 to 2 seeds' at screen 0.074074, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · band = min–max over 1 to 2 seeds · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.979066, screen 0.027439 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'learning rate' at screen 0.074074, screen 0.826220 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.154177, screen 0.826220 to screen 0.175110, screen 0.826220 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.180747, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 104.00 70.52 20.00'
set arrow from screen 0.219005, screen 0.826220 to screen 0.239939, screen 0.826220 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.245575, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 268.00 104.00 62.08 20.00'
set arrow from screen 0.277043, screen 0.826220 to screen 0.297977, screen 0.826220 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.303613, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 340.09 104.00 49.43 20.00'
set label 'state size 4' at screen 0.271337, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.690016, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.893720, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.893720, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.893720, screen 0.590945 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.893720, screen 0.520035 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.893720, screen 0.292403 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.893720, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.271337, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.690016, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.019324, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 0.75 0.75 0.75
3556.7569 0.734829 0.73452 0.735139
3621.6217 0.734197 0.733875 0.73452
6000 0.71102 0.710224 0.711815
10000 0.678241 0.676777 0.679706
14000 0.650678 0.648651 0.652705
18000 0.6275 0.625 0.63
22000 0.60801 0.605112 0.610908
26000 0.591621 0.588388 0.594853
30000 0.577839 0.574325 0.581352
34000 0.56625 0.5625 0.57
38000 0.556505 0.552556 0.560454
END
$data_2 << END
2000 0.75 0.75 0.75
6000 0.716588 0.716588 0.716588
10000 0.688492 0.688492 0.688492
14000 0.664867 0.664867 0.664867
18000 0.645 0.645 0.645
22000 0.628294 0.628294 0.628294
26000 0.614246 0.614246 0.614246
30000 0.602433 0.602433 0.602433
34000 0.5925 0.5925 0.5925
38000 0.584147 0.584147 0.584147
END
$data_3 << END
2000 0.75 0.75 0.75
4289.3483 0.734975 0.73452 0.73543
4432.4326 0.734036 0.733552 0.73452
6000 0.723748 0.722952 0.724543
10000 0.701673 0.700208 0.703137
14000 0.68311 0.681083 0.685137
18000 0.6675 0.665 0.67
22000 0.654374 0.651476 0.657272
26000 0.643336 0.640104 0.646569
30000 0.634055 0.630541 0.637568
34000 0.62625 0.6225 0.63
38000 0.619687 0.615738 0.623636
END
$data_4 << END
2000 0.75 0.75 0.75
3692.127 0.734856 0.73452 0.735193
3769.0419 0.734168 0.733816 0.73452
6000 0.714202 0.713406 0.714997
10000 0.684099 0.682635 0.685563
14000 0.658786 0.656759 0.660813
18000 0.6375 0.635 0.64
22000 0.619601 0.616703 0.622499
26000 0.60455 0.601317 0.607782
30000 0.591893 0.588379 0.595406
34000 0.58125 0.5775 0.585
38000 0.5723 0.568352 0.576249
END
$data_5 << END
2000 0.75 0.75 0.75
4048.3643 0.734927 0.73452 0.735334
4162.1623 0.73409 0.73366 0.73452
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
$data_6 << END
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.44368263 ? 0.44368263 : y > 0.73451965 ? 0.73451965 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.074074, screen 0.468599, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 490.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
unset label

set margins at screen 0.492754, screen 0.887279, screen 0.134146, screen 0.743902
hover = 'panel 612.00 168.00 490.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.45, '' 0.5, '' 0.55, '' 0.6, '' 0.65, '' 0.7)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced
unset label

unset multiplot
unset output
