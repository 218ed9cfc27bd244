# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,668 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.002994 to screen 1.002326, screen 1.002994 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by all that varies, the best settings in front' at screen 0.106977, screen 0.946108 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.904192 left font ',13' textcolor rgb '#666666'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.874251 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.026946 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.106977, screen 0.841317 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.851163, screen 0.841317 right font ',13' textcolor rgb '#222222'
set label 'diverged' at screen 0.851163, screen 0.800599 right font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each setting, best first: axis, height.
$data_1 << END
0 0.2250
0.0417 0.2294
0.0833 0.2420
0.1250 0.2622
0.1667 0.2891
0.2083 0.3220
0.2500 0.3602
0.2917 0.4028
0.3333 0.4493
0.3750 0.4987
0.4167 0.5504
0.4583 0.6036
0.5000 0.6575
0.5417 0.7114
0.5833 0.7646
0.6250 0.8163
0.6667 0.8657
0.7083 0.9122
0.7500 0.9548
0.7917 0.9930
0.8333 1.0259
0.8750 1.0528
0.9167 1.0730
0.9583 1.0856
1.0000 1.0900
END
$data_2 << END
0 0.7750
0.0417 0.7766
0.0833 0.7812
0.1250 0.7885
0.1667 0.7983
0.2083 0.8103
0.2500 0.8242
0.2917 0.8398
0.3333 0.8567
0.3750 0.8747
0.4167 0.8935
0.4583 0.9129
0.5000 0.9325
0.5417 0.9521
0.5833 0.9715
0.6250 0.9903
0.6667 1.0083
0.7083 1.0252
0.7500 1.0408
0.7917 1.0547
0.8333 1.0667
0.8750 1.0765
0.9167 1.0838
0.9583 1.0884
1.0000 1.0900
END

set margins at screen 0.106977, screen 0.851163, screen 0.101796, screen 0.805988
hover = 'panel 92.00 129.60 640.00 470.40'
set xrange [0:1]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label 'adam' at first 0, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label 'sgd' at first 0, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 1, first 0 to first 1, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.9996' at first 1, first 0.1000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.9998' at first 1, first 0.3000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '1.0000' at first 1, first 0.5000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '1.0002' at first 1, first 0.7000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '1.0004' at first 1, first 0.9000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN title hover noenhanced, \
  NaN, \
  $data_2 using 1:2 with lines lw 0.90 dt (3,4) lc rgb '#40b4b4b4' title 'optimizer sgd%0A1 diverged' noenhanced, \
  $data_1 using 1:2 with lines lw 1.90 dt (3,4) lc rgb '#40b4b4b4' title 'optimizer adam%0A1 diverged' noenhanced
unset label
unset arrow

unset multiplot
unset output
