# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1154,676 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001733, screen -0.002959 to screen 1.001733, screen 1.002959 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.079723, screen 0.946746 left font ',20' textcolor rgb '#222222'
set label 'Gradient flow by learning rate and state size' at screen 0.079723, screen 0.905325 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000 · solid: at train step 101 · dashed: at train step 1' at screen 0.079723, screen 0.875740 left font ',13' textcolor rgb '#666666'
set label 'geometric mean of 2 seeds' at screen 0.079723, screen 0.846154 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · band = min–max over 1 to 2 seeds · unroll · data 00000000' at screen 0.977470, screen 0.026627 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.079723, screen 0.801775 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.165933, screen 0.801775 to screen 0.188464, screen 0.801775 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.194530, screen 0.801775 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 124.00 70.52 20.00'
set arrow from screen 0.235705, screen 0.801775 to screen 0.258236, screen 0.801775 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.264302, screen 0.801775 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 268.00 124.00 62.08 20.00'
set arrow from screen 0.298169, screen 0.801775 to screen 0.320700, screen 0.801775 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.326765, screen 0.801775 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 340.09 124.00 49.43 20.00'
set label 'state size 4' at screen 0.292028, screen 0.745562 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.742634, screen 0.745562 center font ',15' textcolor rgb '#222222'
set label 'steps back from the loss' at screen 0.292028, screen 0.071006 center font ',13' textcolor rgb '#666666'
set label 'steps back from the loss' at screen 0.742634, screen 0.071006 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.020797, screen 0.426036 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 0.36787944
1 0.31663677
2 0.27253179
3 0.23457029
4 0.20189652
5 0.17377394
6 0.14956862
7 0.1287349
8 0.11080316
9 0.095369162
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
1 0.30119421
2 0.24659696
3 0.20189652
4 0.16529889
5 0.13533528
6 0.11080316
7 0.090717953
8 0.074273578
9 0.060810063
9 0.095369162
8 0.11080316
7 0.1287349
6 0.14956862
5 0.17377394
4 0.20189652
3 0.23457029
2 0.27253179
1 0.31663677
0 0.36787944
END
$data_3 << END
0 1
1 0.882497
2 0.778801
3 0.687289
4 0.606531
5 0.535261
6 0.472367
7 0.416862
8 0.367879
9 0.324652
END
$data_4 << END
0 1
1 0.740818
2 0.548812
3 0.40657
4 0.301194
5 0.22313
6 0.165299
7 0.122456
8 0.090718
9 0.0672055
END
$data_5 << END
0 1
1 0.839457
2 0.704688
3 0.591555
4 0.496585
5 0.416862
6 0.349938
7 0.293758
8 0.246597
9 0.207008
END
$data_6 << END
0 0.367879
1 0.324652
2 0.286505
3 0.25284
4 0.22313
5 0.196912
6 0.173774
7 0.153355
8 0.135335
9 0.119433
END
$data_7 << END
0 0.367879
1 0.272532
2 0.201897
3 0.149569
4 0.110803
5 0.082085
6 0.0608101
7 0.0450492
8 0.0333733
9 0.0247235
END
$data_8 << END
0 0.367879
1 0.308819
2 0.25924
3 0.217621
4 0.182684
5 0.153355
6 0.128735
7 0.108067
8 0.090718
9 0.0761538
END

set margins at screen 0.079723, screen 0.504333, screen 0.130178, screen 0.721893
hover = 'panel 92.00 188.00 490.00 400.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.021322338:1.1595129]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.021322338 1.1595129 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_3 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_4 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_5 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
$data_9 << END
0 0.36787944
1 0.2865048
2 0.22313016
3 0.17377394
4 0.13533528
5 0.10539922
6 0.082084999
7 0.063927861
8 0.049787068
9 0.038774208
9 0.060810063
8 0.074273578
7 0.090717953
6 0.11080316
5 0.13533528
4 0.16529889
3 0.20189652
2 0.24659696
1 0.30119421
0 0.36787944
END
$data_10 << END
0 0.36787944
1 0.24659696
2 0.16529889
3 0.11080316
4 0.074273578
5 0.049787068
6 0.03337327
7 0.022370772
7.12 0.021322338
8 0.021322338
9 0.021322338
9 0.021322338
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
$data_11 << END
0 1
1 0.798516
2 0.637628
3 0.509156
4 0.40657
5 0.324652
6 0.25924
7 0.207008
8 0.165299
9 0.131994
END
$data_12 << END
0 1
1 0.778801
2 0.606531
3 0.472367
4 0.367879
5 0.286505
6 0.22313
7 0.173774
8 0.135335
9 0.105399
END
$data_13 << END
0 0.367879
1 0.293758
2 0.23457
3 0.187308
4 0.149569
5 0.119433
6 0.0953692
7 0.0761538
8 0.0608101
9 0.0485578
END
$data_14 << END
0 0.367879
1 0.286505
2 0.22313
3 0.173774
4 0.135335
5 0.105399
6 0.082085
7 0.0639279
8 0.0497871
9 0.0387742
END

set margins at screen 0.530329, screen 0.954939, screen 0.130178, screen 0.721893
hover = 'panel 612.00 188.00 490.00 400.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.021322338:1.1595129]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.05, '' 0.1, '' 0.2, '' 0.5, '' 1)
unset arrow
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.021322338 1.1595129 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_9 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_10 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_11 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_12 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced, \
  $data_13 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_14 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced

unset multiplot
unset output
