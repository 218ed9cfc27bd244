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
# A block for each setting, best first: axis, height.
$data_1 << END
0 0.5000
1 0.5000
END

set margins at screen 0.106977, screen 0.851163, screen 0.110749, screen 0.876873
hover = 'panel 92.00 75.60 640.00 470.40'
set xrange [0:1]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.5522' at first 0, first 0.1440 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.5524' at first 0, first 0.3440 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.5526' at first 0, first 0.5440 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.5528' at first 0, first 0.7440 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.5530' at first 0, first 0.9440 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#00063b8c' title 'made-up%0Afinal loss (nats) 0.5526' noenhanced
unset label
unset arrow

unset multiplot
unset output
