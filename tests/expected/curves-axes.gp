# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
set label 'Cross entropy by optimizer, lags, carry state and num steps' at screen 0.100000, screen 0.957944 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · seed 0 · one line for each learning rate' at screen 0.100000, screen 0.925234 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.977966, screen 0.021028 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.100000, screen 0.890187 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.164904, screen 0.890187 to screen 0.186938, screen 0.890187 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.192871, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 190.59 84.00 64.75 20.00'
set arrow from screen 0.228251, screen 0.890187 to screen 0.250285, screen 0.890187 nohead lw 2.47 lc rgb '#d55e00' dt solid
set label 'adam' at screen 0.256217, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 265.34 84.00 78.59 20.00'
set label 'num steps' at screen 0.100000, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.170793, screen 0.866822 to screen 0.208081, screen 0.866822 nohead lw 1.90 lc rgb '#222222' dt solid
set label '1' at screen 0.214013, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.236414, screen 0.866822 to screen 0.273702, screen 0.866822 nohead lw 1.90 lc rgb '#222222' dt (15,9)
set label '10' at screen 0.279635, screen 0.866822 left font ',13' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.307627, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.634346 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.272196 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'symbols seen' at screen 0.307627, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.748305, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.020339, screen 0.453271 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
400 0.744431
1200 0.72556
... 47 more lines like this, a69080c39742472f ...
39600 0.68
END
$data_2 << END
400 0.745227
1200 0.729051
... 47 more lines like this, 13931545f55b41c1 ...
39600 0.69
END
... 9 more blocks like this, 191ac7a05a3950a6 ...
$data_12 << END
2000 0.75
6000 0.785003
... 7 more lines like this, 95a3378d39b21197 ...
38000 0.923751
END

set margins at screen 0.100000, screen 0.515254, screen 0.464953, screen 0.803738
hover = 'panel 118.00 168.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.48240001 0.95759998 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_3 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_4 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_5 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_6 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_7 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_8 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_9 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_10 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_11 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_12 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_13 << END
400 0.734885
1200 0.683662
... 47 more lines like this, 3625d3202519d341 ...
39600 0.56
END
$data_14 << END
400 0.735681
1200 0.687154
... 47 more lines like this, 571c2b3e9e9a843e ...
39600 0.57
END
... 9 more blocks like this, deb0dd2710cbd507 ...
$data_24 << END
2000 0.75
6000 0.76591
... 7 more lines like this, 7303cd6ec1657031 ...
38000 0.828978
END

set margins at screen 0.540678, screen 0.955932, screen 0.464953, screen 0.803738
hover = 'panel 638.00 168.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.48240001 0.95759998 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_13 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_14 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_15 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_16 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_17 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_18 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_19 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_20 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_21 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_22 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_23 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_24 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_25 << END
400 0.739658
1200 0.704611
... 47 more lines like this, a418638c917dcb85 ...
39600 0.62
END
$data_26 << END
400 0.740454
1200 0.708103
... 47 more lines like this, be07893176e6680d ...
39600 0.63
END
... 9 more blocks like this, a42cd762969eb7ff ...
$data_36 << END
2000 0.75
6000 0.775457
... 7 more lines like this, 1a9f910ac7842ae3 ...
38000 0.876364
END

set margins at screen 0.100000, screen 0.515254, screen 0.102804, screen 0.441589
hover = 'panel 118.00 478.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.48240001 0.95759998 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_25 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_26 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_27 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_28 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_29 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_30 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_31 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_32 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_33 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_34 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_35 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_36 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
$data_37 << END
400 0.730112
1200 0.662714
... 47 more lines like this, b507e91e892d4fe6 ...
39600 0.5
END
$data_38 << END
400 0.730908
1200 0.666205
... 47 more lines like this, 568559397d49ccce ...
39600 0.51
END
... 9 more blocks like this, 9935c2c2d9864625 ...
$data_48 << END
2000 0.75
6000 0.756364
... 7 more lines like this, 0a17fad945adc3e4 ...
38000 0.781591
END

set margins at screen 0.540678, screen 0.955932, screen 0.102804, screen 0.441589
hover = 'panel 638.00 478.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.48240001 0.95759998 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_37 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_38 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_39 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_40 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_41 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_42 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_43 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_44 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_45 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_46 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_47 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_48 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced

unset multiplot
unset output
