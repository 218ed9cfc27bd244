# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,682 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.002933 to screen 1.002326, screen 1.002933 fs solid noborder fc rgb '#ffffff'
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
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.947214 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a grid of 48 settings by their medians' at screen 0.041860, screen 0.906158 left font ',13' textcolor rgb '#666666'
set label 'a × b: what two axes do beyond each alone · one seed each: what luck does is unknown' at screen 0.041860, screen 0.876833 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.969767, screen 0.026393 right font ',11' textcolor rgb '#999999'
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
set label 'share of the variance' at screen 0.569089, screen 0.070381 center font ',13' textcolor rgb '#666666'
set label 'optimizer' at screen 0.231879, screen 0.810850 right font ',12' textcolor rgb '#666666'
set label 'lags' at screen 0.231879, screen 0.766862 right font ',12' textcolor rgb '#666666'
set label 'carry state' at screen 0.231879, screen 0.722874 right font ',12' textcolor rgb '#666666'
set label 'num steps' at screen 0.231879, screen 0.678886 right font ',12' textcolor rgb '#666666'
set label 'optimizer × num steps' at screen 0.231879, screen 0.634897 right font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.231879, screen 0.590909 right font ',12' textcolor rgb '#666666'
set label 'lags × num steps' at screen 0.231879, screen 0.546921 right font ',12' textcolor rgb '#666666'
set label 'carry state × num steps' at screen 0.231879, screen 0.502933 right font ',12' textcolor rgb '#666666'
set label 'num steps × learning rate' at screen 0.231879, screen 0.458944 right font ',12' textcolor rgb '#666666'
set label 'optimizer × lags' at screen 0.231879, screen 0.414956 right font ',12' textcolor rgb '#666666'
set label 'optimizer × carry state' at screen 0.231879, screen 0.370968 right font ',12' textcolor rgb '#666666'
set label 'lags × carry state' at screen 0.231879, screen 0.326979 right font ',12' textcolor rgb '#666666'
set label 'optimizer × learning rate' at screen 0.231879, screen 0.282991 right font ',12' textcolor rgb '#666666'
set label 'lags × learning rate' at screen 0.231879, screen 0.239003 right font ',12' textcolor rgb '#666666'
set label 'carry state × learning rate' at screen 0.231879, screen 0.195015 right font ',12' textcolor rgb '#666666'
set label 'more axes together' at screen 0.231879, screen 0.151026 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# What each axis, and each pair, explains: the middle of its bar, and its row.
$data_1 << END
0.36905476 1
END
$data_2 << END
0.09226369 2
END
$data_3 << END
0.023065923 3
END
$data_4 << END
0.0072006799 4
END
$data_5 << END
0.0050916482 5
END
$data_6 << END
0.0017085869 6
END
$data_7 << END
0.0012729121 7
END
$data_8 << END
0.00031822801 8
END
$data_9 << END
2.3572446e-05 9
END
$data_10 << END
0 10
END
$data_11 << END
0 11
END
$data_12 << END
0 12
END
$data_13 << END
0 13
END
$data_14 << END
0 14
END
$data_15 << END
0 15
END
$data_16 << END
0 16
END
$data_17 << END
0.74810971 1 "73.8 %"
0.19452757 2 "18.5 %"
0.056132038 3 "4.6 %"
0.024401553 4 "1.4 %"
0.02018349 5 "1.0 %"
0.013417367 6 "0.3 %"
0.012546018 7 "0.3 %"
0.01063665 8 "0.1 %"
0.010047338 9 "0.0 %"
0.010000193 10 "0.0 %"
0.010000193 11 "0.0 %"
0.010000193 12 "0.0 %"
0.010000193 13 "0.0 %"
0.010000193 14 "0.0 %"
0.010000193 15 "0.0 %"
0.010000193 16 "0.0 %"
END

set margins at screen 0.243507, screen 0.894670, screen 0.129032, screen 0.832845
hover = 'panel 209.42 114.00 560.00 480.00'
set xrange [0:0.83334946]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '20 %%' 0.2, '40 %%' 0.4, '60 %%' 0.6)
set yrange [16.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.2, graph 0 to first 0.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.4, graph 0 to first 0.4, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.3691):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_2 using 1:2:(0.0923):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_3 using 1:2:(0.0231):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_4 using 1:2:(0.0072):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_5 using 1:2:(0.0051):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_6 using 1:2:(0.0017):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_7 using 1:2:(0.0013):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_8 using 1:2:(0.0003):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_9 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_10 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_11 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_12 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_13 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_14 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_15 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_16 using 1:2:(0.0000):(0.3100) with boxxyerror fs solid noborder lc rgb '#666666', \
  $data_17 using 1:2:3 with labels left font ',12' textcolor rgb '#222222'

unset multiplot
unset output
