# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1994 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001333, screen -0.001003 to screen 1.001333, screen 1.001003 fs solid noborder fc rgb '#ffffff'
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
set label 'optimizer adam, sgd · lags [2, 4], [3, 8] · carry state false, true · num steps 1, 10 · learning rate 0.001, 0.00316, 0.01' at screen 0.061333, screen 0.981946 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.967904 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.982667, screen 0.009027 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by optimizer and lags' at screen 0.061333, screen 0.946841 left font ',15' textcolor rgb '#222222'
set label 'seed 0 · one line for each carry state and num steps and learning rate' at screen 0.061333, screen 0.936810 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.061333, screen 0.921765 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.112391, screen 0.921765 to screen 0.129725, screen 0.921765 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.134391, screen 0.921765 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 146.00 78.59 20.00'
set arrow from screen 0.171453, screen 0.921765 to screen 0.188786, screen 0.921765 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.193453, screen 0.921765 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 253.18 146.00 64.75 20.00'
set label 'lags [2, 4]' at screen 0.282333, screen 0.902708 center font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.744333, screen 0.902708 center font ',15' textcolor rgb '#222222'
set label 'symbols seen' at screen 0.282333, screen 0.724173 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.744333, screen 0.724173 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.819458 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
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
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.48240001 ? 0.48240001 : y > 0.95759998 ? 0.95759998 : y
set style fill transparent solid 0.08 noborder

set margins at screen 0.061333, screen 0.503333, screen 0.744233, screen 0.894684
hover = 'panel 92.00 210.00 663.00 300.00'
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
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_3 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_5 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316' noenhanced, \
  $data_7 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316' noenhanced, \
  $data_9 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_11 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_13 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_15 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_17 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316' noenhanced, \
  $data_19 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316' noenhanced, \
  $data_21 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_23 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_25 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_27 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_29 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316' noenhanced, \
  $data_31 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316' noenhanced, \
  $data_33 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_35 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_37 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_39 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_41 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316' noenhanced, \
  $data_43 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316' noenhanced, \
  $data_45 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_47 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01' noenhanced
unset label

set margins at screen 0.523333, screen 0.965333, screen 0.744233, screen 0.894684
hover = 'panel 785.00 210.00 663.00 300.00'
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
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_4 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_6 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316' noenhanced, \
  $data_8 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316' noenhanced, \
  $data_10 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_12 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_14 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_16 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_18 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316' noenhanced, \
  $data_20 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316' noenhanced, \
  $data_22 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_24 using 1:2 with lines lw 1.14 dt solid lc rgb '#0072b2' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced, \
  $data_26 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001' noenhanced, \
  $data_28 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001' noenhanced, \
  $data_30 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316' noenhanced, \
  $data_32 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316' noenhanced, \
  $data_34 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01' noenhanced, \
  $data_36 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01' noenhanced, \
  $data_38 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001' noenhanced, \
  $data_40 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001' noenhanced, \
  $data_42 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316' noenhanced, \
  $data_44 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316' noenhanced, \
  $data_46 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01' noenhanced, \
  $data_48 using 1:2 with lines lw 1.14 dt (15,9) lc rgb '#d55e00' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01' noenhanced
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and optimizer' at screen 0.061333, screen 0.695085 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians over every lags and carry state and num steps' at screen 0.061333, screen 0.685055 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.061333, screen 0.670010 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.112391, screen 0.670010 to screen 0.129725, screen 0.670010 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.134391, screen 0.670010 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 648.00 78.59 20.00'
set arrow from screen 0.171453, screen 0.670010 to screen 0.188786, screen 0.670010 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.193453, screen 0.670010 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 253.18 648.00 64.75 20.00'
set label 'learning rate' at screen 0.261667, screen 0.484453 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.579739 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
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
hover = 'panel 92.00 688.00 601.00 300.00'
set xrange [0.00083176377:0.012022644]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.00316' 0.0031622777, '0.01' 0.01)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 116.55 825.37 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 118.80 809.09 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 121.05 787.49 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 123.31 779.17 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 125.56 749.62 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 127.81 749.26 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 130.07 711.74 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 132.32 719.34 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 133.45 764.39 0.00 0.00:learning rate 0.001, optimizer adam%0Afinal loss (nats) 0.8366 %C2%B7 median of 8 runs, 0.7400 to 0.9200'
hover = hover.'|mark 0072b2 375.60 819.06 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.7500 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 377.85 804.10 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7737 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 380.10 781.18 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8100 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 382.36 774.19 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8211 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 384.61 743.30 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8700 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 386.87 744.27 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8685 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 389.12 705.42 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.9300 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 391.37 714.36 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.9159 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 392.50 759.23 0.00 0.00:learning rate 0.00316, optimizer adam%0Afinal loss (nats) 0.8448 %C2%B7 median of 8 runs, 0.7500 to 0.9300'
hover = hover.'|mark 0072b2 634.65 812.75 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 636.90 799.12 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 639.16 774.87 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 641.41 769.20 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 643.66 736.99 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 645.92 739.29 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 648.17 699.11 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 650.42 709.37 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 651.55 754.24 0.00 0.00:learning rate 0.01, optimizer adam%0Afinal loss (nats) 0.8527 %C2%B7 median of 8 runs, 0.7600 to 0.9400'
hover = hover.'|mark d55e00 134.58 976.89 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 136.83 928.75 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 seed 0'
hover = hover.'|mark d55e00 139.08 939.01 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 141.34 898.84 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 seed 0'
hover = hover.'|mark d55e00 143.59 901.13 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 145.84 868.92 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 seed 0'
hover = hover.'|mark d55e00 148.10 863.25 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 seed 0'
hover = hover.'|mark d55e00 150.35 839.00 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 seed 0'
hover = hover.'|mark d55e00 133.45 899.98 0.00 0.00:learning rate 0.001, optimizer sgd%0Afinal loss (nats) 0.6218 %C2%B7 median of 8 runs, 0.5000 to 0.7184'
hover = hover.'|mark d55e00 393.63 970.58 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5100 %C2%B7 seed 0'
hover = hover.'|mark d55e00 395.88 923.77 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark d55e00 398.13 932.70 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5700 %C2%B7 seed 0'
hover = hover.'|mark d55e00 400.39 893.85 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6315 %C2%B7 seed 0'
hover = hover.'|mark d55e00 402.64 894.82 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6300 %C2%B7 seed 0'
hover = hover.'|mark d55e00 404.90 863.93 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6789 %C2%B7 seed 0'
hover = hover.'|mark d55e00 407.15 856.94 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6900 %C2%B7 seed 0'
hover = hover.'|mark d55e00 409.40 834.02 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7263 %C2%B7 seed 0'
hover = hover.'|mark d55e00 392.50 894.33 0.00 0.00:learning rate 0.00316, optimizer sgd%0Afinal loss (nats) 0.6308 %C2%B7 median of 8 runs, 0.5100 to 0.7263'
hover = hover.'|mark d55e00 652.68 964.26 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 654.93 918.78 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 seed 0'
hover = hover.'|mark d55e00 657.19 926.38 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 seed 0'
hover = hover.'|mark d55e00 659.44 888.86 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 seed 0'
hover = hover.'|mark d55e00 661.69 888.51 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 663.95 858.95 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 seed 0'
hover = hover.'|mark d55e00 666.20 850.63 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 668.45 829.03 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 seed 0'
hover = hover.'|mark d55e00 651.55 888.68 0.00 0.00:learning rate 0.01, optimizer sgd%0Afinal loss (nats) 0.6397 %C2%B7 median of 8 runs, 0.5200 to 0.7342'
plot NaN title hover noenhanced, \
  NaN, \
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
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.564667, screen 0.695085 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 8 runs of any optimizer and lags and carry state · the best is framed' at screen 0.564667, screen 0.685055 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.564667, screen 0.670010 left font ',13' textcolor rgb '#222222'
set label '0.7100' at screen 0.641741, screen 0.670010 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.667001 to screen 0.680997, screen 0.673019 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.667001 to screen 0.683663, screen 0.673019 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, a739db0653c616d6 ...
set object rectangle from screen 0.795330, screen 0.667001 to screen 0.798330, screen 0.673019 fs solid noborder fc rgb '#ffe6aa'
set label '0.7579' at screen 0.803330, screen 0.670010 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.484453 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.519333, screen 0.579739 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
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
hover = 'panel 847.00 688.00 601.00 300.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.00316' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 847.00 838.00 200.33 150.00:learning rate 0.001, num steps 1%0Afinal loss (nats) 0.7100 %C2%B7 median of 8 runs, 0.5000 to 0.9200'
hover = hover.'|mark 203292 1047.33 838.00 200.33 150.00:learning rate 0.00316, num steps 1%0Afinal loss (nats) 0.7200 %C2%B7 median of 8 runs, 0.5100 to 0.9300'
hover = hover.'|mark a8368e 1247.67 838.00 200.33 150.00:learning rate 0.01, num steps 1%0Afinal loss (nats) 0.7300 %C2%B7 median of 8 runs, 0.5200 to 0.9400'
hover = hover.'|mark f86772 847.00 688.00 200.33 150.00:learning rate 0.001, num steps 10%0Afinal loss (nats) 0.7421 %C2%B7 median of 8 runs, 0.5762 to 0.9080'
hover = hover.'|mark fea479 1047.33 688.00 200.33 150.00:learning rate 0.00316, num steps 10%0Afinal loss (nats) 0.7500 %C2%B7 median of 8 runs, 0.5841 to 0.9159'
hover = hover.'|mark ffe6aa 1247.67 688.00 200.33 150.00:learning rate 0.01, num steps 10%0Afinal loss (nats) 0.7579 %C2%B7 median of 8 runs, 0.5920 to 0.9238'
plot NaN title hover noenhanced, \
  $data_54 using 1:2:(0.4925):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_54 using 1:2:($6 == 2 ? 0.4925 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_54 using 1:2:($6 == 1 ? 0.4775 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_54 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_54 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by all that varies, the best settings in front' at screen 0.061333, screen 0.455366 left font ',15' textcolor rgb '#222222'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.061333, screen 0.445336 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.061333, screen 0.434303 left font ',13' textcolor rgb '#222222'
set label 'lags' at screen 0.242133, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'carry state' at screen 0.422933, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.603733, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.784533, screen 0.434303 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.965333, screen 0.434303 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
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
hover = 'panel 92.00 1112.00 1356.00 336.00'
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
plot NaN title hover noenhanced, \
  NaN, \
  $data_102 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400' noenhanced, \
  $data_101 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f0aa48' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.9300' noenhanced, \
  $data_100 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1a448' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238' noenhanced, \
  $data_99 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f39e49' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200' noenhanced, \
  $data_98 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f4984a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.9159' noenhanced, \
  $data_97 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5924a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080' noenhanced, \
  $data_96 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f68c4b' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800' noenhanced, \
  $data_95 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5864e' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764' noenhanced, \
  $data_94 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f58050' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8700' noenhanced, \
  $data_93 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f47a53' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8685' noenhanced, \
  $data_92 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f37456' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606' noenhanced, \
  $data_91 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f36e58' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600' noenhanced, \
  $data_90 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1685b' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290' noenhanced, \
  $data_89 using 1:2 with lines lw 0.90 dt solid lc rgb '#70ee635e' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8211' noenhanced, \
  $data_88 using 1:2 with lines lw 0.90 dt solid lc rgb '#70eb5e62' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200' noenhanced, \
  $data_87 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e95865' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132' noenhanced, \
  $data_86 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e65368' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8100' noenhanced, \
  $data_85 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e34e6c' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000' noenhanced, \
  $data_84 using 1:2 with lines lw 0.90 dt solid lc rgb '#70df4a6f' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816' noenhanced, \
  $data_83 using 1:2 with lines lw 0.90 dt solid lc rgb '#70da4673' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7737' noenhanced, \
  $data_82 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d54376' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658' noenhanced, \
  $data_81 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d0407a' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600' noenhanced, \
  $data_80 using 1:2 with lines lw 0.90 dt solid lc rgb '#70cb3c7e' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.7500' noenhanced, \
  $data_79 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c63981' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400' noenhanced, \
  $data_78 using 1:2 with lines lw 0.90 dt solid lc rgb '#70bf3784' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342' noenhanced, \
  $data_77 using 1:2 with lines lw 0.90 dt solid lc rgb '#70b73687' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7263' noenhanced, \
  $data_76 using 1:2 with lines lw 0.90 dt solid lc rgb '#70af368a' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184' noenhanced, \
  $data_75 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a8358d' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000' noenhanced, \
  $data_74 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a03590' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6900' noenhanced, \
  $data_73 using 1:2 with lines lw 0.90 dt solid lc rgb '#70983493' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868' noenhanced, \
  $data_72 using 1:2 with lines lw 0.90 dt solid lc rgb '#708e3595' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800' noenhanced, \
  $data_71 using 1:2 with lines lw 0.90 dt solid lc rgb '#70833596' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6789' noenhanced, \
  $data_70 using 1:2 with lines lw 0.90 dt solid lc rgb '#70783698' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710' noenhanced, \
  $data_69 using 1:2 with lines lw 0.90 dt solid lc rgb '#706e3799' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400' noenhanced, \
  $data_68 using 1:2 with lines lw 0.90 dt solid lc rgb '#7063389a' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394' noenhanced, \
  $data_67 using 1:2 with lines lw 0.90 dt solid lc rgb '#7058399c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6315' noenhanced, \
  $data_66 using 1:2 with lines lw 0.90 dt solid lc rgb '#704b399a' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6300' noenhanced, \
  $data_65 using 1:2 with lines lw 0.90 dt solid lc rgb '#703d3a97' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236' noenhanced, \
  $data_64 using 1:2 with lines lw 0.90 dt solid lc rgb '#70303a95' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200' noenhanced, \
  $data_63 using 1:2 with lines lw 0.90 dt solid lc rgb '#70233a92' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920' noenhanced, \
  $data_62 using 1:2 with lines lw 0.90 dt solid lc rgb '#70153b8f' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.5841' noenhanced, \
  $data_61 using 1:2 with lines lw 0.90 dt solid lc rgb '#70083b8c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800' noenhanced, \
  $data_60 using 1:2 with lines lw 0.90 dt solid lc rgb '#70063a86' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762' noenhanced, \
  $data_59 using 1:2 with lines lw 1.90 dt solid lc rgb '#0005397e' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5700' noenhanced, \
  $data_58 using 1:2 with lines lw 1.90 dt solid lc rgb '#00053977' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600' noenhanced, \
  $data_57 using 1:2 with lines lw 1.90 dt solid lc rgb '#00043870' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200' noenhanced, \
  $data_56 using 1:2 with lines lw 1.90 dt solid lc rgb '#00043768' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5100' noenhanced, \
  $data_55 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000' noenhanced
unset label
unset arrow

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.061333, screen 0.234704 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by optimizer, lags, carry state, num steps, learning rate' at screen 0.061333, screen 0.224674 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.061333, screen 0.209629 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.112391, screen 0.207121 to screen 0.119058, screen 0.212136 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.125725, screen 0.209629 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 1566.00 65.59 20.00'
set object rectangle from screen 0.162786, screen 0.207121 to screen 0.169453, screen 0.212136 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.176120, screen 0.209629 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 240.18 1566.00 51.75 20.00'
set label 'training time (seconds)' at screen 0.513333, screen 0.024072 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.119358 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.322211, screen 0.071840 right font ',11' textcolor rgb '#222222'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.936111, screen 0.047699 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
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
hover = 'panel 92.00 1606.00 1356.00 300.00'
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
hover = hover.'|mark d55e00 490.32 1846.75 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1841.77 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.5841 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1836.78 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1816.84 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1811.85 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6315 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1806.86 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1786.92 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1781.93 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.6789 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1776.95 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1757.00 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1752.02 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7263 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 490.32 1747.03 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1727.09 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1722.10 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.7737 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1717.12 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1697.17 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1692.19 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8211 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1687.20 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1667.26 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1662.27 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.8685 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1657.29 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1637.34 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1632.36 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316%0Afinal loss (nats) 0.9159 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 0072b2 490.32 1627.37 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark d55e00 1411.17 1894.89 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1888.58 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5100 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1882.26 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1857.01 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1850.70 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.5700 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1844.38 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1819.13 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1812.82 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6300 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1806.51 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1781.25 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1774.94 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.6900 %C2%B7 training time (seconds) 25'
hover = hover.'|mark d55e00 1411.17 1768.63 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1743.37 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1737.06 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.7500 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1730.75 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1705.49 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1699.18 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8100 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1692.87 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1667.62 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1661.30 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.8700 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1654.99 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1629.74 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1623.42 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316%0Afinal loss (nats) 0.9300 %C2%B7 training time (seconds) 25'
hover = hover.'|mark 0072b2 1411.17 1617.11 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 training time (seconds) 25'
plot NaN title hover noenhanced, \
  $data_103 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_104 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_104 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_104 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
