# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,614 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.003257 to screen 1.002326, screen 1.003257 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by all that varies, the best settings in front' at screen 0.106977, screen 0.941368 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.106977, screen 0.895765 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.863192 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969767, screen 0.029316 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.827362 left font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_1 << END
0 0.5
1 0.5
END
$data_2 << END
0 0 0 1
END
$data_3 << END
-0.009375 0.143974 "0.5522"
-0.009375 0.343974 "0.5524"
-0.009375 0.543974 "0.5526"
-0.009375 0.743974 "0.5528"
-0.009375 0.943974 "0.5530"
END
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3

set margins at screen 0.098837, screen 0.851163, screen 0.110749, screen 0.876873
hover = 'panel 85.00 75.60 647.00 470.40'
set xrange [-0.0109375:1]
unset xtics
set yrange [0:1.12]
unset ytics
unset arrow
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#063b8c' title 'made-up%0Afinal loss (nats) 0.5526' noenhanced, \
  $data_2 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_3 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
