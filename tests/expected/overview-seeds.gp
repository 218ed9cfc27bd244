# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1280,990 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001563, screen -0.002020 to screen 1.001562, screen 1.002020 fs solid noborder fc rgb '#ffffff'
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
set label 'learning rate 0.03, 0.1, 0.3 · 30 seeds' at screen 0.071875, screen 0.963636 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.935354 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · band = min–max over 30 seeds · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.979688, screen 0.018182 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by learning rate' at screen 0.071875, screen 0.892929 left font ',15' textcolor rgb '#222222'
set label 'mean of 30 seeds' at screen 0.071875, screen 0.872727 left font ',12' textcolor rgb '#666666'
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
set label 'best possible loss' at screen 0.392969, screen 0.849495 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.392969, screen 0.834343 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.392969, screen 0.635466 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.392969, screen 0.619305 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.392969, screen 0.593899 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.392969, screen 0.575009 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.182402, screen 0.525253 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.691919 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.297617, screen 0.775400 left font ',12' textcolor rgb '#efb047'
hover = hover.'|key efb047 380.95 212.35 102.27 20.00'
set label 'learning rate 0.1' at screen 0.297617, screen 0.706238 left font ',12' textcolor rgb '#c33783'
hover = hover.'|key c33783 380.95 280.82 102.27 20.00'
set label 'learning rate 0.03' at screen 0.297617, screen 0.637075 left font ',12' textcolor rgb '#033661'
hover = hover.'|key 033661 380.95 349.30 110.05 20.00'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.75
6000 0.7102241
... 18 more lines like this, 82395c4fdd38d47c ...
2000 1.2874967
END
$data_2 << END
2000 0.75
6000 0.75795518
... 18 more lines like this, f2b1106cc3739b26 ...
2000 1.2874967
END
$data_3 << END
2000 0.75
6000 0.80568625
... 18 more lines like this, cdd5acd6bfc7f4ae ...
2000 1.2874967
END
$data_4 << END
2000 1.6
6000 0.733294
... 7 more lines like this, c4b1f98cfda525ad ...
38000 0.667074
END
$data_5 << END
2000 1.64
6000 0.781025
... 7 more lines like this, 12ae19bf875b794e ...
38000 0.904006
END
$data_6 << END
2000 1.68
6000 0.828756
... 7 more lines like this, 1a9f505f11b3c141 ...
38000 1.14094
END

set margins at screen 0.071875, screen 0.292930, screen 0.565657, screen 0.818182
hover = 'panel 92.00 180.00 282.95 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.2 to graph 1, first 1.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.42241428 1.2874967 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.03' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 0.3' noenhanced

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate' at screen 0.575781, screen 0.892929 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians' at screen 0.575781, screen 0.872727 left font ',12' textcolor rgb '#666666'
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
set label 'best possible loss' at screen 0.896875, screen 0.849495 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.834343 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.635466 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.619305 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.593899 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.575009 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.733203, screen 0.525253 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.522656, screen 0.691919 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_7 << END
0.02776395 0.552556
0.027912662 0.560454
... 87 more lines like this, f9805cef1933bb21 ...
0.32416137 1.25546
END
$data_8 << END
0.03 0.667074
0.1 0.904006
0.3 1.14094
END

set margins at screen 0.575781, screen 0.890625, screen 0.565657, screen 0.818182
hover = 'panel 737.00 180.00 403.00 250.00'
set xrange [0.024952913:0.36067933]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 0.03, '0.1' 0.1, '0.3' 0.3)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.2 to graph 1, first 1.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 063b8c 753.11 392.39 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 063b8c 753.91 390.11 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
... 87 more lines like this, b330b652cca48cce ...
hover = hover.'|mark 063b8c 1123.89 189.26 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2555 %C2%B7 seed 29'
hover = hover.'|mark 063b8c 764.79 359.30 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816'
hover = hover.'|mark 063b8c 946.45 290.82 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185'
hover = hover.'|mark 063b8c 1112.21 222.35 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555'
plot NaN title hover noenhanced, \
  NaN, \
  $data_7 using 1:2 with points pt 7 ps 0.55 lc rgb '#90063b8c', \
  $data_8 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#063b8c'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss of each setting over its seeds, best first' at screen 0.028125, screen 0.466667 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.028125, screen 0.446465 left font ',12' textcolor rgb '#666666'
set label '30 seeds of sd 0.07 tell means 0.036 apart (t test, 5 %)' at screen 0.028125, screen 0.426263 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.028125, screen 0.395960 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.105849, screen 0.390909 to screen 0.113662, screen 0.401010 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.121474, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 588.00 57.52 20.00'
set object rectangle from screen 0.158597, screen 0.390909 to screen 0.166409, screen 0.401010 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.174222, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 199.00 588.00 49.08 20.00'
set object rectangle from screen 0.204756, screen 0.390909 to screen 0.212568, screen 0.401010 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.220381, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 258.09 588.00 49.08 20.00'
set label 'final loss (nats)' at screen 0.284785, screen 0.191919 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.03' at screen 0.106289, screen 0.343434 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1' at screen 0.106289, screen 0.298990 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.106289, screen 0.254545 right font ',12' textcolor rgb '#666666'
set label 'knowing lag 8' at screen 0.160554, screen 0.374747 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
$data_9 << END
0.66156324 1 3.5 0.5
0.62774116 1 3.5 0.5
END
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_10 << END
0.66707353 1 0.552556 0.781591 0x033661
0.9040063 2 0.789489 1.01852 0xc33783
1.1409391 3 1.02642 1.25546 0xefb047
END
$data_11 << END
0.55255603 0.75 0x60033661
0.56045378 1.05902 0x60033661
... 87 more lines like this, 1350d682e5757a19 ...
1.2554566 3.21149 0x60efb047
END
$data_12 << END
0.66707353 1 0.68 1.32 0x033661
0.9040063 2 1.68 2.32 0xc33783
1.1409391 3 2.68 3.32 0xefb047
END

set margins at screen 0.114101, screen 0.455469, screen 0.232323, screen 0.365657
hover = 'panel 146.05 628.00 436.95 132.00'
set xrange [0.52444:1.2835726]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set yrange [3.5:0.5]
unset ytics
unset arrow
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.7, graph 0 to first 0.7, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.8, graph 0 to first 0.8, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.9, graph 0 to first 0.9, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1, graph 0 to first 1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.1, graph 0 to first 1.1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.2, graph 0 to first 1.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 162.23 639.00 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 166.78 652.60 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
... 87 more lines like this, c991cd9f66c4c598 ...
hover = hover.'|mark efb047 566.82 747.31 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2555 %C2%B7 seed 29'
hover = hover.'|mark 033661 226.65 644.00 3.00 12.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816'
hover = hover.'|mark c33783 363.02 688.00 3.00 12.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185'
hover = hover.'|mark efb047 499.40 732.00 3.00 12.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555'
plot NaN title hover noenhanced, \
  NaN, \
  $data_9 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_10 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_11 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_12 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.575781, screen 0.466667 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 30 runs' at screen 0.575781, screen 0.446465 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate' at screen 0.575781, screen 0.426263 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.575781, screen 0.395960 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.653506, screen 0.390909 to screen 0.661318, screen 0.401010 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.669131, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 832.49 588.00 57.52 20.00'
set object rectangle from screen 0.706253, screen 0.390909 to screen 0.714066, screen 0.401010 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.721878, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 900.00 588.00 49.08 20.00'
set object rectangle from screen 0.752412, screen 0.390909 to screen 0.760225, screen 0.401010 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.768037, screen 0.395960 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 959.09 588.00 49.08 20.00'
set label 'best possible loss' at screen 0.896875, screen 0.372727 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.357576 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.168784 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.152622 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.120283 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.098242 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.733203, screen 0.048485 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.522656, screen 0.215152 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.03' at screen 0.727734, screen 0.166620 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_13 << END
2.5 0.667074
3.85 0.667074
END
$data_14 << END
2.5 0.667074 0.552556 0.781591 0x033661
2.5 0.904006 0.789489 1.01852 0xc33783
2.5 1.14094 1.02642 1.1684 0xefb047
END
$data_15 << END
2.5 0.667074 0x033661
2.5 0.904006 0xc33783
2.5 1.14094 0xefb047
END

set margins at screen 0.575781, screen 0.890625, screen 0.088889, screen 0.341414
hover = 'panel 737.00 652.00 403.00 250.00'
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.42699498:1.1683985]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.1 to graph 1, first 1.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 033661 938.50 821.05 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark c33783 938.50 741.15 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark efb047 938.50 661.26 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555 %C2%B7 training time (seconds) 2.5000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_13 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_14 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_15 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
