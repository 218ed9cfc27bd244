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
set label 'adam' at screen 0.192871, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 190.59 84.00 78.59 20.00'
set arrow from screen 0.239982, screen 0.890187 to screen 0.262016, screen 0.890187 nohead lw 2.47 lc rgb '#d55e00' dt solid
set label 'sgd' at screen 0.267949, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 279.18 84.00 64.75 20.00'
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
# For each panel: the outlines of the bands, and what was smoothed; the lines, in nats.
$data_1 << END
400 0.763524
1200 0.809355
... 47 more lines like this, 71ab8f428d13a4b1 ...
39600 0.92
END
$data_2 << END
400 0.764319
1200 0.812846
... 47 more lines like this, f86f8102c8e8a788 ...
39600 0.93
END
... 9 more blocks like this, ed12de657498903e ...
$data_12 << END
2000 0.75
6000 0.746818
... 7 more lines like this, 69c69dbd9aa0dcd9 ...
38000 0.734204
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
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_3 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_4 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_5 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_6 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_7 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_8 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_9 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_10 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_11 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_12 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_13 << END
400 0.753978
1200 0.767457
... 47 more lines like this, e15d7bd7c584f7e5 ...
39600 0.8
END
$data_14 << END
400 0.754773
1200 0.770949
... 47 more lines like this, d6cd45f5fc63f28e ...
39600 0.81
END
... 9 more blocks like this, f1af19c8da42be77 ...
$data_24 << END
2000 0.75
6000 0.727725
... 7 more lines like this, b87e7f87433d1900 ...
38000 0.639431
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
  $data_13 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_14 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_15 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_16 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_17 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_18 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_19 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_20 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_21 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_22 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_23 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_24 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced
$data_25 << END
400 0.758751
1200 0.788406
... 47 more lines like this, 22138e1c9b282844 ...
39600 0.86
END
$data_26 << END
400 0.759546
1200 0.791897
... 47 more lines like this, fdc14b1a3603d874 ...
39600 0.87
END
... 9 more blocks like this, e579c98f9bf8ddfc ...
$data_36 << END
2000 0.75
6000 0.737272
... 7 more lines like this, 1cbc62f270ad8437 ...
38000 0.686818
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
  $data_25 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_26 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_27 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_28 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_29 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_30 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_31 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_32 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_33 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_34 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_35 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_36 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
$data_37 << END
400 0.749204
1200 0.746509
... 47 more lines like this, b829e01400f43766 ...
39600 0.74
END
$data_38 << END
400 0.75
1200 0.75
... 47 more lines like this, a3ca8f11be5ae9f0 ...
39600 0.75
END
... 9 more blocks like this, e7a8ed51c1591936 ...
$data_48 << END
2000 0.75
6000 0.718179
... 7 more lines like this, adafbf02260555cc ...
38000 0.592045
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
  $data_37 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_38 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_39 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_40 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_41 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_42 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_43 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_44 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017' noenhanced, \
  $data_45 using 1:2 with lines lw 1.14 dt solid lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_46 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_47 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017' noenhanced, \
  $data_48 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced

unset multiplot
unset output
