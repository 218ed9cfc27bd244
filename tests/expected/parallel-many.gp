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
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.895765 left font ',13' textcolor rgb '#666666'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.863192 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.969767, screen 0.029316 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.106977, screen 0.827362 left font ',13' textcolor rgb '#222222'
set label 'state size' at screen 0.479070, screen 0.827362 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.851163, screen 0.827362 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_1 << END
0 0.8409
0.1 0.8234
... 18 more lines like this, 47c98f7bf29259d3 ...
2 0.963
END
$data_2 << END
0 0.8408
0.1 0.8384
... 18 more lines like this, e7051310f3ac8968 ...
2 0.9623
END
... 999 more blocks like this, d89a0828e490b35f ...
$data_1002 << END
-0.01875 0.0238095 "1"
-0.01875 0.12406 "3"
... 24 more lines like this, dd29304106781ef3 ...
1.98125 0.810432 "0.65"
END
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3

set margins at screen 0.098837, screen 0.851163, screen 0.110749, screen 0.876873
hover = 'panel 85.00 75.60 647.00 470.40'
set xrange [-0.021875:2]
unset xtics
set yrange [0:1.12]
unset ytics
unset arrow
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 0.90 dt solid lc rgb '#b8efb047' title 'num steps 17, state size 44%0Afinal loss (nats) 0.6855' noenhanced, \
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#b8efb047' title 'num steps 17, state size 152%0Afinal loss (nats) 0.6853' noenhanced, \
... 997 more lines like this, a7ccea28f7990dab ...
  $data_1000 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'num steps 1, state size 4%0Afinal loss (nats) 0.4700' noenhanced, \
  $data_1001 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_1002 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
