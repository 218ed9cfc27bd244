# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1180,836 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001695, screen -0.002392 to screen 1.001695, screen 1.002392 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by learning rate, optimizer, lags and carry state' at screen 0.100000, screen 0.956938 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the line joins the medians over every num steps' at screen 0.100000, screen 0.923445 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.977966, screen 0.021531 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.100000, screen 0.887560 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.164904, screen 0.887560 to screen 0.186938, screen 0.887560 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'sgd' at screen 0.192871, screen 0.887560 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 190.59 84.00 64.75 20.00'
set arrow from screen 0.228251, screen 0.887560 to screen 0.250285, screen 0.887560 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'adam' at screen 0.256217, screen 0.887560 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 265.34 84.00 78.59 20.00'
set label 'lags [2, 4]' at screen 0.307627, screen 0.842105 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.842105 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.649522 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.278708 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate' at screen 0.307627, screen 0.057416 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.748305, screen 0.057416 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.020339, screen 0.464115 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_1 << END
0.00094167274 0.68
0.00098016683 0.718409
0.0029778307 0.69
0.0030995597 0.726307
0.0094167274 0.7
0.0098016683 0.734204
END
$data_2 << END
0.0010202345 0.92
0.00106194 0.907955
0.0032262647 0.93
0.0033581493 0.915853
0.010202345 0.94
0.0106194 0.923751
END
$data_3 << END
0.001 0.699204
0.0031622777 0.708153
0.01 0.717102
END
$data_4 << END
0.001 0.913978
0.0031622777 0.922926
0.01 0.931875
END

set margins at screen 0.100000, screen 0.515254, screen 0.476077, screen 0.822967
hover = 'panel 118.00 148.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 140.77 317.41 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 148.12 293.97 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 351.98 311.31 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 359.33 289.15 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 563.18 305.21 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 570.53 284.33 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 seed 0'
hover = hover.'|mark d55e00 155.47 170.95 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 162.82 178.30 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 seed 0'
hover = hover.'|mark d55e00 366.68 164.84 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300 %C2%B7 seed 0'
hover = hover.'|mark d55e00 374.03 173.48 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159 %C2%B7 seed 0'
hover = hover.'|mark d55e00 577.88 158.74 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 585.23 168.66 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 151.79 305.69 0.00 0.00:learning rate 0.001, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.6992 %C2%B7 median of 2 runs, 0.6800 to 0.7184'
hover = hover.'|mark 0072b2 363.00 300.23 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.7082 %C2%B7 median of 2 runs, 0.6900 to 0.7263'
hover = hover.'|mark 0072b2 574.21 294.77 0.00 0.00:learning rate 0.01, optimizer sgd, lags [2, 4], carry state false%0Afinal loss (nats) 0.7171 %C2%B7 median of 2 runs, 0.7000 to 0.7342'
hover = hover.'|mark d55e00 151.79 174.62 0.00 0.00:learning rate 0.001, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9140 %C2%B7 median of 2 runs, 0.9080 to 0.9200'
hover = hover.'|mark d55e00 363.00 169.16 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9229 %C2%B7 median of 2 runs, 0.9159 to 0.9300'
hover = hover.'|mark d55e00 574.21 163.70 0.00 0.00:learning rate 0.01, optimizer adam, lags [2, 4], carry state false%0Afinal loss (nats) 0.9319 %C2%B7 median of 2 runs, 0.9238 to 0.9400'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_2 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_3 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_4 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_5 << END
0.00094167274 0.56
0.00098016683 0.623636
0.0029778307 0.57
0.0030995597 0.631534
0.0094167274 0.58
0.0098016683 0.639431
END
$data_6 << END
0.0010202345 0.8
0.00106194 0.813182
0.0032262647 0.81
0.0033581493 0.82108
0.010202345 0.82
0.0106194 0.828978
END
$data_7 << END
0.001 0.591818
0.0031622777 0.600767
0.01 0.609716
END
$data_8 << END
0.001 0.806591
0.0031622777 0.81554
0.01 0.824489
END

set margins at screen 0.540678, screen 0.955932, screen 0.476077, screen 0.822967
hover = 'panel 638.00 148.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 660.77 390.64 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 668.12 351.81 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 871.98 384.54 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 879.33 346.99 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1083.18 378.44 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1090.53 342.17 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 seed 0'
hover = hover.'|mark d55e00 675.47 244.18 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 682.82 236.13 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 seed 0'
hover = hover.'|mark d55e00 886.68 238.08 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 seed 0'
hover = hover.'|mark d55e00 894.03 231.31 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1097.88 231.97 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1105.23 226.49 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 671.79 371.23 0.00 0.00:learning rate 0.001, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.5918 %C2%B7 median of 2 runs, 0.5600 to 0.6236'
hover = hover.'|mark 0072b2 883.00 365.76 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.6008 %C2%B7 median of 2 runs, 0.5700 to 0.6315'
hover = hover.'|mark 0072b2 1094.21 360.30 0.00 0.00:learning rate 0.01, optimizer sgd, lags [3, 8], carry state false%0Afinal loss (nats) 0.6097 %C2%B7 median of 2 runs, 0.5800 to 0.6394'
hover = hover.'|mark d55e00 671.79 240.16 0.00 0.00:learning rate 0.001, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8066 %C2%B7 median of 2 runs, 0.8000 to 0.8132'
hover = hover.'|mark d55e00 883.00 234.69 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8155 %C2%B7 median of 2 runs, 0.8100 to 0.8211'
hover = hover.'|mark d55e00 1094.21 229.23 0.00 0.00:learning rate 0.01, optimizer adam, lags [3, 8], carry state false%0Afinal loss (nats) 0.8245 %C2%B7 median of 2 runs, 0.8200 to 0.8290'
plot NaN title hover noenhanced, \
  NaN, \
  $data_5 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_6 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_7 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_8 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_9 << END
0.00094167274 0.62
0.00098016683 0.671022
0.0029778307 0.63
0.0030995597 0.67892
0.0094167274 0.64
0.0098016683 0.686818
END
$data_10 << END
0.0010202345 0.86
0.00106194 0.860569
0.0032262647 0.87
0.0033581493 0.868466
0.010202345 0.88
0.0106194 0.876364
END
$data_11 << END
0.001 0.645511
0.0031622777 0.65446
0.01 0.663409
END
$data_12 << END
0.001 0.860284
0.0031622777 0.869233
0.01 0.878182
END

set margins at screen 0.100000, screen 0.515254, screen 0.105263, screen 0.452153
hover = 'panel 118.00 458.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316227766017' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 140.77 664.03 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 148.12 632.89 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 351.98 657.92 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 359.33 628.07 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 563.18 651.82 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 570.53 623.25 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 seed 0'
hover = hover.'|mark d55e00 155.47 517.56 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 162.82 517.22 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 seed 0'
hover = hover.'|mark d55e00 366.68 511.46 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 seed 0'
hover = hover.'|mark d55e00 374.03 512.40 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 seed 0'
hover = hover.'|mark d55e00 577.88 505.36 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 seed 0'
hover = hover.'|mark d55e00 585.23 507.58 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 151.79 648.46 0.00 0.00:learning rate 0.001, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6455 %C2%B7 median of 2 runs, 0.6200 to 0.6710'
hover = hover.'|mark 0072b2 363.00 643.00 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6545 %C2%B7 median of 2 runs, 0.6300 to 0.6789'
hover = hover.'|mark 0072b2 574.21 637.54 0.00 0.00:learning rate 0.01, optimizer sgd, lags [2, 4], carry state true%0Afinal loss (nats) 0.6634 %C2%B7 median of 2 runs, 0.6400 to 0.6868'
hover = hover.'|mark d55e00 151.79 517.39 0.00 0.00:learning rate 0.001, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8603 %C2%B7 median of 2 runs, 0.8600 to 0.8606'
hover = hover.'|mark d55e00 363.00 511.93 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8692 %C2%B7 median of 2 runs, 0.8685 to 0.8700'
hover = hover.'|mark d55e00 574.21 506.47 0.00 0.00:learning rate 0.01, optimizer adam, lags [2, 4], carry state true%0Afinal loss (nats) 0.8782 %C2%B7 median of 2 runs, 0.8764 to 0.8800'
plot NaN title hover noenhanced, \
  NaN, \
  $data_9 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_10 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_11 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_12 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_13 << END
0.00094167274 0.5
0.00098016683 0.576249
0.0029778307 0.51
0.0030995597 0.584147
0.0094167274 0.52
0.0098016683 0.592045
END
$data_14 << END
0.0010202345 0.74
0.00106194 0.765796
0.0032262647 0.75
0.0033581493 0.773693
0.010202345 0.76
0.0106194 0.781591
END
$data_15 << END
0.001 0.538125
0.0031622777 0.547074
0.01 0.556022
END
$data_16 << END
0.001 0.752898
0.0031622777 0.761847
0.01 0.770796
END

set margins at screen 0.540678, screen 0.955932, screen 0.105263, screen 0.452153
hover = 'panel 638.00 458.00 490.00 290.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316227766017' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 660.77 737.26 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 668.12 690.73 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 871.98 731.16 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 879.33 685.91 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1083.18 725.05 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 1090.53 681.09 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 seed 0'
hover = hover.'|mark d55e00 675.47 590.79 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 682.82 575.05 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 seed 0'
hover = hover.'|mark d55e00 886.68 584.69 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 seed 0'
hover = hover.'|mark d55e00 894.03 570.23 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1097.88 578.59 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 1105.23 565.41 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 671.79 713.99 0.00 0.00:learning rate 0.001, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5381 %C2%B7 median of 2 runs, 0.5000 to 0.5762'
hover = hover.'|mark 0072b2 883.00 708.53 0.00 0.00:learning rate 0.00316227766017, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5471 %C2%B7 median of 2 runs, 0.5100 to 0.5841'
hover = hover.'|mark 0072b2 1094.21 703.07 0.00 0.00:learning rate 0.01, optimizer sgd, lags [3, 8], carry state true%0Afinal loss (nats) 0.5560 %C2%B7 median of 2 runs, 0.5200 to 0.5920'
hover = hover.'|mark d55e00 671.79 582.92 0.00 0.00:learning rate 0.001, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7529 %C2%B7 median of 2 runs, 0.7400 to 0.7658'
hover = hover.'|mark d55e00 883.00 577.46 0.00 0.00:learning rate 0.00316227766017, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7618 %C2%B7 median of 2 runs, 0.7500 to 0.7737'
hover = hover.'|mark d55e00 1094.21 572.00 0.00 0.00:learning rate 0.01, optimizer adam, lags [3, 8], carry state true%0Afinal loss (nats) 0.7708 %C2%B7 median of 2 runs, 0.7600 to 0.7816'
plot NaN title hover noenhanced, \
  NaN, \
  $data_13 using 1:2 with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_14 using 1:2 with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_15 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_16 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'

unset multiplot
unset output
