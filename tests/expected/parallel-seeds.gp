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
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.895765 left font ',13' textcolor rgb '#666666'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.863192 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll · data 00000000' at screen 0.969767, screen 0.029316 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.106977, screen 0.827362 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.851163, screen 0.827362 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_1 << END
0 0.956
0.0417 0.9561
0.0833 0.9562
0.125 0.9563
0.1667 0.9565
0.2083 0.9568
0.25 0.9571
0.2917 0.9575
0.3333 0.9578
0.375 0.9582
0.4167 0.9586
0.4583 0.9591
0.5 0.9595
0.5417 0.9599
0.5833 0.9604
0.625 0.9608
0.6667 0.9612
0.7083 0.9615
0.75 0.9619
0.7917 0.9622
0.8333 0.9624
0.875 0.9627
0.9167 0.9628
0.9583 0.9629
1 0.963
END
$data_2 << END
0 0.5197
0.0417 0.5196
0.0833 0.5193
0.125 0.5189
0.1667 0.5183
0.2083 0.5175
0.25 0.5166
0.2917 0.5157
0.3333 0.5146
0.375 0.5135
0.4167 0.5123
0.4583 0.5111
0.5 0.5099
0.5417 0.5086
0.5833 0.5074
0.625 0.5062
0.6667 0.5051
0.7083 0.5041
0.75 0.5031
0.7917 0.5022
0.8333 0.5015
0.875 0.5008
0.9167 0.5004
0.9583 0.5001
1 0.5
END
$data_3 << END
0 0.044
0.0417 0.0439
0.0833 0.0438
0.125 0.0437
0.1667 0.0435
0.2083 0.0432
0.25 0.0429
0.2917 0.0425
0.3333 0.0422
0.375 0.0418
0.4167 0.0414
0.4583 0.0409
0.5 0.0405
0.5417 0.0401
0.5833 0.0396
0.625 0.0392
0.6667 0.0388
0.7083 0.0385
0.75 0.0381
0.7917 0.0378
0.8333 0.0376
0.875 0.0373
0.9167 0.0372
0.9583 0.0371
1 0.037
END
$data_4 << END
0 0 0 1
1 0 0 1
END
$data_5 << END
-0.009375 0.0689655 "0.03"
-0.009375 0.519723 "0.1"
-0.009375 0.931034 "0.3"
0.990625 0.101375 "0.7"
0.990625 0.296773 "0.8"
0.990625 0.492172 "0.9"
0.990625 0.68757 "1.0"
0.990625 0.882969 "1.1"
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
  $data_1 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555' noenhanced, \
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c33783' title 'learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816' noenhanced, \
  $data_4 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_5 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
