# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1154,656 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001733, screen -0.003049 to screen 1.001733, screen 1.003049 fs solid noborder fc rgb '#ffffff'
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
set label 'Gradient flow by learning rate and num steps' at screen 0.079723, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000 · solid: at train step 101 · dashed: at train step 1' at screen 0.079723, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'geometric mean of 3 seeds' at screen 0.079723, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · band = min–max over 3 seeds · unroll · data 00000000' at screen 0.977470, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.079723, screen 0.826220 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.165933, screen 0.826220 to screen 0.188464, screen 0.826220 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.001' at screen 0.194530, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 104.00 78.95 20.00'
set arrow from screen 0.243013, screen 0.826220 to screen 0.265544, screen 0.826220 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '0.01' at screen 0.271609, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 276.44 104.00 70.52 20.00'
set arrow from screen 0.312785, screen 0.826220 to screen 0.335316, screen 0.826220 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.341381, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 356.95 104.00 62.08 20.00'
set arrow from screen 0.375249, screen 0.826220 to screen 0.397779, screen 0.826220 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '1' at screen 0.403845, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 429.04 104.00 49.43 20.00'
set arrow from screen 0.426751, screen 0.826220 to screen 0.449282, screen 0.826220 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.455347, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 488.47 104.00 57.87 20.00'
set label 'num steps 2' at screen 0.292028, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'num steps 5' at screen 0.742634, screen 0.768293 center font ',15' textcolor rgb '#222222'
set label 'steps back from the loss' at screen 0.292028, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'steps back from the loss' at screen 0.742634, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.020797, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 0.36787944
1 0.30119421
1 0.33287108
0 0.36787944
END
$data_2 << END
0 0.36787944
1 0.24659696
1 0.33287108
0 0.36787944
END
$data_3 << END
0 0.36787944
1 0.24659696
1 0.33287108
0 0.36787944
END
$data_4 << END
0 0.36787944
1 0.24659696
1 0.27253179
0 0.36787944
END
$data_5 << END
0 0.36787944
1 0.25924026
1 0.2865048
0 0.36787944
END
$data_6 << END
0 1
1 0.860708
END
$data_7 << END
0 1
1 0.805198
END
$data_8 << END
0 1
1 0.753269
END
$data_9 << END
0 1
1 0.704688
END
$data_10 << END
0 1
1 0.740818
END
$data_11 << END
0 0.367879
1 0.316637
END
$data_12 << END
0 0.367879
1 0.296216
END
$data_13 << END
0 0.367879
1 0.277112
END
$data_14 << END
0 0.367879
1 0.25924
END
$data_15 << END
0 0.367879
1 0.272532
END

set margins at screen 0.079723, screen 0.504333, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 490.00 400.00'
set xrange [0:4.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4)
set yrange [0.1014692:1.0919881]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 4.5 0:steps back'
hover = hover.'|y 0.1014692 1.0919881 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_4 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_5 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#033661' title 'learning rate 0.001, num steps 2' noenhanced, \
  $data_7 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#55399c' title 'learning rate 0.01, num steps 2' noenhanced, \
  $data_8 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#c33783' title 'learning rate 0.1, num steps 2' noenhanced, \
  $data_9 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#f2695a' title 'learning rate 1, num steps 2' noenhanced, \
  $data_10 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#efb047' title 'learning rate 10, num steps 2' noenhanced, \
  $data_11 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 2' noenhanced, \
  $data_12 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 2' noenhanced, \
  $data_13 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 2' noenhanced, \
  $data_14 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 2' noenhanced, \
  $data_15 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 2' noenhanced
$data_16 << END
0 0.36787944
1 0.25924026
2 0.18268352
3 0.1287349
3.68 0.1014692
4 0.1014692
4 0.1014692
4 0.13533528
3 0.17377394
2 0.22313016
1 0.2865048
0 0.36787944
END
$data_17 << END
0 0.36787944
1 0.27253179
2 0.20189652
3 0.14956862
4 0.11080316
4 0.16529889
3 0.20189652
2 0.24659696
1 0.30119421
0 0.36787944
END
$data_18 << END
0 0.36787944
1 0.2865048
2 0.22313016
3 0.17377394
4 0.13533528
4 0.20189652
3 0.23457029
2 0.27253179
1 0.31663677
0 0.36787944
END
$data_19 << END
0 0.36787944
1 0.30119421
2 0.24659696
3 0.20189652
4 0.16529889
4 0.24659696
3 0.27253179
2 0.30119421
1 0.33287108
0 0.36787944
END
$data_20 << END
0 0.36787944
1 0.24659696
2 0.16529889
3 0.11080316
3.22 0.1014692
4 0.1014692
4 0.1014692
4 0.24659696
3 0.27253179
2 0.30119421
1 0.33287108
0 0.36787944
END
$data_21 << END
0 1
1 0.740818
2 0.548812
3 0.40657
4 0.301194
END
$data_22 << END
0 1
1 0.778801
2 0.606531
3 0.472367
4 0.367879
END
$data_23 << END
0 1
1 0.818731
2 0.67032
3 0.548812
4 0.449329
END
$data_24 << END
0 1
1 0.860708
2 0.740818
3 0.637628
4 0.548812
END
$data_25 << END
0 1
1 0.805198
2 0.648344
3 0.522046
4 0.42035
END
$data_26 << END
0 0.367879
1 0.272532
2 0.201897
3 0.149569
4 0.110803
END
$data_27 << END
0 0.367879
1 0.286505
2 0.22313
3 0.173774
4 0.135335
END
$data_28 << END
0 0.367879
1 0.301194
2 0.246597
3 0.201897
4 0.165299
END
$data_29 << END
0 0.367879
1 0.316637
2 0.272532
3 0.23457
4 0.201897
END
$data_30 << END
0 0.367879
1 0.296216
2 0.238513
3 0.19205
4 0.154638
END

set margins at screen 0.530329, screen 0.954939, screen 0.134146, screen 0.743902
hover = 'panel 612.00 168.00 490.00 400.00'
set xrange [0:4.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4)
set yrange [0.1014692:1.0919881]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.2, '' 0.5, '' 1)
unset arrow
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 4.5 0:steps back'
hover = hover.'|y 0.1014692 1.0919881 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_16 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_17 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_18 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_19 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_20 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_21 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#033661' title 'learning rate 0.001, num steps 5' noenhanced, \
  $data_22 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#55399c' title 'learning rate 0.01, num steps 5' noenhanced, \
  $data_23 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#c33783' title 'learning rate 0.1, num steps 5' noenhanced, \
  $data_24 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#f2695a' title 'learning rate 1, num steps 5' noenhanced, \
  $data_25 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#efb047' title 'learning rate 10, num steps 5' noenhanced, \
  $data_26 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 5' noenhanced, \
  $data_27 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 5' noenhanced, \
  $data_28 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 5' noenhanced, \
  $data_29 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 5' noenhanced, \
  $data_30 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 5' noenhanced

unset multiplot
unset output
