# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1094,594 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001828, screen -0.003367 to screen 1.001828, screen 1.003367 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by all that varies, the best settings in front' at screen 0.084095, screen 0.939394 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a line is a setting, the median of its seeds; dark is best' at screen 0.084095, screen 0.892256 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.976234, screen 0.030303 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.084095, screen 0.855219 left font ',13' textcolor rgb '#222222'
set label 'lags' at screen 0.257770, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'carry state' at screen 0.431444, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.605119, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.778793, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.952468, screen 0.855219 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_1 << END
0 0.775
0.0417 0.7725
... 118 more lines like this, c1d530e99a0c3afe ...
5 0.963
END
$data_2 << END
0 0.7739
0.0417 0.7714
... 118 more lines like this, c245f3a30a70bc36 ...
5 0.9419
END
... 47 more blocks like this, 140ae357dc604c2a ...
$data_50 << END
-0.031578947 0.25 "sgd"
-0.031578947 0.75 "adam"
0.96842105 0.25 "[2, 4]"
0.96842105 0.75 "[3, 8]"
1.9684211 0.25 "false"
1.9684211 0.75 "true"
2.9684211 0.0689655 "1"
2.9684211 0.931034 "10"
... 7 more lines like this, 490b7bff1096b950 ...
4.9684211 0.878788 "0.9"
END
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3

set margins at screen 0.077697, screen 0.952468, screen 0.114478, screen 0.906397
hover = 'panel 85.00 55.60 957.00 470.40'
set xrange [-0.036842105:5]
unset xtics
set yrange [0:1.12]
unset ytics
unset arrow
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400' noenhanced, \
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f0aa48' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300' noenhanced, \
  $data_3 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1a448' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238' noenhanced, \
  $data_4 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f39e49' title 'optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200' noenhanced, \
  $data_5 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f4984a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159' noenhanced, \
  $data_6 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5924a' title 'optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080' noenhanced, \
  $data_7 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f68c4b' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800' noenhanced, \
  $data_8 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5864e' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764' noenhanced, \
  $data_9 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f58050' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700' noenhanced, \
  $data_10 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f47a53' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685' noenhanced, \
  $data_11 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f37456' title 'optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606' noenhanced, \
  $data_12 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f36e58' title 'optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600' noenhanced, \
  $data_13 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f1685b' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290' noenhanced, \
  $data_14 using 1:2 with lines lw 0.90 dt solid lc rgb '#70ee635e' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211' noenhanced, \
  $data_15 using 1:2 with lines lw 0.90 dt solid lc rgb '#70eb5e62' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200' noenhanced, \
  $data_16 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e95865' title 'optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132' noenhanced, \
  $data_17 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e65368' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100' noenhanced, \
  $data_18 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e34e6c' title 'optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000' noenhanced, \
  $data_19 using 1:2 with lines lw 0.90 dt solid lc rgb '#70df4a6f' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816' noenhanced, \
  $data_20 using 1:2 with lines lw 0.90 dt solid lc rgb '#70da4673' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737' noenhanced, \
  $data_21 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d54376' title 'optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658' noenhanced, \
  $data_22 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d0407a' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600' noenhanced, \
  $data_23 using 1:2 with lines lw 0.90 dt solid lc rgb '#70cb3c7e' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500' noenhanced, \
  $data_24 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c63981' title 'optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400' noenhanced, \
  $data_25 using 1:2 with lines lw 0.90 dt solid lc rgb '#70bf3784' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342' noenhanced, \
  $data_26 using 1:2 with lines lw 0.90 dt solid lc rgb '#70b73687' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263' noenhanced, \
  $data_27 using 1:2 with lines lw 0.90 dt solid lc rgb '#70af368a' title 'optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184' noenhanced, \
  $data_28 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a8358d' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000' noenhanced, \
  $data_29 using 1:2 with lines lw 0.90 dt solid lc rgb '#70a03590' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900' noenhanced, \
  $data_30 using 1:2 with lines lw 0.90 dt solid lc rgb '#70983493' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868' noenhanced, \
  $data_31 using 1:2 with lines lw 0.90 dt solid lc rgb '#708e3595' title 'optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800' noenhanced, \
  $data_32 using 1:2 with lines lw 0.90 dt solid lc rgb '#70833596' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789' noenhanced, \
  $data_33 using 1:2 with lines lw 0.90 dt solid lc rgb '#70783698' title 'optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710' noenhanced, \
  $data_34 using 1:2 with lines lw 0.90 dt solid lc rgb '#706e3799' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400' noenhanced, \
  $data_35 using 1:2 with lines lw 0.90 dt solid lc rgb '#7063389a' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394' noenhanced, \
  $data_36 using 1:2 with lines lw 0.90 dt solid lc rgb '#7058399c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315' noenhanced, \
  $data_37 using 1:2 with lines lw 0.90 dt solid lc rgb '#704b399a' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300' noenhanced, \
  $data_38 using 1:2 with lines lw 0.90 dt solid lc rgb '#703d3a97' title 'optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236' noenhanced, \
  $data_39 using 1:2 with lines lw 0.90 dt solid lc rgb '#70303a95' title 'optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200' noenhanced, \
  $data_40 using 1:2 with lines lw 0.90 dt solid lc rgb '#70233a92' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920' noenhanced, \
  $data_41 using 1:2 with lines lw 0.90 dt solid lc rgb '#70153b8f' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841' noenhanced, \
  $data_42 using 1:2 with lines lw 0.90 dt solid lc rgb '#70083b8c' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800' noenhanced, \
  $data_43 using 1:2 with lines lw 0.90 dt solid lc rgb '#70063a86' title 'optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762' noenhanced, \
  $data_44 using 1:2 with lines lw 1.90 dt solid lc rgb '#05397e' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700' noenhanced, \
  $data_45 using 1:2 with lines lw 1.90 dt solid lc rgb '#053977' title 'optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600' noenhanced, \
  $data_46 using 1:2 with lines lw 1.90 dt solid lc rgb '#043870' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200' noenhanced, \
  $data_47 using 1:2 with lines lw 1.90 dt solid lc rgb '#043768' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100' noenhanced, \
  $data_48 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000' noenhanced, \
  $data_49 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_50 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
