# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1280,1842 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001563, screen -0.001086 to screen 1.001562, screen 1.001086 fs solid noborder fc rgb '#ffffff'
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
set label 'optimizer sgd, adam · lags [2, 4], [3, 8] · carry state false, true · num steps 1, 10 · learning rate 0.001,' at screen 0.071875, screen 0.980456 left font ',20' textcolor rgb '#222222'
set label '0.00316227766017, 0.01' at screen 0.071875, screen 0.965255 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.950054 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.979688, screen 0.009772 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by optimizer and lags' at screen 0.071875, screen 0.927253 left font ',15' textcolor rgb '#222222'
set label 'seed 0 · one line for each carry state and num steps and learning rate · grey: the best possible loss of who knows what is named' at screen 0.071875, screen 0.916395 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.071875, screen 0.900109 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.131709, screen 0.900109 to screen 0.152021, screen 0.900109 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.157490, screen 0.900109 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 174.00 64.75 20.00'
set arrow from screen 0.190106, screen 0.900109 to screen 0.210419, screen 0.900109 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'adam' at screen 0.215887, screen 0.900109 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 239.34 174.00 78.59 20.00'
set label 'lags [2, 4]' at screen 0.287891, screen 0.879479 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.743359, screen 0.879479 center font ',15' textcolor rgb '#222222'
set label 'symbols seen' at screen 0.287891, screen 0.713355 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.743359, screen 0.713355 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.802932 center rotate by 90 font ',13' textcolor rgb '#666666'
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
400 0.678344 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_3 << END
0 0.627741 0 40000
END
$data_4 << END
400 0.644522 "lag 4  0.6277"
END
# The best losses that are known of this panel's runs.
$data_5 << END
0 0.519167 0 40000
END
$data_6 << END
400 0.535947 "lag 2  0.5192"
END
# The best losses that are known of this panel's runs.
$data_7 << END
0 0.454454 0 40000
END
$data_8 << END
400 0.471235 "lags 2, 4  0.4545"
END
... 23 more blocks like this, 048aed4f056bce37 ...
$data_32 << END
2000 0.75
6000 0.775457
... 7 more lines like this, 1a9f910ac7842ae3 ...
38000 0.876364
END

set margins at screen 0.071875, screen 0.503906, screen 0.735071, screen 0.870793
hover = 'panel 92.00 238.00 553.00 250.00'
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
  $data_1 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_2 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_3 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_4 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_5 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_6 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_7 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_8 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_9 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_10 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_11 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_12 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_13 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_14 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_15 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_16 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_17 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_18 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_19 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_20 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_21 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_22 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_23 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_24 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_25 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_26 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_27 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_28 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_29 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_30 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_31 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_32 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
# The best losses that are known of this panel's runs.
$data_33 << END
0 0.661563 0 40000
END
$data_34 << END
400 0.678344 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_35 << END
0 0.627741 0 40000
END
$data_36 << END
400 0.644522 "lag 8  0.6277"
END
# The best losses that are known of this panel's runs.
$data_37 << END
0 0.519167 0 40000
END
$data_38 << END
400 0.535947 "lag 3  0.5192"
END
# The best losses that are known of this panel's runs.
$data_39 << END
0 0.454454 0 40000
END
$data_40 << END
400 0.471235 "lags 3, 8  0.4545"
END
... 23 more blocks like this, c6bd11bff149e445 ...
$data_64 << END
2000 0.75
6000 0.756364
... 7 more lines like this, 0a17fad945adc3e4 ...
38000 0.781591
END

set margins at screen 0.527344, screen 0.959375, screen 0.735071, screen 0.870793
hover = 'panel 675.00 238.00 553.00 250.00'
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
  $data_33 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_34 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_35 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_36 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_37 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_38 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_39 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_40 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_41 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_42 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_43 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_44 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_45 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_46 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_47 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_48 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_49 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_50 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_51 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_52 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_53 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_54 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_55 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_56 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_57 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_58 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_59 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_60 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_61 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_62 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_63 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_64 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and optimizer' at screen 0.071875, screen 0.681868 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians over every lags and carry state and num' at screen 0.071875, screen 0.671010 left font ',12' textcolor rgb '#666666'
set label 'steps' at screen 0.071875, screen 0.660152 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.071875, screen 0.643865 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.131709, screen 0.643865 to screen 0.152021, screen 0.643865 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.157490, screen 0.643865 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 646.00 64.75 20.00'
set arrow from screen 0.190106, screen 0.643865 to screen 0.210419, screen 0.643865 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'adam' at screen 0.215887, screen 0.643865 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 239.34 646.00 78.59 20.00'
set label 'learning rate' at screen 0.263672, screen 0.470141 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.559718 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_65 << END
0.00092763046 0.5
0.00093696852 0.576249
... 21 more lines like this, dc697a7dccff4152 ...
0.009950044 0.734204
END
$data_66 << END
0.0010050207 0.74
0.0010151378 0.765796
... 21 more lines like this, 033f53030e3690e8 ...
0.010780155 0.923751
END
$data_67 << END
0.001 0.621818
0.0031622777 0.630767
0.01 0.639716
END
$data_68 << END
0.001 0.836591
0.0031622777 0.844773
0.01 0.852671
END

set margins at screen 0.071875, screen 0.455469, screen 0.491857, screen 0.627579
hover = 'panel 92.00 686.00 491.00 250.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.003162' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 112.05 926.74 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 113.89 886.63 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 115.74 895.18 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 117.58 861.70 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 119.42 863.61 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 121.26 836.77 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 123.10 832.04 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 124.94 811.84 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 323.69 921.48 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 325.53 882.47 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 327.37 889.91 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 329.21 857.54 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 331.06 858.35 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 332.90 832.61 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 334.74 826.78 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 336.58 807.68 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 535.33 916.22 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 537.17 878.32 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 539.01 884.65 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 540.85 853.39 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 542.69 853.09 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 544.53 828.46 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 546.38 821.52 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 548.22 803.53 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 seed 0'
hover = hover.'|mark d55e00 126.78 800.48 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 128.62 786.91 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 seed 0'
hover = hover.'|mark d55e00 130.47 768.91 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 132.31 761.98 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 seed 0'
hover = hover.'|mark d55e00 134.15 737.35 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 135.99 737.05 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 seed 0'
hover = hover.'|mark d55e00 137.83 705.78 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 139.67 712.12 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 seed 0'
hover = hover.'|mark d55e00 338.42 795.22 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 seed 0'
hover = hover.'|mark d55e00 340.26 782.75 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 seed 0'
hover = hover.'|mark d55e00 342.10 763.65 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 seed 0'
hover = hover.'|mark d55e00 343.94 757.82 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 seed 0'
hover = hover.'|mark d55e00 345.79 732.09 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 seed 0'
hover = hover.'|mark d55e00 347.63 732.89 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 seed 0'
hover = hover.'|mark d55e00 349.47 700.52 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300 %C2%B7 seed 0'
hover = hover.'|mark d55e00 351.31 707.96 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159 %C2%B7 seed 0'
hover = hover.'|mark d55e00 550.06 789.96 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 551.90 778.60 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 seed 0'
hover = hover.'|mark d55e00 553.74 758.39 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 555.58 753.67 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 seed 0'
hover = hover.'|mark d55e00 557.42 726.82 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 seed 0'
hover = hover.'|mark d55e00 559.26 728.74 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 seed 0'
hover = hover.'|mark d55e00 561.11 695.26 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 562.95 703.81 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 125.86 862.65 0.00 0.00:learning rate 0.001, optimizer sgd%0Afinal loss (nats) 0.6218 %C2%B7 median of 8 runs, 0.5000 to 0.7184'
hover = hover.'|mark 0072b2 337.50 857.95 0.00 0.00:learning rate 0.00316227766017, optimizer sgd%0Afinal loss (nats) 0.6308 %C2%B7 median of 8 runs, 0.5100 to 0.7263'
hover = hover.'|mark 0072b2 549.14 853.24 0.00 0.00:learning rate 0.01, optimizer sgd%0Afinal loss (nats) 0.6397 %C2%B7 median of 8 runs, 0.5200 to 0.7342'
hover = hover.'|mark d55e00 125.86 749.66 0.00 0.00:learning rate 0.001, optimizer adam%0Afinal loss (nats) 0.8366 %C2%B7 median of 8 runs, 0.7400 to 0.9200'
hover = hover.'|mark d55e00 337.50 745.36 0.00 0.00:learning rate 0.00316227766017, optimizer adam%0Afinal loss (nats) 0.8448 %C2%B7 median of 8 runs, 0.7500 to 0.9300'
hover = hover.'|mark d55e00 549.14 741.20 0.00 0.00:learning rate 0.01, optimizer adam%0Afinal loss (nats) 0.8527 %C2%B7 median of 8 runs, 0.7600 to 0.9400'
plot NaN title hover noenhanced, \
  NaN, \
  $data_65 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_66 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_67 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_68 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.575781, screen 0.681868 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 8 runs of any optimizer and lags and carry state' at screen 0.575781, screen 0.671010 left font ',12' textcolor rgb '#666666'
set label 'the best is framed' at screen 0.575781, screen 0.660152 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.575781, screen 0.643865 left font ',13' textcolor rgb '#222222'
set label '0.7100' at screen 0.666103, screen 0.643865 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.708590, screen 0.640608 to screen 0.712105, screen 0.647123 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.711715, screen 0.640608 to screen 0.715230, screen 0.647123 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, 6eca16f08f32e8c9 ...
set object rectangle from screen 0.846090, screen 0.640608 to screen 0.849605, screen 0.647123 fs solid noborder fc rgb '#ffe6aa'
set label '0.7579' at screen 0.855465, screen 0.643865 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.767578, screen 0.470141 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.522656, screen 0.559718 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_69 << END
1 1 0x02294b
2 1 0x203292
3 1 0xa8368e
1 2 0xf86772
2 2 0xfea479
3 2 0xffe6aa
END
$data_70 << END
1 1
END
$data_71 << END
1 1 "0.7100" 0xffffff
2 1 "0.7200" 0xffffff
3 1 "0.7300" 0xffffff
1 2 "0.7421" 0x222222
2 2 "0.7500" 0x222222
3 2 "0.7579" 0x222222
END

set margins at screen 0.575781, screen 0.959375, screen 0.491857, screen 0.627579
hover = 'panel 737.00 686.00 491.00 250.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.003162' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 738.50 812.50 160.67 122.00:learning rate 0.001, num steps 1%0Afinal loss (nats) 0.7100 %C2%B7 median of 8 runs, 0.5000 to 0.9200'
hover = hover.'|mark 203292 902.17 812.50 160.67 122.00:learning rate 0.00316227766017, num steps 1%0Afinal loss (nats) 0.7200 %C2%B7 median of 8 runs, 0.5100 to 0.9300'
hover = hover.'|mark a8368e 1065.83 812.50 160.67 122.00:learning rate 0.01, num steps 1%0Afinal loss (nats) 0.7300 %C2%B7 median of 8 runs, 0.5200 to 0.9400'
hover = hover.'|mark f86772 738.50 687.50 160.67 122.00:learning rate 0.001, num steps 10%0Afinal loss (nats) 0.7421 %C2%B7 median of 8 runs, 0.5762 to 0.9080'
hover = hover.'|mark fea479 902.17 687.50 160.67 122.00:learning rate 0.00316227766017, num steps 10%0Afinal loss (nats) 0.7500 %C2%B7 median of 8 runs, 0.5841 to 0.9159'
hover = hover.'|mark ffe6aa 1065.83 687.50 160.67 122.00:learning rate 0.01, num steps 10%0Afinal loss (nats) 0.7579 %C2%B7 median of 8 runs, 0.5920 to 0.9238'
plot NaN title hover noenhanced, \
  NaN, \
  $data_69 using 1:2:(0.4908):(0.4880):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_70 using 1:2:(0.4725):(0.4640) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_71 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by all that varies, the best settings in front' at screen 0.071875, screen 0.438654 left font ',15' textcolor rgb '#222222'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.071875, screen 0.427796 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.071875, screen 0.415852 left font ',13' textcolor rgb '#222222'
set label 'lags' at screen 0.249375, screen 0.415852 center font ',13' textcolor rgb '#222222'
set label 'carry state' at screen 0.426875, screen 0.415852 center font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.604375, screen 0.415852 center font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.781875, screen 0.415852 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.959375, screen 0.415852 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_72 << END
0 0.775
0.0417 0.7725
... 118 more lines like this, c1d530e99a0c3afe ...
5 0.963
END
$data_73 << END
0 0.7739
0.0417 0.7714
... 118 more lines like this, c245f3a30a70bc36 ...
5 0.9419
END
... 47 more blocks like this, 0f5edaac9a5389aa ...
$data_121 << END
-0.026408451 0.25 "sgd"
-0.026408451 0.75 "adam"
0.97359155 0.25 "[2, 4]"
0.97359155 0.75 "[3, 8]"
1.9735915 0.25 "false"
1.9735915 0.75 "true"
2.9735915 0.0689655 "1"
2.9735915 0.931034 "10"
... 7 more lines like this, f5d9841921cd1a1c ...
4.9735915 0.878788 "0.9"
END
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3

set margins at screen 0.066406, screen 0.959375, screen 0.269273, screen 0.421281
hover = 'panel 85.00 1066.00 1143.00 280.00'
set xrange [-0.030809859:5]
unset xtics
set yrange [0:1.12]
unset ytics
unset arrow
plot NaN title hover noenhanced, \
  NaN, \
  $data_72 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400' noenhanced, \
  $data_73 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f0aa48' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300' noenhanced, \
  $data_74 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1a448' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238' noenhanced, \
  $data_75 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f39e49' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200' noenhanced, \
  $data_76 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f4984a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159' noenhanced, \
  $data_77 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5924a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080' noenhanced, \
  $data_78 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f68c4b' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800' noenhanced, \
  $data_79 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5864e' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764' noenhanced, \
  $data_80 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f58050' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700' noenhanced, \
  $data_81 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f47a53' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685' noenhanced, \
  $data_82 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f37456' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606' noenhanced, \
  $data_83 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f36e58' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600' noenhanced, \
  $data_84 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1685b' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290' noenhanced, \
  $data_85 using 1:2 with lines lw 0.90 dt solid lc rgb '#70ee635e' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211' noenhanced, \
  $data_86 using 1:2 with lines lw 0.90 dt solid lc rgb '#70eb5e62' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200' noenhanced, \
  $data_87 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e95865' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132' noenhanced, \
  $data_88 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e65368' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100' noenhanced, \
  $data_89 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e34e6c' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000' noenhanced, \
  $data_90 using 1:2 with lines lw 0.90 dt solid lc rgb '#70df4a6f' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816' noenhanced, \
  $data_91 using 1:2 with lines lw 0.90 dt solid lc rgb '#70da4673' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737' noenhanced, \
  $data_92 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d54376' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658' noenhanced, \
  $data_93 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d0407a' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600' noenhanced, \
  $data_94 using 1:2 with lines lw 0.90 dt solid lc rgb '#70cb3c7e' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500' noenhanced, \
  $data_95 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c63981' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400' noenhanced, \
  $data_96 using 1:2 with lines lw 0.90 dt solid lc rgb '#70bf3784' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342' noenhanced, \
  $data_97 using 1:2 with lines lw 0.90 dt solid lc rgb '#70b73687' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263' noenhanced, \
  $data_98 using 1:2 with lines lw 0.90 dt solid lc rgb '#70af368a' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184' noenhanced, \
  $data_99 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a8358d' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000' noenhanced, \
  $data_100 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a03590' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900' noenhanced, \
  $data_101 using 1:2 with lines lw 0.90 dt solid lc rgb '#70983493' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868' noenhanced, \
  $data_102 using 1:2 with lines lw 0.90 dt solid lc rgb '#708e3595' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800' noenhanced, \
  $data_103 using 1:2 with lines lw 0.90 dt solid lc rgb '#70833596' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789' noenhanced, \
  $data_104 using 1:2 with lines lw 0.90 dt solid lc rgb '#70783698' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710' noenhanced, \
  $data_105 using 1:2 with lines lw 0.90 dt solid lc rgb '#706e3799' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400' noenhanced, \
  $data_106 using 1:2 with lines lw 0.90 dt solid lc rgb '#7063389a' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394' noenhanced, \
  $data_107 using 1:2 with lines lw 0.90 dt solid lc rgb '#7058399c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315' noenhanced, \
  $data_108 using 1:2 with lines lw 0.90 dt solid lc rgb '#704b399a' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300' noenhanced, \
  $data_109 using 1:2 with lines lw 0.90 dt solid lc rgb '#703d3a97' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236' noenhanced, \
  $data_110 using 1:2 with lines lw 0.90 dt solid lc rgb '#70303a95' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200' noenhanced, \
  $data_111 using 1:2 with lines lw 0.90 dt solid lc rgb '#70233a92' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920' noenhanced, \
  $data_112 using 1:2 with lines lw 0.90 dt solid lc rgb '#70153b8f' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841' noenhanced, \
  $data_113 using 1:2 with lines lw 0.90 dt solid lc rgb '#70083b8c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800' noenhanced, \
  $data_114 using 1:2 with lines lw 0.90 dt solid lc rgb '#70063a86' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762' noenhanced, \
  $data_115 using 1:2 with lines lw 1.90 dt solid lc rgb '#05397e' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700' noenhanced, \
  $data_116 using 1:2 with lines lw 1.90 dt solid lc rgb '#053977' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600' noenhanced, \
  $data_117 using 1:2 with lines lw 1.90 dt solid lc rgb '#043870' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200' noenhanced, \
  $data_118 using 1:2 with lines lw 1.90 dt solid lc rgb '#043768' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100' noenhanced, \
  $data_119 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000' noenhanced, \
  $data_120 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_121 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.071875, screen 0.226927 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by optimizer, lags, carry state, num steps, learning rate' at screen 0.071875, screen 0.216069 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.071875, screen 0.199783 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.131709, screen 0.197068 to screen 0.139521, screen 0.202497 fs solid noborder fc rgb '#0072b2'
set label 'sgd' at screen 0.147334, screen 0.199783 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 1464.00 51.75 20.00'
set object rectangle from screen 0.179950, screen 0.197068 to screen 0.187762, screen 0.202497 fs solid noborder fc rgb '#d55e00'
set label 'adam' at screen 0.195575, screen 0.199783 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 226.34 1464.00 65.59 20.00'
set label 'training time (seconds)' at screen 0.515625, screen 0.026059 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.115635 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.327104, screen 0.072407 right font ',11' textcolor rgb '#222222'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.929798, screen 0.050629 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_122 << END
2.5 0.576249
25 0.576249
25 0.5
27.411955 0.5
END
$data_123 << END
2.5 0.576249 0.576249 0.576249 0x0072b2
2.5 0.584147 0.584147 0.584147 0x0072b2
... 45 more lines like this, 48aaf2a074133502 ...
25 0.94 0.94 0.94 0xd55e00
END
$data_124 << END
2.5 0.576249 0x0072b2
2.5 0.584147 0x0072b2
... 45 more lines like this, 0f00e9e070d5f132 ...
25 0.94 0xd55e00
END

set margins at screen 0.071875, screen 0.959375, screen 0.047774, screen 0.183496
hover = 'panel 92.00 1504.00 1136.00 250.00'
set xrange [0.92339297:27.411955]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('5' 5, '10' 10, '20' 20)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 425.69 1704.63 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1700.47 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1696.32 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1679.70 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1675.54 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1671.39 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1654.77 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1650.61 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1646.46 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1629.84 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1625.68 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 425.69 1621.53 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1604.91 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1600.75 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1596.60 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1579.98 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1575.82 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1571.67 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1555.05 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1550.89 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1546.74 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1530.12 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1525.96 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 425.69 1521.81 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 1197.14 1744.74 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1739.48 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1734.22 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1713.18 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1707.91 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1702.65 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1681.61 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1676.35 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1671.09 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1650.04 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1644.78 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 1197.14 1639.52 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1618.48 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1613.22 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1607.96 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1586.91 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1581.65 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1576.39 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1555.35 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1550.09 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1544.82 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1523.78 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1518.52 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 1197.14 1513.26 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 training time (seconds) 25.0000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_122 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_123 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_124 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
