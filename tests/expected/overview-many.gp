# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1280,1472 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001563, screen -0.001359 to screen 1.001562, screen 1.001359 fs solid noborder fc rgb '#ffffff'
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
set label 'num steps 1 to 20 (20 values) · state size 4 to 200 (50 values)' at screen 0.071875, screen 0.975543 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.956522 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · a point is the mean over 1.6k to 8k symbols · unroll · data 00000000' at screen 0.979688, screen 0.012228 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by num steps' at screen 0.071875, screen 0.927989 left font ',15' textcolor rgb '#222222'
set label 'seed 0 · one line for each state size' at screen 0.071875, screen 0.914402 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.071875, screen 0.894022 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.137137, screen 0.894022 to screen 0.157450, screen 0.894022 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.162918, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 146.00 49.43 20.00'
set arrow from screen 0.183569, screen 0.894022 to screen 0.203882, screen 0.894022 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.209351, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 146.00 49.43 20.00'
set arrow from screen 0.230002, screen 0.894022 to screen 0.250314, screen 0.894022 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.255783, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 146.00 49.43 20.00'
set arrow from screen 0.276434, screen 0.894022 to screen 0.296746, screen 0.894022 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.302215, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 146.00 49.43 20.00'
set arrow from screen 0.322866, screen 0.894022 to screen 0.343179, screen 0.894022 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.348648, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 146.00 57.87 20.00'
set arrow from screen 0.375887, screen 0.894022 to screen 0.396200, screen 0.894022 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.401668, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 146.00 57.87 20.00'
set arrow from screen 0.428908, screen 0.894022 to screen 0.449221, screen 0.894022 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.454689, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 146.00 57.87 20.00'
set arrow from screen 0.481929, screen 0.894022 to screen 0.502241, screen 0.894022 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.507710, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 612.87 146.00 57.87 20.00'
set arrow from screen 0.534950, screen 0.894022 to screen 0.555262, screen 0.894022 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.560731, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 680.74 146.00 57.87 20.00'
set label 'best possible loss' at screen 0.896875, screen 0.878397 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.868207 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.821157 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.800357 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.733587 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.693790 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.481250, screen 0.660326 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.772418 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
800 0.649246
2400 0.514812
... 22 more lines like this, 971bf214e2695f4f ...
39200 0.47
END
$data_2 << END
800 0.651909
2400 0.521027
... 22 more lines like this, 41602d2e847d5a07 ...
39200 0.4774
END
... 997 more blocks like this, eee4e809cedeabec ...
$data_1000 << END
4000 0.75
12000 0.724401
20000 0.7063
28000 0.693501
36000 0.68445
END

set margins at screen 0.071875, screen 0.890625, screen 0.687500, screen 0.857337
hover = 'panel 92.00 210.00 1048.00 250.00'
set xrange [0:40200]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44422588:0.72039501]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40200 0:symbols'
hover = hover.'|y 0.44422588 0.72039501 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#033661' title 'num steps 1, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#033661' title 'num steps 1, state size 8' noenhanced, \
... 996 more lines like this, 876e4750e3af1e3b ...
  $data_999 using 1:2 with lines lw 1.14 dt solid lc rgb '#efb047' title 'num steps 20, state size 196' noenhanced, \
  $data_1000 using 1:2 with lines lw 1.14 dt solid lc rgb '#efb047' title 'num steps 20, state size 200' noenhanced

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by state size and num steps' at screen 0.071875, screen 0.620924 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians' at screen 0.071875, screen 0.607337 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.071875, screen 0.586957 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.137137, screen 0.586957 to screen 0.157450, screen 0.586957 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.162918, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 598.00 49.43 20.00'
set arrow from screen 0.183569, screen 0.586957 to screen 0.203882, screen 0.586957 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.209351, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 598.00 49.43 20.00'
set arrow from screen 0.230002, screen 0.586957 to screen 0.250314, screen 0.586957 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.255783, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 598.00 49.43 20.00'
set arrow from screen 0.276434, screen 0.586957 to screen 0.296746, screen 0.586957 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.302215, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 598.00 49.43 20.00'
set arrow from screen 0.322866, screen 0.586957 to screen 0.343179, screen 0.586957 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.348648, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 598.00 57.87 20.00'
set arrow from screen 0.375887, screen 0.586957 to screen 0.396200, screen 0.586957 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.401668, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 598.00 57.87 20.00'
set arrow from screen 0.428908, screen 0.586957 to screen 0.449221, screen 0.586957 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.454689, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 598.00 57.87 20.00'
set arrow from screen 0.137137, screen 0.573370 to screen 0.157450, screen 0.573370 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.162918, screen 0.573370 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 171.54 618.00 57.87 20.00'
set arrow from screen 0.190158, screen 0.573370 to screen 0.210470, screen 0.573370 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.215939, screen 0.573370 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 239.40 618.00 57.87 20.00'
set label 'best possible loss' at screen 0.392969, screen 0.557745 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.392969, screen 0.547554 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.392969, screen 0.514102 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.392969, screen 0.491082 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.392969, screen 0.417183 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.392969, screen 0.373138 left font ',12' textcolor rgb '#666666'
set label 'state size' at screen 0.229297, screen 0.339674 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.451766 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_1001 << END
3.05 0.47
7.05 0.4774
... 47 more lines like this, 062b5c57c9afccc5 ...
199.05 0.6326
END
$data_1002 << END
3.15 0.64
7.15 0.6474
... 47 more lines like this, a420f7bc47e362f7 ...
199.15 0.6026
END
... 37 more blocks like this, 9cba9f3bdcfc92db ...
$data_1040 << END
4 0.5625
8 0.56805
... 47 more lines like this, e3f0fac56b74f48d ...
200 0.68445
END

set margins at screen 0.071875, screen 0.386719, screen 0.366848, screen 0.536685
hover = 'panel 92.00 682.00 403.00 250.00'
set xrange [2.04:201.96]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 4, '20' 20, '36' 36, '52' 52, '68' 68, '84' 84, '100' 100, '116' 116, '132' 132, '148' 148, '164' 164, '180' 180, '196' 196)
set yrange [0.44521254:0.69474183]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 033661 94.04 907.17 0.00 0.00:num steps 1, state size 4%0Afinal loss (nats) 0.4700 %C2%B7 seed 0'
hover = hover.'|mark 033661 102.10 899.75 0.00 0.00:num steps 1, state size 8%0Afinal loss (nats) 0.4774 %C2%B7 seed 0'
... 997 more lines like this, a803bec274098b2c ...
hover = hover.'|mark efb047 492.96 692.31 0.00 0.00:num steps 20, state size 200%0Afinal loss (nats) 0.6845 %C2%B7 seed 0'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1001 using 1:2 with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_1002 using 1:2 with points pt 7 ps 0.55 lc rgb '#90043873', \
... 17 more lines like this, 989badfdc05aa312 ...
  $data_1020 using 1:2 with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_1021 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_1022 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#043873', \
... 16 more lines like this, 01312e5f590bb3e1 ...
  $data_1039 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#f2a149', \
  $data_1040 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by state size and num steps' at screen 0.575781, screen 0.620924 left font ',15' textcolor rgb '#222222'
set label 'a cell is a run · the best is framed' at screen 0.575781, screen 0.607337 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.575781, screen 0.586957 left font ',13' textcolor rgb '#222222'
set label '0.470' at screen 0.666103, screen 0.586957 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.702001, screen 0.582880 to screen 0.705517, screen 0.591033 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.705126, screen 0.582880 to screen 0.708642, screen 0.591033 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, 61b6f4a0b4b04d18 ...
set object rectangle from screen 0.839501, screen 0.582880 to screen 0.843017, screen 0.591033 fs solid noborder fc rgb '#ffe6aa'
set label '0.685' at screen 0.848876, screen 0.586957 left font ',13' textcolor rgb '#222222'
set label 'state size' at screen 0.767578, screen 0.369565 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.522656, screen 0.481658 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1041 << END
1 1 0x02294b
2 1 0x032c59
... 997 more lines like this, e5bb943012b0b8c1 ...
50 20 0xffe4a8
END
$data_1042 << END
1 1
END

set margins at screen 0.575781, screen 0.959375, screen 0.396739, screen 0.566576
hover = 'panel 737.00 638.00 491.00 250.00'
set xrange [0.5:50.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '24' 6, '44' 11, '64' 16, '84' 21, '104' 26, '124' 31, '144' 36, '164' 41, '184' 46)
set yrange [0.5:20.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '3' 3, '5' 5, '7' 7, '9' 9, '11' 11, '13' 13, '15' 15, '17' 17, '19' 19)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 737.98 876.75 7.86 10.00:state size 4, num steps 1%0Afinal loss (nats) 0.4700'
hover = hover.'|mark 032c59 747.80 876.75 7.86 10.00:state size 8, num steps 1%0Afinal loss (nats) 0.4774'
... 997 more lines like this, 33109fc67a4b66a8 ...
hover = hover.'|mark ffe4a8 1219.16 639.25 7.86 10.00:state size 200, num steps 20%0Afinal loss (nats) 0.6845'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1041 using 1:2:(0.4000):(0.4000):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1042 using 1:2:(0.2000):(0.2000) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.071875, screen 0.300272 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by num steps, state size' at screen 0.071875, screen 0.286685 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.071875, screen 0.266304 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.137137, screen 0.262908 to screen 0.144950, screen 0.269701 fs solid noborder fc rgb '#033661'
set label '1' at screen 0.152762, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 1070.00 36.43 20.00'
set object rectangle from screen 0.173413, screen 0.262908 to screen 0.181226, screen 0.269701 fs solid noborder fc rgb '#1b3a90'
set label '4' at screen 0.189038, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 217.97 1070.00 36.43 20.00'
set object rectangle from screen 0.209689, screen 0.262908 to screen 0.217502, screen 0.269701 fs solid noborder fc rgb '#5c389b'
set label '6' at screen 0.225314, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 264.40 1070.00 36.43 20.00'
set object rectangle from screen 0.245965, screen 0.262908 to screen 0.253778, screen 0.269701 fs solid noborder fc rgb '#a6358e'
set label '9' at screen 0.261590, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 310.84 1070.00 36.43 20.00'
set object rectangle from screen 0.282241, screen 0.262908 to screen 0.290054, screen 0.269701 fs solid noborder fc rgb '#c93b7f'
set label '11' at screen 0.297866, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 357.27 1070.00 44.87 20.00'
set object rectangle from screen 0.325106, screen 0.262908 to screen 0.332918, screen 0.269701 fs solid noborder fc rgb '#e24d6d'
set label '13' at screen 0.340731, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 412.14 1070.00 44.87 20.00'
set object rectangle from screen 0.367971, screen 0.262908 to screen 0.375783, screen 0.269701 fs solid noborder fc rgb '#f37455'
set label '16' at screen 0.383596, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 467.00 1070.00 44.87 20.00'
set object rectangle from screen 0.410835, screen 0.262908 to screen 0.418648, screen 0.269701 fs solid noborder fc rgb '#f5934a'
set label '18' at screen 0.426460, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 521.87 1070.00 44.87 20.00'
set object rectangle from screen 0.453700, screen 0.262908 to screen 0.461512, screen 0.269701 fs solid noborder fc rgb '#efb047'
set label '20' at screen 0.469325, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 576.74 1070.00 44.87 20.00'
set label 'best possible loss' at screen 0.896875, screen 0.250679 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.240489 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.207037 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.184017 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.110118 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.066073 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.449913, screen 0.032609 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.144701 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '1' at screen 0.149687, screen 0.121682 right font ',11' textcolor rgb '#222222'
set label '1  20, 96' at screen 0.840451, screen 0.224185 left font ',11' textcolor rgb '#222222'
set label '2' at screen 0.189059, screen 0.108522 right font ',11' textcolor rgb '#222222'
set label '2  16, 140' at screen 0.840451, screen 0.213315 left font ',11' textcolor rgb '#222222'
set label '3' at screen 0.222347, screen 0.099188 right font ',11' textcolor rgb '#222222'
set label '3  14, 108' at screen 0.840451, screen 0.202446 left font ',11' textcolor rgb '#222222'
set label '4' at screen 0.251183, screen 0.092642 right font ',11' textcolor rgb '#222222'
set label '4  12, 184' at screen 0.840451, screen 0.191576 left font ',11' textcolor rgb '#222222'
set label '5' at screen 0.276618, screen 0.088017 right font ',11' textcolor rgb '#222222'
set label '5  11, 168' at screen 0.840451, screen 0.180707 left font ',11' textcolor rgb '#222222'
set label '6' at screen 0.299370, screen 0.084831 right font ',11' textcolor rgb '#222222'
set label '6  10, 152' at screen 0.840451, screen 0.169837 left font ',11' textcolor rgb '#222222'
set label '7' at screen 0.319952, screen 0.082661 right font ',11' textcolor rgb '#222222'
set label '7  9, 136' at screen 0.840451, screen 0.158967 left font ',11' textcolor rgb '#222222'
set label '8' at screen 0.338742, screen 0.081209 right font ',11' textcolor rgb '#222222'
set label '8  8, 120' at screen 0.840451, screen 0.148098 left font ',11' textcolor rgb '#222222'
set label '9' at screen 0.372030, screen 0.079407 right font ',11' textcolor rgb '#222222'
set label '9  7, 104' at screen 0.840451, screen 0.137228 left font ',11' textcolor rgb '#222222'
set label '10' at screen 0.400866, screen 0.078509 right font ',11' textcolor rgb '#222222'
set label '10  6, 196' at screen 0.840451, screen 0.126359 left font ',11' textcolor rgb '#222222'
set label '11' at screen 0.449053, screen 0.078006 right font ',11' textcolor rgb '#222222'
set label '11  5, 180' at screen 0.840451, screen 0.115489 left font ',11' textcolor rgb '#222222'
set label '12' at screen 0.796605, screen 0.073936 right font ',11' textcolor rgb '#222222'
set label '12  1, 4' at screen 0.840451, screen 0.104620 left font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_1043 << END
1.25 0.54015
1.5 0.54015
... 21 more lines like this, 099c45ac7709f578 ...
28.18261 0.47
END
$data_1044 << END
1.25 0.54015 0.54015 0.54015 0xefb047
1.25 0.5403 0.5403 0.5403 0xf2a149
... 997 more lines like this, 34c1a85d65141f42 ...
25 0.6698 0.6698 0.6698 0x033661
END
$data_1045 << END
1.25 0.54015 0xefb047
1.25 0.5403 0xf2a149
... 997 more lines like this, c170a9c322a8290e ...
25 0.6698 0x033661
END

set margins at screen 0.071875, screen 0.827951, screen 0.059783, screen 0.229620
hover = 'panel 92.00 1134.00 967.78 250.00'
set xrange [0.85000606:28.18261]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 2, '5' 5, '10' 10, '20' 20)
set yrange [0.44521254:0.69474183]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark efb047 198.60 1288.88 0.00 0.00:num steps 20, state size 96%0Afinal loss (nats) 0.5401 %C2%B7 training time (seconds) 1.2500'
hover = hover.'|mark f2a149 198.60 1288.73 0.00 0.00:num steps 19, state size 188%0Afinal loss (nats) 0.5403 %C2%B7 training time (seconds) 1.2500'
... 997 more lines like this, 4f7229eca0aeb734 ...
hover = hover.'|mark 033661 1026.65 1158.99 0.00 0.00:num steps 1, state size 112%0Afinal loss (nats) 0.6698 %C2%B7 training time (seconds) 25.0000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1043 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_1044 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_1045 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
