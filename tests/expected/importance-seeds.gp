# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,262 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.007634 to screen 1.002326, screen 1.007634 fs solid noborder fc rgb '#ffffff'
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
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.862595 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.755725 left font ',13' textcolor rgb '#666666'
set label 'a grid of 3 settings by their medians · a × b: what two axes do beyond each alone' at screen 0.041860, screen 0.679389 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll · data 00000000' at screen 0.969767, screen 0.068702 right font ',11' textcolor rgb '#999999'
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
set label 'share of the variance' at screen 0.470827, screen 0.183206 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.133618, screen 0.507634 right font ',12' textcolor rgb '#666666'
set label 'seeds' at screen 0.133618, screen 0.393130 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# What each axis, and each pair, explains: the middle of its bar, and its row.
$data_1 << END
0.44280443 1
END
$data_2 << END
0.057195572 2
END
$data_3 << END
0.89760743 1 "88.6 %"
0.12638972 2 "11.4 %"
END

set margins at screen 0.145246, screen 0.796408, screen 0.335878, screen 0.564885
hover = 'panel 124.91 114.00 560.00 60.00'
set xrange [0:0.99988097]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '20 %%' 0.2, '40 %%' 0.4, '60 %%' 0.6, '80 %%' 0.8)
set yrange [2.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.2, graph 0 to first 0.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.4, graph 0 to first 0.4, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.8, graph 0 to first 0.8, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4428):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_2 using 1:2:(0.0572):(0.3100) with boxxyerror fs solid noborder lc rgb '#666666', \
  $data_3 using 1:2:3 with labels left font ',12' textcolor rgb '#222222'

unset multiplot
unset output
