# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 864,602 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002315, screen -0.003322 to screen 1.002315, screen 1.003322 fs solid noborder fc rgb '#ffffff'
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
set label 'Gradient flow' at screen 0.106481, screen 0.940199 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.106481, screen 0.893688 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · solid: at train step 101 · dashed: at train step 1' at screen 0.106481, screen 0.860465 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969907, screen 0.029900 right font ',11' textcolor rgb '#999999'
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
set label 'steps back from the loss' at screen 0.523148, screen 0.079734 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.027778, screen 0.478405 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 1
1 0.904837
2 0.818731
3 0.740818
4 0.67032
5 0.606531
6 0.548812
7 0.496585
8 0.449329
9 0.40657
END
$data_2 << END
0 0.367879
1 0.332871
2 0.301194
3 0.272532
4 0.246597
5 0.22313
6 0.201897
7 0.182684
8 0.165299
9 0.149569
END

set margins at screen 0.106481, screen 0.939815, screen 0.146179, screen 0.810631
hover = 'panel 92.00 114.00 720.00 400.00'
set xrange [0:9.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8)
set yrange [0.13862262:1.0789626]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.2' 0.2, '0.5' 0.5, '1' 1)
unset arrow
set arrow from graph 0, first 0.2 to graph 1, first 0.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 9.5 0:steps back'
hover = hover.'|y 0.13862262 1.0789626 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#063b8c' title 'made-up' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#063b8c' title 'made-up' noenhanced

unset multiplot
unset output
