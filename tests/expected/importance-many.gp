# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,312 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006410 to screen 1.002326, screen 1.006410 fs solid noborder fc rgb '#ffffff'
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
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.884615 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.794872 left font ',13' textcolor rgb '#666666'
set label 'a grid of 1000 settings by their medians · a × b: what two axes do beyond each alone' at screen 0.041860, screen 0.730769 left font ',13' textcolor rgb '#666666'
set label 'one seed each: what luck does is unknown' at screen 0.041860, screen 0.666667 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.969767, screen 0.057692 right font ',11' textcolor rgb '#999999'
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
set label 'share of the variance' at screen 0.542887, screen 0.153846 center font ',13' textcolor rgb '#666666'
set label 'num steps × state size' at screen 0.205677, screen 0.522436 right font ',12' textcolor rgb '#666666'
set label 'num steps' at screen 0.205677, screen 0.426282 right font ',12' textcolor rgb '#666666'
set label 'state size' at screen 0.205677, screen 0.330128 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# What each axis, and each pair, explains: the middle of its bar, and its row.
$data_1 << END
0.45089971 1
END
$data_2 << END
0.047869629 2
END
$data_3 << END
0.0012306649 3
END
$data_4 << END
0.91401734 1 "90.2 %"
0.10795719 2 "9.6 %"
0.014679257 3 "0.2 %"
END

set margins at screen 0.217305, screen 0.868468, screen 0.282051, screen 0.570513
hover = 'panel 186.88 134.00 560.00 90.00'
set xrange [0:1.0181606]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '20 %%' 0.2, '40 %%' 0.4, '60 %%' 0.6, '80 %%' 0.8)
set yrange [3.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.2, graph 0 to first 0.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.4, graph 0 to first 0.4, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.8, graph 0 to first 0.8, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4509):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_2 using 1:2:(0.0479):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_3 using 1:2:(0.0012):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_4 using 1:2:3 with labels left font ',12' textcolor rgb '#222222'

unset multiplot
unset output
