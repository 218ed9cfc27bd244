# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1180,836 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate, optimizer, lags and carry state' at screen 0.100000, screen 0.956938 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the line joins the medians over every num steps' at screen 0.100000, screen 0.923445 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.977966, screen 0.021531 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.100000, screen 0.887560 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.164904, screen 0.887560 to screen 0.186938, screen 0.887560 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.192871, screen 0.887560 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.239982, screen 0.887560 to screen 0.262016, screen 0.887560 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.267949, screen 0.887560 left font ',13' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.307627, screen 0.842105 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.748305, screen 0.842105 center font ',15' textcolor rgb '#222222'
set label 'carry state false' at screen 0.044068, screen 0.649522 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'carry state true' at screen 0.044068, screen 0.278708 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate' at screen 0.307627, screen 0.057416 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.748305, screen 0.057416 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.020339, screen 0.464115 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_1 << END
0.000941673 0.92 0
0.000980167 0.907955 0
0.00297783 0.93 0
0.00309956 0.915853 0
0.00941673 0.94 0
0.00980167 0.923751 0
END
$data_2 << END
0.001 0.913978
0.00316228 0.922926
0.01 0.931875
END
$data_3 << END
0.00102023 0.68 0
0.00106194 0.718409 0
0.00322626 0.69 0
0.00335815 0.726307 0
0.0102023 0.7 0
0.0106194 0.734204 0
END
$data_4 << END
0.001 0.699204
0.00316228 0.708153
0.01 0.717102
END
$data_5 << END
END

set margins at screen 0.100000, screen 0.515254, screen 0.476077, screen 0.822967
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot NaN, \
  $data_1 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_1 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#0072b2', \
  $data_3 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_3 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#d55e00', \
  $data_2 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_4 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_6 << END
0.000941673 0.8 0
0.000980167 0.813182 0
0.00297783 0.81 0
0.00309956 0.82108 0
0.00941673 0.82 0
0.00980167 0.828978 0
END
$data_7 << END
0.001 0.806591
0.00316228 0.81554
0.01 0.824489
END
$data_8 << END
0.00102023 0.56 0
0.00106194 0.623636 0
0.00322626 0.57 0
0.00335815 0.631534 0
0.0102023 0.58 0
0.0106194 0.639431 0
END
$data_9 << END
0.001 0.591818
0.00316228 0.600767
0.01 0.609716
END
$data_10 << END
END

set margins at screen 0.540678, screen 0.955932, screen 0.476077, screen 0.822967
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.0031622777, '' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
plot NaN, \
  $data_6 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_6 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#0072b2', \
  $data_8 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_8 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#d55e00', \
  $data_7 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_9 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_11 << END
0.000941673 0.86 0
0.000980167 0.860569 0
0.00297783 0.87 0
0.00309956 0.868466 0
0.00941673 0.88 0
0.00980167 0.876364 0
END
$data_12 << END
0.001 0.860284
0.00316228 0.869233
0.01 0.878182
END
$data_13 << END
0.00102023 0.62 0
0.00106194 0.671022 0
0.00322626 0.63 0
0.00335815 0.67892 0
0.0102023 0.64 0
0.0106194 0.686818 0
END
$data_14 << END
0.001 0.645511
0.00316228 0.65446
0.01 0.663409
END
$data_15 << END
END

set margins at screen 0.100000, screen 0.515254, screen 0.105263, screen 0.452153
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot NaN, \
  $data_11 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_11 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#0072b2', \
  $data_13 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_13 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#d55e00', \
  $data_12 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_14 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'
$data_16 << END
0.000941673 0.74 0
0.000980167 0.765796 0
0.00297783 0.75 0
0.00309956 0.773693 0
0.00941673 0.76 0
0.00980167 0.781591 0
END
$data_17 << END
0.001 0.752898
0.00316228 0.761847
0.01 0.770796
END
$data_18 << END
0.00102023 0.5 0
0.00106194 0.576249 0
0.00322626 0.51 0
0.00335815 0.584147 0
0.0102023 0.52 0
0.0106194 0.592045 0
END
$data_19 << END
0.001 0.538125
0.00316228 0.547074
0.01 0.556022
END
$data_20 << END
END

set margins at screen 0.540678, screen 0.955932, screen 0.105263, screen 0.452153
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
plot NaN, \
  $data_16 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_16 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#0072b2', \
  $data_18 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_18 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#d55e00', \
  $data_17 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_19 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'

unset multiplot
unset output
