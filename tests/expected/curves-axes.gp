# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1180,876 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001695, screen -0.002283 to screen 1.001695, screen 1.002283 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by optimizer, lags, carry state and num steps' at screen 0.100000, screen 0.958904 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · seed 0 · one line for each learning rate' at screen 0.100000, screen 0.926941 left font ',13' textcolor rgb '#666666'
set label 'grey: the best possible loss of who knows what is named' at screen 0.100000, screen 0.904110 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.977966, screen 0.020548 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.100000, screen 0.869863 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.164904, screen 0.869863 to screen 0.186938, screen 0.869863 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.192871, screen 0.869863 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 190.59 104.00 64.75 20.00'
set arrow from screen 0.228251, screen 0.869863 to screen 0.250285, screen 0.869863 nohead lw 2.47 lc rgb '#d55e00' dt solid
set label 'adam' at screen 0.256217, screen 0.869863 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 265.34 104.00 78.59 20.00'
set label 'num steps' at screen 0.100000, screen 0.847032 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.170793, screen 0.847032 to screen 0.208081, screen 0.847032 nohead lw 1.90 lc rgb '#222222' dt solid
set label '1' at screen 0.214013, screen 0.847032 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.236414, screen 0.847032 to screen 0.273702, screen 0.847032 nohead lw 1.90 lc rgb '#222222' dt (15,9)
set label '10' at screen 0.279635, screen 0.847032 left font ',13' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.307627, screen 0.803653 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.803653 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.619863 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.265982 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'symbols seen' at screen 0.307627, screen 0.054795 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.748305, screen 0.054795 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.020339, screen 0.442922 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
0 0.661563 0 40000
END
$data_2 << END
400 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_3 << END
0 0.627741 0 40000
END
$data_4 << END
400 0.642207 "lag 4  0.6277"
END
# The best losses that are known of this panel's runs.
$data_5 << END
0 0.519167 0 40000
END
$data_6 << END
400 0.533633 "lag 2  0.5192"
END
# The best losses that are known of this panel's runs.
$data_7 << END
0 0.454454 0 40000
END
$data_8 << END
400 0.46892 "lags 2, 4  0.4545"
END
... 11 more blocks like this, 46ae209bbfed8fcd ...
$data_20 << END
2000 0.75
6000 0.785003
... 7 more lines like this, 95a3378d39b21197 ...
38000 0.923751
END

set margins at screen 0.100000, screen 0.515254, screen 0.454338, screen 0.785388
hover = 'panel 118.00 188.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.43503254:0.95942181]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43503254 0.95942181 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_2 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_3 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_4 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_5 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_6 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_7 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_8 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_9 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_10 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_11 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_12 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_13 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_14 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_15 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_16 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_17 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_18 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_19 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_20 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced
# The best losses that are known of this panel's runs.
$data_21 << END
0 0.661563 0 40000
END
$data_22 << END
400 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_23 << END
0 0.627741 0 40000
END
$data_24 << END
400 0.642207 "lag 8  0.6277"
END
# The best losses that are known of this panel's runs.
$data_25 << END
0 0.519167 0 40000
END
$data_26 << END
400 0.533633 "lag 3  0.5192"
END
# The best losses that are known of this panel's runs.
$data_27 << END
0 0.454454 0 40000
END
$data_28 << END
400 0.46892 "lags 3, 8  0.4545"
END
... 11 more blocks like this, 5d00a99501a10c60 ...
$data_40 << END
2000 0.75
6000 0.76591
... 7 more lines like this, 7303cd6ec1657031 ...
38000 0.828978
END

set margins at screen 0.540678, screen 0.955932, screen 0.454338, screen 0.785388
hover = 'panel 638.00 188.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.43503254:0.95942181]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43503254 0.95942181 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_21 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_22 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_23 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_24 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_25 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_26 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_27 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_28 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_29 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_30 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_31 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_32 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_33 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_34 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_35 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_36 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_37 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_38 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_39 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_40 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced
# The best losses that are known of this panel's runs.
$data_41 << END
0 0.661563 0 40000
END
$data_42 << END
400 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_43 << END
0 0.627741 0 40000
END
$data_44 << END
400 0.642207 "lag 4  0.6277"
END
# The best losses that are known of this panel's runs.
$data_45 << END
0 0.519167 0 40000
END
$data_46 << END
400 0.533633 "lag 2  0.5192"
END
# The best losses that are known of this panel's runs.
$data_47 << END
0 0.454454 0 40000
END
$data_48 << END
400 0.46892 "lags 2, 4  0.4545"
END
... 11 more blocks like this, d337c5f162f497e5 ...
$data_60 << END
2000 0.75
6000 0.775457
... 7 more lines like this, 1a9f910ac7842ae3 ...
38000 0.876364
END

set margins at screen 0.100000, screen 0.515254, screen 0.100457, screen 0.431507
hover = 'panel 118.00 498.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43503254:0.95942181]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43503254 0.95942181 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_41 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_42 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_43 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_44 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_45 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_46 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_47 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_48 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_49 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_50 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_51 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_52 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_53 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_54 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_55 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_56 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_57 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_58 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_59 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_60 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
# The best losses that are known of this panel's runs.
$data_61 << END
0 0.661563 0 40000
END
$data_62 << END
400 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_63 << END
0 0.627741 0 40000
END
$data_64 << END
400 0.642207 "lag 8  0.6277"
END
# The best losses that are known of this panel's runs.
$data_65 << END
0 0.519167 0 40000
END
$data_66 << END
400 0.533633 "lag 3  0.5192"
END
# The best losses that are known of this panel's runs.
$data_67 << END
0 0.454454 0 40000
END
$data_68 << END
400 0.46892 "lags 3, 8  0.4545"
END
... 11 more blocks like this, 68b6f5296e04ea3a ...
$data_80 << END
2000 0.75
6000 0.756364
... 7 more lines like this, 0a17fad945adc3e4 ...
38000 0.781591
END

set margins at screen 0.540678, screen 0.955932, screen 0.100457, screen 0.431507
hover = 'panel 638.00 498.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43503254:0.95942181]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43503254 0.95942181 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_61 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_62 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_63 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_64 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_65 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_66 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_67 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_68 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_69 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_70 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_71 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_72 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_73 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_74 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_75 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_76 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_77 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_78 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_79 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_80 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced

unset multiplot
unset output
