# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
set label 'Final loss by learning rate, optimizer, lags and carry state' at screen 0.100000, screen 0.957944 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the line joins the medians over every num steps' at screen 0.100000, screen 0.925234 left font ',13' textcolor rgb '#666666'
set label 'grey: the best possible loss of who knows what is named' at screen 0.100000, screen 0.901869 left font ',13' textcolor rgb '#666666'
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
set arrow from screen 0.228251, screen 0.866822 to screen 0.250285, screen 0.866822 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'adam' at screen 0.256217, screen 0.866822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 265.34 104.00 78.59 20.00'
set label 'lags [2, 4]' at screen 0.307627, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.634346 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.272196 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate' at screen 0.307627, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.748305, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.020339, screen 0.453271 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The best losses that are known of this panel's runs.
$data_1 << END
0.00083176377 0.661563 0.000831764 0.0120226
END
$data_2 << END
0.00085427953 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_3 << END
0.00083176377 0.627741 0.000831764 0.0120226
END
$data_4 << END
0.00085427953 0.642207 "lag 4  0.6277"
END
# The best losses that are known of this panel's runs.
$data_5 << END
0.00083176377 0.519167 0.000831764 0.0120226
END
$data_6 << END
0.00085427953 0.533633 "lag 2  0.5192"
END
# The best losses that are known of this panel's runs.
$data_7 << END
0.00083176377 0.454454 0.000831764 0.0120226
END
$data_8 << END
0.00085427953 0.46892 "lags 2, 4  0.4545"
END
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_9 << END
0.00094167274 0.68
0.00098016683 0.718409
0.0029778307 0.69
0.0030995597 0.726307
0.0094167274 0.7
0.0098016683 0.734204
END
$data_10 << END
0.0010202345 0.92
0.00106194 0.907955
0.0032262647 0.93
0.0033581493 0.915853
0.010202345 0.94
0.0106194 0.923751
END
$data_11 << END
0.001 0.699204
0.0031622777 0.708153
0.01 0.717102
END
$data_12 << END
0.001 0.913978
0.0031622777 0.922926
0.01 0.931875
END

set margins at screen 0.100000, screen 0.515254, screen 0.464953, screen 0.803738
hover = 'panel 118.00 168.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.43503254:0.95942182]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 140.77 322.53 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 148.12 301.29 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 351.98 317.00 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 359.33 296.92 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 563.18 311.47 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 570.53 292.55 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 seed 0'
hover = hover.'|mark d55e00 155.47 189.80 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 162.82 196.46 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 seed 0'
hover = hover.'|mark d55e00 366.68 184.27 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300 %C2%B7 seed 0'
hover = hover.'|mark d55e00 374.03 192.09 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159 %C2%B7 seed 0'
hover = hover.'|mark d55e00 577.88 178.74 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 585.23 187.73 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 151.79 311.91 0.00 0.00:learning rate 0.001, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.6992 %C2%B7 median of 2 runs, 0.6800 to 0.7184'
hover = hover.'|mark 0072b2 363.00 306.96 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.7082 %C2%B7 median of 2 runs, 0.6900 to 0.7263'
hover = hover.'|mark 0072b2 574.21 302.01 0.00 0.00:learning rate 0.01, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.7171 %C2%B7 median of 2 runs, 0.7000 to 0.7342'
hover = hover.'|mark d55e00 151.79 193.13 0.00 0.00:learning rate 0.001, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9140 %C2%B7 median of 2 runs, 0.9080 to 0.9200'
hover = hover.'|mark d55e00 363.00 188.18 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9229 %C2%B7 median of 2 runs, 0.9159 to 0.9300'
hover = hover.'|mark d55e00 574.21 183.23 0.00 0.00:learning rate 0.01, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9319 %C2%B7 median of 2 runs, 0.9238 to 0.9400'
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
  $data_9 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_10 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_11 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_12 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
# The best losses that are known of this panel's runs.
$data_13 << END
0.00083176377 0.661563 0.000831764 0.0120226
END
$data_14 << END
0.00085427953 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_15 << END
0.00083176377 0.627741 0.000831764 0.0120226
END
$data_16 << END
0.00085427953 0.642207 "lag 8  0.6277"
END
# The best losses that are known of this panel's runs.
$data_17 << END
0.00083176377 0.519167 0.000831764 0.0120226
END
$data_18 << END
0.00085427953 0.533633 "lag 3  0.5192"
END
# The best losses that are known of this panel's runs.
$data_19 << END
0.00083176377 0.454454 0.000831764 0.0120226
END
$data_20 << END
0.00085427953 0.46892 "lags 3, 8  0.4545"
END
$data_21 << END
0.00094167274 0.56
0.00098016683 0.623636
0.0029778307 0.57
0.0030995597 0.631534
0.0094167274 0.58
0.0098016683 0.639431
END
$data_22 << END
0.0010202345 0.8
0.00106194 0.813182
0.0032262647 0.81
0.0033581493 0.82108
0.010202345 0.82
0.0106194 0.828978
END
$data_23 << END
0.001 0.591818
0.0031622777 0.600767
0.01 0.609716
END
$data_24 << END
0.001 0.806591
0.0031622777 0.81554
0.01 0.824489
END

set margins at screen 0.540678, screen 0.955932, screen 0.464953, screen 0.803738
hover = 'panel 638.00 168.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.43503254:0.95942182]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 660.77 388.89 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 668.12 353.70 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 871.98 383.36 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 879.33 349.33 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1083.18 377.83 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1090.53 344.96 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 seed 0'
hover = hover.'|mark d55e00 675.47 256.16 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 682.82 248.87 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 seed 0'
hover = hover.'|mark d55e00 886.68 250.63 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 seed 0'
hover = hover.'|mark d55e00 894.03 244.51 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1097.88 245.10 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1105.23 240.14 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 671.79 371.29 0.00 0.00:learning rate 0.001, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.5918 %C2%B7 median of 2 runs, 0.5600 to 0.6236'
hover = hover.'|mark 0072b2 883.00 366.34 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.6008 %C2%B7 median of 2 runs, 0.5700 to 0.6315'
hover = hover.'|mark 0072b2 1094.21 361.40 0.00 0.00:learning rate 0.01, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.6097 %C2%B7 median of 2 runs, 0.5800 to 0.6394'
hover = hover.'|mark d55e00 671.79 252.52 0.00 0.00:learning rate 0.001, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8066 %C2%B7 median of 2 runs, 0.8000 to 0.8132'
hover = hover.'|mark d55e00 883.00 247.57 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8155 %C2%B7 median of 2 runs, 0.8100 to 0.8211'
hover = hover.'|mark d55e00 1094.21 242.62 0.00 0.00:learning rate 0.01, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8245 %C2%B7 median of 2 runs, 0.8200 to 0.8290'
plot NaN title hover noenhanced, \
  NaN, \
  $data_13 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_14 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_15 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_16 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_17 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_18 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_19 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_20 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_21 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_22 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_23 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_24 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
# The best losses that are known of this panel's runs.
$data_25 << END
0.00083176377 0.661563 0.000831764 0.0120226
END
$data_26 << END
0.00085427953 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_27 << END
0.00083176377 0.627741 0.000831764 0.0120226
END
$data_28 << END
0.00085427953 0.642207 "lag 4  0.6277"
END
# The best losses that are known of this panel's runs.
$data_29 << END
0.00083176377 0.519167 0.000831764 0.0120226
END
$data_30 << END
0.00085427953 0.533633 "lag 2  0.5192"
END
# The best losses that are known of this panel's runs.
$data_31 << END
0.00083176377 0.454454 0.000831764 0.0120226
END
$data_32 << END
0.00085427953 0.46892 "lags 2, 4  0.4545"
END
$data_33 << END
0.00094167274 0.62
0.00098016683 0.671022
0.0029778307 0.63
0.0030995597 0.67892
0.0094167274 0.64
0.0098016683 0.686818
END
$data_34 << END
0.0010202345 0.86
0.00106194 0.860569
0.0032262647 0.87
0.0033581493 0.868466
0.010202345 0.88
0.0106194 0.876364
END
$data_35 << END
0.001 0.645511
0.0031622777 0.65446
0.01 0.663409
END
$data_36 << END
0.001 0.860284
0.0031622777 0.869233
0.01 0.878182
END

set margins at screen 0.100000, screen 0.515254, screen 0.102804, screen 0.441589
hover = 'panel 118.00 478.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.003162' 0.0031622777, '0.01' 0.01)
set yrange [0.43503254:0.95942182]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 140.77 665.71 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 148.12 637.49 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 351.98 660.18 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 359.33 633.12 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 563.18 654.65 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 570.53 628.76 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 seed 0'
hover = hover.'|mark d55e00 155.47 532.98 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 162.82 532.67 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 seed 0'
hover = hover.'|mark d55e00 366.68 527.45 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 seed 0'
hover = hover.'|mark d55e00 374.03 528.30 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 seed 0'
hover = hover.'|mark d55e00 577.88 521.92 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 seed 0'
hover = hover.'|mark d55e00 585.23 523.93 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 151.79 651.60 0.00 0.00:learning rate 0.001, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6455 %C2%B7 median of 2 runs, 0.6200 to 0.6710'
hover = hover.'|mark 0072b2 363.00 646.65 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6545 %C2%B7 median of 2 runs, 0.6300 to 0.6789'
hover = hover.'|mark 0072b2 574.21 641.70 0.00 0.00:learning rate 0.01, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6634 %C2%B7 median of 2 runs, 0.6400 to 0.6868'
hover = hover.'|mark d55e00 151.79 532.83 0.00 0.00:learning rate 0.001, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8603 %C2%B7 median of 2 runs, 0.8600 to 0.8606'
hover = hover.'|mark d55e00 363.00 527.88 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8692 %C2%B7 median of 2 runs, 0.8685 to 0.8700'
hover = hover.'|mark d55e00 574.21 522.93 0.00 0.00:learning rate 0.01, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8782 %C2%B7 median of 2 runs, 0.8764 to 0.8800'
plot NaN title hover noenhanced, \
  NaN, \
  $data_25 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_26 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_27 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_28 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_29 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_30 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_31 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_32 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_33 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_34 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_35 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_36 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
# The best losses that are known of this panel's runs.
$data_37 << END
0.00083176377 0.661563 0.000831764 0.0120226
END
$data_38 << END
0.00085427953 0.676029 "nothing  0.6616"
END
# The best losses that are known of this panel's runs.
$data_39 << END
0.00083176377 0.627741 0.000831764 0.0120226
END
$data_40 << END
0.00085427953 0.642207 "lag 8  0.6277"
END
# The best losses that are known of this panel's runs.
$data_41 << END
0.00083176377 0.519167 0.000831764 0.0120226
END
$data_42 << END
0.00085427953 0.533633 "lag 3  0.5192"
END
# The best losses that are known of this panel's runs.
$data_43 << END
0.00083176377 0.454454 0.000831764 0.0120226
END
$data_44 << END
0.00085427953 0.46892 "lags 3, 8  0.4545"
END
$data_45 << END
0.00094167274 0.5
0.00098016683 0.576249
0.0029778307 0.51
0.0030995597 0.584147
0.0094167274 0.52
0.0098016683 0.592045
END
$data_46 << END
0.0010202345 0.74
0.00106194 0.765796
0.0032262647 0.75
0.0033581493 0.773693
0.010202345 0.76
0.0106194 0.781591
END
$data_47 << END
0.001 0.538125
0.0031622777 0.547074
0.01 0.556022
END
$data_48 << END
0.001 0.752898
0.0031622777 0.761847
0.01 0.770796
END

set margins at screen 0.540678, screen 0.955932, screen 0.102804, screen 0.441589
hover = 'panel 638.00 478.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.003162' 0.0031622777, '0.01' 0.01)
set yrange [0.43503254:0.95942182]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 660.77 732.07 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 668.12 689.90 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 871.98 726.54 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 879.33 685.54 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1083.18 721.01 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1090.53 681.17 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 seed 0'
hover = hover.'|mark d55e00 675.47 599.35 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 682.82 585.08 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 seed 0'
hover = hover.'|mark d55e00 886.68 593.82 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 seed 0'
hover = hover.'|mark d55e00 894.03 580.71 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1097.88 588.29 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1105.23 576.34 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 671.79 710.99 0.00 0.00:learning rate 0.001, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5381 %C2%B7 median of 2 runs, 0.5000 to 0.5762'
hover = hover.'|mark 0072b2 883.00 706.04 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5471 %C2%B7 median of 2 runs, 0.5100 to 0.5841'
hover = hover.'|mark 0072b2 1094.21 701.09 0.00 0.00:learning rate 0.01, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5560 %C2%B7 median of 2 runs, 0.5200 to 0.5920'
hover = hover.'|mark d55e00 671.79 592.21 0.00 0.00:learning rate 0.001, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7529 %C2%B7 median of 2 runs, 0.7400 to 0.7658'
hover = hover.'|mark d55e00 883.00 587.26 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7618 %C2%B7 median of 2 runs, 0.7500 to 0.7737'
hover = hover.'|mark d55e00 1094.21 582.31 0.00 0.00:learning rate 0.01, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7708 %C2%B7 median of 2 runs, 0.7600 to 0.7816'
plot NaN title hover noenhanced, \
  NaN, \
  $data_37 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_38 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_39 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_40 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_41 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_42 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_43 using 3:2:($4 - $3):(0) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_44 using 1:2:3 with labels left font ',10' textcolor rgb '#666666', \
  $data_45 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_46 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_47 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_48 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'

unset multiplot
unset output
