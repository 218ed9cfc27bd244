# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 864,632 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002315, screen -0.003165 to screen 1.002315, screen 1.003165 fs solid noborder fc rgb '#ffffff'
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
set label 'Gradient flow by learning rate' at screen 0.106481, screen 0.943038 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.106481, screen 0.898734 left font ',13' textcolor rgb '#666666'
set label 'solid: at train step 101 · dashed: at train step 1 · geometric mean of 30 seeds' at screen 0.106481, screen 0.867089 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · band = min–max over 30 seeds · unroll · data 00000000' at screen 0.969907, screen 0.028481 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.106481, screen 0.819620 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.221629, screen 0.819620 to screen 0.251721, screen 0.819620 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.03' at screen 0.259823, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 104.00 70.52 20.00'
set arrow from screen 0.314819, screen 0.819620 to screen 0.344912, screen 0.819620 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.353014, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 268.00 104.00 62.08 20.00'
set arrow from screen 0.398249, screen 0.819620 to screen 0.428342, screen 0.819620 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '0.3' at screen 0.436444, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 340.09 104.00 62.08 20.00'
set label 'steps back from the loss' at screen 0.523148, screen 0.075949 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.027778, screen 0.455696 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 0.36787944
1 0.24659696
2 0.16529889
3 0.11080316
4 0.074273578
5 0.049787068
6 0.03337327
6.067 0.032490745
7 0.032490745
8 0.032490745
9 0.032490745
9 0.032490745
9 0.14956862
8 0.16529889
7 0.18268352
6 0.20189652
5 0.22313016
4 0.24659696
3 0.27253179
2 0.30119421
1 0.33287108
0 0.36787944
END
$data_2 << END
0 0.36787944
1 0.24659696
2 0.16529889
3 0.11080316
4 0.074273578
5 0.049787068
6 0.03337327
6.067 0.032490745
7 0.032490745
8 0.032490745
9 0.032490745
9 0.032490745
9 0.14956862
8 0.16529889
7 0.18268352
6 0.20189652
5 0.22313016
4 0.24659696
3 0.27253179
2 0.30119421
1 0.33287108
0 0.36787944
END
$data_3 << END
0 0.36787944
1 0.24659696
2 0.16529889
3 0.11080316
4 0.074273578
5 0.049787068
6 0.03337327
6.067 0.032490745
7 0.032490745
8 0.032490745
9 0.032490745
9 0.032490745
9 0.14956862
8 0.16529889
7 0.18268352
6 0.20189652
5 0.22313016
4 0.24659696
3 0.27253179
2 0.30119421
1 0.33287108
0 0.36787944
END
$data_4 << END
0 1
1 0.785318
2 0.616724
3 0.484325
4 0.380349
5 0.298695
6 0.23457
7 0.184212
8 0.144665
9 0.113608
END
$data_5 << END
0 1
1 0.7801
2 0.608556
3 0.474734
4 0.37034
5 0.288902
6 0.225373
7 0.175813
8 0.137152
9 0.106992
END
$data_6 << END
0 1
1 0.774916
2 0.600496
3 0.465334
4 0.360595
5 0.279431
6 0.216536
7 0.167797
8 0.130029
9 0.100761
END
$data_7 << END
0 0.367879
1 0.288902
2 0.22688
3 0.178173
4 0.139922
5 0.109884
6 0.0862936
7 0.0677679
8 0.0532193
9 0.0417941
END
$data_8 << END
0 0.367879
1 0.286983
2 0.223875
3 0.174645
4 0.136241
5 0.106281
6 0.08291
7 0.0646781
8 0.0504553
9 0.0393602
END
$data_9 << END
0 0.367879
1 0.285076
2 0.22091
3 0.171187
4 0.132655
5 0.102797
6 0.079659
7 0.0617291
8 0.0478349
9 0.037068
END

set margins at screen 0.106481, screen 0.939815, screen 0.139241, screen 0.772152
hover = 'panel 92.00 144.00 720.00 400.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.032490745:1.1408801]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.032490745 1.1408801 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_4 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#033661' title 'learning rate 0.03' noenhanced, \
  $data_5 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#c33783' title 'learning rate 0.1' noenhanced, \
  $data_6 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#efb047' title 'learning rate 0.3' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.03' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 0.3' noenhanced

unset multiplot
unset output
