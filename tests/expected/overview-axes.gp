# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1994 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer adam, sgd · lags [2, 4], [3, 8] · carry state false, true · num steps 1, 10 · learning rate 0.001, 0.00316, 0.01' at screen 0.061333, screen 0.981946 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.967904 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.982667, screen 0.009027 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Cross entropy by optimizer and lags' at screen 0.061333, screen 0.946841 left font ',15' textcolor rgb '#222222'
set label 'seed 0 · one line for each carry state and num steps and learning rate' at screen 0.061333, screen 0.936810 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.061333, screen 0.921765 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.112391, screen 0.921765 to screen 0.129725, screen 0.921765 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.134391, screen 0.921765 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.171453, screen 0.921765 to screen 0.188786, screen 0.921765 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.193453, screen 0.921765 left font ',13' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.282333, screen 0.902708 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.744333, screen 0.902708 center font ',15' textcolor rgb '#222222'
set label 'symbols seen' at screen 0.282333, screen 0.724173 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.744333, screen 0.724173 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.819458 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
400 0.763524 0.763524 0.763524
1200 0.809355 0.809355 0.809355
... 47 more lines like this, 954f88e60dd40c59 ...
39600 0.92 0.92 0.92
END
$data_2 << END
400 0.753978 0.753978 0.753978
1200 0.767457 0.767457 0.767457
... 47 more lines like this, a2852dcb28ed95bd ...
39600 0.8 0.8 0.8
END
... 45 more blocks like this, c64e84476fa8c320 ...
$data_48 << END
2000 0.75 0.75 0.75
6000 0.718179 0.718179 0.718179
... 7 more lines like this, 08d853f1ebd9d43e ...
38000 0.592045 0.592045 0.592045
END
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.48240001 ? 0.48240001 : y > 0.95759998 ? 0.95759998 : y
set style fill transparent solid 0.08 noborder

set margins at screen 0.061333, screen 0.503333, screen 0.744233, screen 0.894684
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot NaN, \
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
  $data_3 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
... 9 more lines like this, b6c256c15f1e5822 ...
  $data_23 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
  $data_25 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
  $data_27 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
... 8 more lines like this, 207de61202785432 ...
  $data_45 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
  $data_47 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00'
unset label

set margins at screen 0.523333, screen 0.965333, screen 0.744233, screen 0.894684
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.48240001:0.95759998]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9)
unset arrow
plot NaN, \
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
  $data_4 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
... 9 more lines like this, 54c3aa74d5d0b30f ...
  $data_24 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2', \
  $data_26 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
  $data_28 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
... 8 more lines like this, a07156124e0fed1c ...
  $data_46 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00', \
  $data_48 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00'
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate and optimizer' at screen 0.061333, screen 0.695085 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians over every lags and carry state and num steps' at screen 0.061333, screen 0.685055 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.061333, screen 0.670010 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.112391, screen 0.670010 to screen 0.129725, screen 0.670010 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.134391, screen 0.670010 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.171453, screen 0.670010 to screen 0.188786, screen 0.670010 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.193453, screen 0.670010 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.261667, screen 0.484453 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.579739 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_49 << END
0.00092763 0.74 0
0.000936969 0.765796 0
... 21 more lines like this, 310c657e73cae643 ...
0.00995004 0.923751 0
END
$data_50 << END
0.001 0.836591
0.00316228 0.844773
0.01 0.852671
END
$data_51 << END
0.00100502 0.5 0
0.00101514 0.576249 0
... 21 more lines like this, 382b8a947e31d805 ...
0.0107802 0.734204 0
END
$data_52 << END
0.001 0.621818
0.00316228 0.630767
0.01 0.639716
END
$data_53 << END
END

set margins at screen 0.061333, screen 0.462000, screen 0.504514, screen 0.654965
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot NaN, \
  $data_49 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#900072b2', \
  $data_49 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#0072b2', \
  $data_51 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90d55e00', \
  $data_51 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#d55e00', \
  $data_50 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#0072b2', \
  $data_52 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt (15,9) lc rgb '#d55e00'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate and num steps' at screen 0.564667, screen 0.695085 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 8 runs of any optimizer and lags and carry state · the best is framed' at screen 0.564667, screen 0.685055 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.564667, screen 0.670010 left font ',13' textcolor rgb '#222222'
set label '0.7100' at screen 0.641741, screen 0.670010 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.667001 to screen 0.680997, screen 0.673019 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.667001 to screen 0.683663, screen 0.673019 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, a739db0653c616d6 ...
set object rectangle from screen 0.795330, screen 0.667001 to screen 0.798330, screen 0.673019 fs solid noborder fc rgb '#ffe6aa'
set label '0.7579' at screen 0.803330, screen 0.670010 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.484453 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.519333, screen 0.579739 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_54 << END
1 1 0x02294b "0.7100" 0xffffff 1 ""
2 1 0x203292 "0.7200" 0xffffff 0 ""
3 1 0xa8368e "0.7300" 0xffffff 0 ""
1 2 0xf86772 "0.7421" 0x222222 0 ""
2 2 0xfea479 "0.7500" 0x222222 0 ""
3 2 0xffe6aa "0.7579" 0x222222 0 ""
END

set margins at screen 0.564667, screen 0.965333, screen 0.504514, screen 0.654965
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.00316' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_54 using 1:2:(0.4925):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_54 using 1:2:($6 == 2 ? 0.4925 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_54 using 1:2:($6 == 1 ? 0.4775 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_54 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_54 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by all that varies, the best settings in front' at screen 0.061333, screen 0.455366 left font ',15' textcolor rgb '#222222'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.061333, screen 0.445336 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.061333, screen 0.434303 left font ',13' textcolor rgb '#222222'
set label 'lags' at screen 0.242133, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'carry state' at screen 0.422933, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.603733, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.784533, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.965333, screen 0.434303 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each setting, best first: axis, height.
$data_55 << END
0 0.7250
0.0417 0.7250
... 118 more lines like this, e13133ad92507fe9 ...
5.0000 0.0370
END
$data_56 << END
0 0.7261
0.0417 0.7261
... 118 more lines like this, 34de50c8dfeb536b ...
5.0000 0.0581
END
... 45 more blocks like this, 1d57a31883e58a34 ...
$data_102 << END
0 0.2750
0.0417 0.2750
... 118 more lines like this, 3b54530982e1ef18 ...
5.0000 0.9630
END

set margins at screen 0.061333, screen 0.965333, screen 0.273821, screen 0.442327
set xrange [0:5]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label 'adam' at first 0, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label 'sgd' at first 0, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 1, first 0 to first 1, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '[2, 4]' at first 1, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '[3, 8]' at first 1, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 2, first 0 to first 2, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label 'false' at first 2, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label 'true' at first 2, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 3, first 0 to first 3, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '1' at first 3, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '10' at first 3, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 4, first 0 to first 4, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.001' at first 4, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.00316' at first 4, first 0.5000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.01' at first 4, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 5, first 0 to first 5, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.5' at first 5, first 0.0370 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.6' at first 5, first 0.2475 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.7' at first 5, first 0.4579 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.8' at first 5, first 0.6684 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.9' at first 5, first 0.8788 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN, \
  $data_102 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047', \
  $data_101 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f0aa48', \
... 44 more lines like this, 68deb15e2e69fffe ...
  $data_56 using 1:2 with lines lw 1.90 dt solid lc rgb '#00043768', \
  $data_55 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661'
unset label
unset arrow

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss against training time' at screen 0.061333, screen 0.234704 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by optimizer, lags, carry state, num steps, learning rate' at screen 0.061333, screen 0.224674 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.061333, screen 0.209629 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.112391, screen 0.207121 to screen 0.119058, screen 0.212136 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.125725, screen 0.209629 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.162786, screen 0.207121 to screen 0.169453, screen 0.212136 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.176120, screen 0.209629 left font ',13' textcolor rgb '#222222'
set label 'training time (seconds)' at screen 0.513333, screen 0.024072 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.119358 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.322211, screen 0.071840 right font ',11' textcolor rgb '#222222'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.936111, screen 0.047699 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# The settings that none beats in both.
$data_103 << END
2.5 0.576249
25 0.576249
25 0.5
27.412 0.5
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_104 << END
2.5 0.576249 0.576249 0.576249 0xd55e00 0
2.5 0.584147 0.584147 0.584147 0xd55e00 0
... 45 more lines like this, cdf09fd54e7463da ...
25 0.94 0.94 0.94 0x0072b2 0
END

set margins at screen 0.061333, screen 0.965333, screen 0.044132, screen 0.194584
set xrange [0.92339297:27.411955]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('5' 5, '10' 10, '20' 20)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot $data_103 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_104 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_104 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_104 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
