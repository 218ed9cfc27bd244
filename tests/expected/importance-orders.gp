# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,322 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006211 to screen 1.002326, screen 1.006211 fs solid noborder fc rgb '#ffffff'
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
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.888199 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.801242 left font ',13' textcolor rgb '#666666'
set label 'a grid of 10 settings by their medians · a × b: what two axes do beyond each alone' at screen 0.041860, screen 0.739130 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · unroll · data 00000000' at screen 0.969767, screen 0.055901 right font ',11' textcolor rgb '#999999'
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
set label 'share of the variance' at screen 0.566470, screen 0.149068 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.229261, screen 0.599379 right font ',12' textcolor rgb '#666666'
set label 'learning rate × num steps' at screen 0.229261, screen 0.506211 right font ',12' textcolor rgb '#666666'
set label 'num steps' at screen 0.229261, screen 0.413043 right font ',12' textcolor rgb '#666666'
set label 'seeds' at screen 0.229261, screen 0.319876 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# What each axis, and each pair, explains: the middle of its bar, and its row.
$data_1 << END
0.36017301 1
END
$data_2 << END
0.061750336 2
END
$data_3 << END
0.024032044 3
END
$data_4 << END
0.054044608 4
END
$data_5 << END
0.73010555 1 "72.0 %"
0.1332602 2 "12.4 %"
0.057823614 3 "4.8 %"
0.11784874 4 "10.8 %"
END

set margins at screen 0.240888, screen 0.892051, screen 0.273292, screen 0.645963
hover = 'panel 207.16 114.00 560.00 120.00'
set xrange [0:0.8132939]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '20 %%' 0.2, '40 %%' 0.4, '60 %%' 0.6)
set yrange [4.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.2, graph 0 to first 0.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.4, graph 0 to first 0.4, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.3602):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_2 using 1:2:(0.0618):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_3 using 1:2:(0.0240):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_4 using 1:2:(0.0540):(0.3100) with boxxyerror fs solid noborder lc rgb '#666666', \
  $data_5 using 1:2:3 with labels left font ',12' textcolor rgb '#222222'

unset multiplot
unset output
