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
# A block for each setting, best first: axis, height.
$data_1 << END
0 0.0088
0.0417 0.0087
... 46 more lines like this, 8e1bb32f61f9999a ...
2.0000 0.0370
END
$data_2 << END
0 0.2093
0.0417 0.2127
... 46 more lines like this, 486065ce1227398a ...
2.0000 0.0627
END
... 997 more blocks like this, 9bcf975603d970fb ...
$data_1000 << END
0 0.8409
0.1000 0.8234
... 18 more lines like this, 3627d14f7ec33de9 ...
2.0000 0.9630
END

set margins at screen 0.106977, screen 0.851163, screen 0.110749, screen 0.876873
hover = 'panel 92.00 75.60 640.00 470.40'
set xrange [0:2]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '1' at first 0, first 0.0238 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '3' at first 0, first 0.1241 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
... 7 more lines like this, 7106216544b4b5b2 ...
set label '19' at first 0, first 0.9261 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 1, first 0 to first 1, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '4' at first 1, first 0.0098 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '20' at first 1, first 0.0898 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
... 10 more lines like this, 4ac1393c2ecfc3a7 ...
set label '196' at first 1, first 0.9702 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 2, first 0 to first 2, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.50' at first 2, first 0.1659 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.55' at first 2, first 0.3808 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.60' at first 2, first 0.5956 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.65' at first 2, first 0.8104 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1000 using 1:2 with lines lw 0.90 dt solid lc rgb '#b8efb047' title 'num steps 17, state size 44%0Afinal loss (nats) 0.6855' noenhanced, \
  $data_999 using 1:2 with lines lw 0.90 dt solid lc rgb '#b8efb047' title 'num steps 17, state size 152%0Afinal loss (nats) 0.6853' noenhanced, \
... 996 more lines like this, b73dced712733944 ...
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661' title 'num steps 5, state size 180%0Afinal loss (nats) 0.4760' noenhanced, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661' title 'num steps 1, state size 4%0Afinal loss (nats) 0.4700' noenhanced
unset label
unset arrow

unset multiplot
unset output
