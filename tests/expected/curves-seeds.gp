# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1072,606 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001866, screen -0.003300 to screen 1.001866, screen 1.003300 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by learning rate' at screen 0.085817, screen 0.940594 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000 · mean of 30 seeds' at screen 0.085817, screen 0.894389 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · band = min–max over 30 seeds · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.975747, screen 0.029703 right font ',11' textcolor rgb '#999999'
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
set label 'best possible loss' at screen 0.876871, screen 0.856436 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.876871, screen 0.831683 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.876871, screen 0.327687 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.876871, screen 0.301285 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.876871, screen 0.219038 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.876871, screen 0.169661 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.421622, screen 0.079208 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.022387, screen 0.475248 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.763024, screen 0.693456 left font ',12' textcolor rgb '#efb047'
hover = hover.'|key efb047 818.00 175.77 102.27 20.00'
set label 'learning rate 0.1' at screen 0.763024, screen 0.512674 left font ',12' textcolor rgb '#c33783'
hover = hover.'|key c33783 818.00 285.32 102.27 20.00'
set label 'learning rate 0.03' at screen 0.763024, screen 0.331892 left font ',12' textcolor rgb '#033661'
hover = hover.'|key 033661 818.00 394.87 110.05 20.00'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.75
6000 0.7102241
10000 0.6767767
14000 0.64865089
18000 0.625
22000 0.60511205
26000 0.58838835
30000 0.57432544
34000 0.5625
38000 0.55255603
38000 0.78159104
34000 0.78
30000 0.77810793
26000 0.77585786
22000 0.77318207
18000 0.77
14000 0.76621586
10000 0.76171573
6000 0.75636414
4815.5176 1.2874967
2000 1.2874967
END
$data_2 << END
2000 0.75
6000 0.75795518
10000 0.76464466
14000 0.77026982
18000 0.775
22000 0.77897759
26000 0.78232233
30000 0.78513491
34000 0.7875
38000 0.78948879
38000 1.0185238
34000 1.005
30000 0.9889174
26000 0.96979185
22000 0.94704761
18000 0.92
14000 0.88783479
10000 0.84958369
6000 0.80409522
4892.4907 1.2874967
2000 1.2874967
END
$data_3 << END
2000 0.75
6000 0.80568625
10000 0.85251263
14000 0.89188875
18000 0.925
22000 0.95284313
26000 0.97625631
30000 0.99594438
34000 1.0125
38000 1.0264216
38000 1.2554566
34000 1.23
30000 1.1997269
26000 1.1637258
22000 1.1209131
18000 1.07
14000 1.0094537
10000 0.93745166
6000 0.85182629
4973.7908 1.2874967
2000 1.2874967
END
$data_4 << END
2000 1.6
6000 0.733294
10000 0.719246
14000 0.707433
18000 0.6975
22000 0.689147
26000 0.682123
30000 0.676217
34000 0.67125
38000 0.667074
END
$data_5 << END
2000 1.64
6000 0.781025
10000 0.807114
14000 0.829052
18000 0.8475
22000 0.863013
26000 0.876057
30000 0.887026
34000 0.89625
38000 0.904006
END
$data_6 << END
2000 1.68
6000 0.828756
10000 0.894982
14000 0.950671
18000 0.9975
22000 1.03688
26000 1.06999
30000 1.09784
34000 1.12125
38000 1.14094
END

set margins at screen 0.085817, screen 0.757427, screen 0.145215, screen 0.805281
hover = 'panel 92.00 118.00 720.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.2 to graph 1, first 1.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.42241428 1.2874967 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.03' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 0.3' noenhanced

unset multiplot
unset output
