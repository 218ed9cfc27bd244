# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
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
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.73451965
3556.7569 0.73451965
6000 0.7102241
10000 0.6767767
14000 0.64865089
18000 0.625
22000 0.60511205
26000 0.58838835
30000 0.57432544
34000 0.5625
38000 0.55255603
38000 0.56045378
34000 0.57
30000 0.58135243
26000 0.59485281
22000 0.61090757
18000 0.63
14000 0.65270485
10000 0.67970563
6000 0.71181514
3621.6217 0.73451965
2000 0.73451965
END
$data_2 << END
2000 0.73451965
4289.3483 0.73451965
6000 0.72295239
10000 0.70020815
14000 0.6810826
18000 0.665
22000 0.6514762
26000 0.64010408
30000 0.6305413
34000 0.6225
38000 0.6157381
38000 0.62363586
34000 0.63
30000 0.63756828
26000 0.64656854
22000 0.65727171
18000 0.67
14000 0.68513657
10000 0.70313708
6000 0.72454343
4432.4326 0.73451965
2000 0.73451965
END
$data_3 << END
2000 0.75
6000 0.71102
10000 0.678241
14000 0.650678
18000 0.6275
22000 0.60801
26000 0.591621
30000 0.577839
34000 0.56625
38000 0.556505
END
$data_4 << END
2000 0.75
6000 0.716588
10000 0.688492
14000 0.664867
18000 0.645
22000 0.628294
26000 0.614246
30000 0.602433
34000 0.5925
38000 0.584147
END
$data_5 << END
2000 0.75
6000 0.723748
10000 0.701673
14000 0.68311
18000 0.6675
22000 0.654374
26000 0.643336
30000 0.634055
34000 0.62625
38000 0.619687
END

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
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
$data_6 << END
2000 0.73451965
3692.127 0.73451965
6000 0.71340618
10000 0.68263456
14000 0.65675882
18000 0.635
22000 0.61670309
26000 0.60131728
30000 0.58837941
34000 0.5775
38000 0.56835154
38000 0.5762493
34000 0.585
30000 0.59540639
26000 0.60778175
22000 0.62249861
18000 0.64
14000 0.66081278
10000 0.68556349
6000 0.71499721
3769.0419 0.73451965
2000 0.73451965
END
$data_7 << END
2000 0.73451965
4048.3643 0.73451965
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
4162.1623 0.73451965
2000 0.73451965
END
$data_8 << END
2000 0.75
6000 0.714202
10000 0.684099
14000 0.658786
18000 0.6375
22000 0.619601
26000 0.60455
30000 0.591893
34000 0.58125
38000 0.5723
END
$data_9 << END
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
  $data_6 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_7 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced

unset multiplot
unset output
