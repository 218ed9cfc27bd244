# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1180,856 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001695, screen -0.002336 to screen 1.001695, screen 1.002336 fs solid noborder fc rgb '#ffffff'
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
set label 'Gradient flow by optimizer, lags and carry state' at screen 0.100000, screen 0.957944 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · solid: at train step 101 · dashed: at train step 1' at screen 0.100000, screen 0.925234 left font ',13' textcolor rgb '#666666'
set label 'one line for each num steps and learning rate' at screen 0.100000, screen 0.901869 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.977966, screen 0.021028 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.100000, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.164904, screen 0.866822 to screen 0.186938, screen 0.866822 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.192871, screen 0.866822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 190.59 104.00 64.75 20.00'
set arrow from screen 0.228251, screen 0.866822 to screen 0.250285, screen 0.866822 nohead lw 2.47 lc rgb '#d55e00' dt solid
set label 'adam' at screen 0.256217, screen 0.866822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 265.34 104.00 78.59 20.00'
set label 'lags [2, 4]' at screen 0.307627, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.634346 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.272196 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'steps back from the loss' at screen 0.307627, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'steps back from the loss' at screen 0.748305, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.020339, screen 0.453271 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 1
1 0.904837
2 0.818731
3 0.740818
4 0.67032
5 0.606531
6 0.548812
7 0.496585
8 0.449329
9 0.40657
END
$data_2 << END
0 1
1 0.860708
2 0.740818
3 0.637628
4 0.548812
5 0.472367
6 0.40657
7 0.349938
8 0.301194
9 0.25924
END
$data_3 << END
0 1
1 0.818731
2 0.67032
3 0.548812
4 0.449329
5 0.367879
6 0.301194
7 0.246597
8 0.201897
9 0.165299
END
$data_4 << END
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
$data_5 << END
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
$data_6 << END
0 1
1 0.704688
2 0.496585
3 0.349938
4 0.246597
5 0.173774
6 0.122456
7 0.0862936
8 0.0608101
9 0.0428521
END
$data_7 << END
0 0.367879
1 0.332871
2 0.301194
3 0.272532
4 0.246597
5 0.22313
6 0.201897
7 0.182684
8 0.165299
9 0.149569
END
$data_8 << END
0 0.367879
1 0.316637
2 0.272532
3 0.23457
4 0.201897
5 0.173774
6 0.149569
7 0.128735
8 0.110803
9 0.0953692
END
$data_9 << END
0 0.367879
1 0.301194
2 0.246597
3 0.201897
4 0.165299
5 0.135335
6 0.110803
7 0.090718
8 0.0742736
9 0.0608101
END
$data_10 << END
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
$data_11 << END
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
$data_12 << END
0 0.367879
1 0.25924
2 0.182684
3 0.128735
4 0.090718
5 0.0639279
6 0.0450492
7 0.0317456
8 0.0223708
9 0.0157644
END

set margins at screen 0.100000, screen 0.515254, screen 0.464953, screen 0.803738
hover = 'panel 118.00 168.00 490.00 290.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 2, '' 4, '' 6, '' 8)
set yrange [0.0083624821:1.2020158]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.02 to graph 1, first 0.02 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.0083624821 1.2020158 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_2 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_3 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_4 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_5 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_6 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_11 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_12 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_13 << END
0 1
1 0.818731
2 0.67032
3 0.548812
4 0.449329
5 0.367879
6 0.301194
7 0.246597
8 0.201897
9 0.165299
END
$data_14 << END
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
$data_15 << END
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
$data_16 << END
0 1
1 0.704688
2 0.496585
3 0.349938
4 0.246597
5 0.173774
6 0.122456
7 0.0862936
8 0.0608101
9 0.0428521
END
$data_17 << END
0 1
1 0.67032
2 0.449329
3 0.301194
4 0.201897
5 0.135335
6 0.090718
7 0.0608101
8 0.0407622
9 0.0273237
END
$data_18 << END
0 1
1 0.904837
2 0.818731
3 0.740818
4 0.67032
5 0.606531
6 0.548812
7 0.496585
8 0.449329
9 0.40657
END
$data_19 << END
0 0.367879
1 0.301194
2 0.246597
3 0.201897
4 0.165299
5 0.135335
6 0.110803
7 0.090718
8 0.0742736
9 0.0608101
END
$data_20 << END
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
$data_21 << END
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
$data_22 << END
0 0.367879
1 0.25924
2 0.182684
3 0.128735
4 0.090718
5 0.0639279
6 0.0450492
7 0.0317456
8 0.0223708
9 0.0157644
END
$data_23 << END
0 0.367879
1 0.246597
2 0.165299
3 0.110803
4 0.0742736
5 0.0497871
6 0.0333733
7 0.0223708
8 0.0149956
9 0.0100518
END
$data_24 << END
0 0.367879
1 0.332871
2 0.301194
3 0.272532
4 0.246597
5 0.22313
6 0.201897
7 0.182684
8 0.165299
9 0.149569
END

set margins at screen 0.540678, screen 0.955932, screen 0.464953, screen 0.803738
hover = 'panel 638.00 168.00 490.00 290.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 2, '' 4, '' 6, '' 8)
set yrange [0.0083624821:1.2020158]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.01, '' 0.02, '' 0.05, '' 0.1, '' 0.2, '' 0.5, '' 1)
unset arrow
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.02 to graph 1, first 0.02 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.0083624821 1.2020158 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_13 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_14 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_15 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_16 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_17 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_18 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_19 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_20 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_21 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_22 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_23 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_24 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_25 << END
0 1
1 0.860708
2 0.740818
3 0.637628
4 0.548812
5 0.472367
6 0.40657
7 0.349938
8 0.301194
9 0.25924
END
$data_26 << END
0 1
1 0.818731
2 0.67032
3 0.548812
4 0.449329
5 0.367879
6 0.301194
7 0.246597
8 0.201897
9 0.165299
END
$data_27 << END
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
$data_28 << END
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
$data_29 << END
0 1
1 0.704688
2 0.496585
3 0.349938
4 0.246597
5 0.173774
6 0.122456
7 0.0862936
8 0.0608101
9 0.0428521
END
$data_30 << END
0 1
1 0.67032
2 0.449329
3 0.301194
4 0.201897
5 0.135335
6 0.090718
7 0.0608101
8 0.0407622
9 0.0273237
END
$data_31 << END
0 0.367879
1 0.316637
2 0.272532
3 0.23457
4 0.201897
5 0.173774
6 0.149569
7 0.128735
8 0.110803
9 0.0953692
END
$data_32 << END
0 0.367879
1 0.301194
2 0.246597
3 0.201897
4 0.165299
5 0.135335
6 0.110803
7 0.090718
8 0.0742736
9 0.0608101
END
$data_33 << END
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
$data_34 << END
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
$data_35 << END
0 0.367879
1 0.25924
2 0.182684
3 0.128735
4 0.090718
5 0.0639279
6 0.0450492
7 0.0317456
8 0.0223708
9 0.0157644
END
$data_36 << END
0 0.367879
1 0.246597
2 0.165299
3 0.110803
4 0.0742736
5 0.0497871
6 0.0333733
7 0.0223708
8 0.0149956
9 0.0100518
END

set margins at screen 0.100000, screen 0.515254, screen 0.102804, screen 0.441589
hover = 'panel 118.00 478.00 490.00 290.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.0083624821:1.2020158]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.02 to graph 1, first 0.02 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.0083624821 1.2020158 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_25 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_26 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_27 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_28 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_29 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_30 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_31 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_32 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_33 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_34 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_35 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_36 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
$data_37 << END
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
$data_38 << END
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
$data_39 << END
0 1
1 0.704688
2 0.496585
3 0.349938
4 0.246597
5 0.173774
6 0.122456
7 0.0862936
8 0.0608101
9 0.0428521
END
$data_40 << END
0 1
1 0.67032
2 0.449329
3 0.301194
4 0.201897
5 0.135335
6 0.090718
7 0.0608101
8 0.0407622
9 0.0273237
END
$data_41 << END
0 1
1 0.904837
2 0.818731
3 0.740818
4 0.67032
5 0.606531
6 0.548812
7 0.496585
8 0.449329
9 0.40657
END
$data_42 << END
0 1
1 0.860708
2 0.740818
3 0.637628
4 0.548812
5 0.472367
6 0.40657
7 0.349938
8 0.301194
9 0.25924
END
$data_43 << END
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
$data_44 << END
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
$data_45 << END
0 0.367879
1 0.25924
2 0.182684
3 0.128735
4 0.090718
5 0.0639279
6 0.0450492
7 0.0317456
8 0.0223708
9 0.0157644
END
$data_46 << END
0 0.367879
1 0.246597
2 0.165299
3 0.110803
4 0.0742736
5 0.0497871
6 0.0333733
7 0.0223708
8 0.0149956
9 0.0100518
END
$data_47 << END
0 0.367879
1 0.332871
2 0.301194
3 0.272532
4 0.246597
5 0.22313
6 0.201897
7 0.182684
8 0.165299
9 0.149569
END
$data_48 << END
0 0.367879
1 0.316637
2 0.272532
3 0.23457
4 0.201897
5 0.173774
6 0.149569
7 0.128735
8 0.110803
9 0.0953692
END

set margins at screen 0.540678, screen 0.955932, screen 0.102804, screen 0.441589
hover = 'panel 638.00 478.00 490.00 290.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.0083624821:1.2020158]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.01, '' 0.02, '' 0.05, '' 0.1, '' 0.2, '' 0.5, '' 1)
unset arrow
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.02 to graph 1, first 0.02 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.05 to graph 1, first 0.05 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.0083624821 1.2020158 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_37 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_38 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_39 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_40 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_41 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_42 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_43 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_44 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_45 using 1:2 with lines lw 1.90 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_46 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_47 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_48 using 1:2 with lines lw 1.90 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced

unset multiplot
unset output
