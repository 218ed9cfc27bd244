# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1280,1492 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001563, screen -0.001340 to screen 1.001562, screen 1.001340 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.071875, screen 0.975871 left font ',20' textcolor rgb '#222222'
set label 'learning rate 0.01, 0.1, 1 · state size 4, 16 · 2 seeds' at screen 0.071875, screen 0.957105 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.943700 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · band = min–max over 1 to 2 seeds · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.979688, screen 0.012064 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by learning rate and state size' at screen 0.071875, screen 0.915550 left font ',15' textcolor rgb '#222222'
set label 'mean of 1 to 2 seeds' at screen 0.071875, screen 0.902145 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.071875, screen 0.882038 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.149599, screen 0.882038 to screen 0.169912, screen 0.882038 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.175381, screen 0.882038 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 166.00 70.52 20.00'
set arrow from screen 0.212503, screen 0.882038 to screen 0.232816, screen 0.882038 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.238284, screen 0.882038 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 268.00 166.00 62.08 20.00'
set arrow from screen 0.268818, screen 0.882038 to screen 0.289131, screen 0.882038 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.294600, screen 0.882038 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 340.09 166.00 49.43 20.00'
set label 'state size 4' at screen 0.270703, screen 0.856568 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.691797, screen 0.856568 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.896875, screen 0.866622 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.856568 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.803812 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.784326 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.721773 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.684490 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.270703, screen 0.651475 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.691797, screen 0.651475 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.762064 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.73451965
3556.7569 0.73451965
... 19 more lines like this, 495e83bb4dbb3fbf ...
2000 0.73451965
END
$data_2 << END
2000 0.73451965
4289.3483 0.73451965
... 19 more lines like this, 949c7e32f7773635 ...
2000 0.73451965
END
$data_3 << END
2000 0.75
6000 0.71102
... 7 more lines like this, 37cd657f3b0d22ca ...
38000 0.556505
END
$data_4 << END
2000 0.75
6000 0.716588
... 7 more lines like this, 9efa05da4de11484 ...
38000 0.584147
END
$data_5 << END
2000 0.75
6000 0.723748
... 7 more lines like this, f78c43b96f9825ad ...
38000 0.619687
END

set margins at screen 0.071875, screen 0.469531, screen 0.678284, screen 0.845845
hover = 'panel 92.00 230.00 509.00 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
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
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
$data_6 << END
2000 0.73451965
3692.127 0.73451965
... 19 more lines like this, 64a55c47f2e7d77d ...
2000 0.73451965
END
$data_7 << END
2000 0.73451965
4048.3643 0.73451965
... 19 more lines like this, 4efb9b68274c05fe ...
2000 0.73451965
END
$data_8 << END
2000 0.75
6000 0.714202
... 7 more lines like this, a57dd6b455795ee0 ...
38000 0.5723
END
$data_9 << END
2000 0.75
6000 0.720566
... 7 more lines like this, 8ce3f8a52be371e3 ...
38000 0.603891
END

set margins at screen 0.492969, screen 0.890625, screen 0.678284, screen 0.845845
hover = 'panel 631.00 230.00 509.00 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.45, '' 0.5, '' 0.55, '' 0.6, '' 0.65, '' 0.7)
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
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_6 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_7 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and state size' at screen 0.071875, screen 0.612601 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians · × diverged' at screen 0.071875, screen 0.599196 left font ',12' textcolor rgb '#666666'
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
set label 'state size' at screen 0.071875, screen 0.579088 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.132434, screen 0.579088 to screen 0.152746, screen 0.579088 nohead lw 2.47 lc rgb '#033661' dt solid
set label '4' at screen 0.158215, screen 0.579088 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 165.52 618.00 49.43 20.00'
set arrow from screen 0.178866, screen 0.579088 to screen 0.199179, screen 0.579088 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '16' at screen 0.204647, screen 0.579088 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 224.95 618.00 57.87 20.00'
set label 'best possible loss' at screen 0.392969, screen 0.563673 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.392969, screen 0.553619 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.392969, screen 0.518380 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.392969, screen 0.495918 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.392969, screen 0.423813 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.392969, screen 0.380837 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.229297, screen 0.348525 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.459115 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_10 << END
0.0088674756 0.552556
0.0096072701 0.560454
0.092299638 0.584147
0.88674756 0.615738
0.96072701 0.623636
END
$data_11 << END
0.010408784 0.568352
0.011277167 0.576249
0.10408784 0.599943
0.11277167 0.60784
END
$data_12 << END
0.01 0.556505
0.1 0.584147
1 0.619687
END
$data_13 << END
0.01 0.5723
0.1 0.603891

END
$data_14 << END
0.1 0.676275 "1×"
1 0.676275 "2×"
END

set margins at screen 0.071875, screen 0.386719, screen 0.375335, screen 0.542895
hover = 'panel 92.00 682.00 403.00 250.00'
set xrange [0.0069183097:1.4454398]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [0.44617001:0.69847832]
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
hover = hover.'|mark 033661 110.73 826.59 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 116.77 818.76 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
... 6 more lines like this, 49caee43a55cbfd6 ...
hover = hover.'|mark efb047 302.57 771.81 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6078 %C2%B7 seed 1'
hover = hover.'|mark 033661 119.79 822.67 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 467.21 760.07 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark efb047 119.79 807.02 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark efb047 293.50 775.72 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
plot NaN title hover noenhanced, \
  NaN, \
  $data_10 using 1:2 with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_11 using 1:2 with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_12 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_13 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047', \
  $data_14 using 1:2:3 with labels center font ',11' textcolor rgb '#666666'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and state size' at screen 0.575781, screen 0.612601 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 1 to 2 runs · the best is framed · × diverged' at screen 0.575781, screen 0.599196 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.575781, screen 0.579088 left font ',13' textcolor rgb '#222222'
set label '0.5565' at screen 0.666103, screen 0.579088 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.708590, screen 0.575067 to screen 0.712105, screen 0.583110 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.711715, screen 0.575067 to screen 0.715230, screen 0.583110 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, c537e0c8bba2c4e9 ...
set object rectangle from screen 0.846090, screen 0.575067 to screen 0.849605, screen 0.583110 fs solid noborder fc rgb '#ffe6aa'
set label '0.6197' at screen 0.855465, screen 0.579088 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.767578, screen 0.364611 center font ',13' textcolor rgb '#666666'
set label 'state size' at screen 0.522656, screen 0.475201 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_15 << END
1 1 0x02294b
2 1 0xb0378c
3 1 0xffe6aa
1 2 0x433294
2 2 0xfe8371
3 2 0xececec
END
$data_16 << END
3 2
END
$data_17 << END
1 1
END
$data_18 << END
1 1 "0.5565" 0xffffff
2 1 "0.5841" 0xffffff
3 1 "0.6197" 0x222222
1 2 "0.5723" 0xffffff
2 2 "0.6039" 0x222222
3 2 "2×" 0x222222
END
$data_19 << END
2 0.7 "×" 0xffffff
END

set margins at screen 0.575781, screen 0.959375, screen 0.391421, screen 0.558981
hover = 'panel 737.00 658.00 491.00 250.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 1, '0.1' 2, '1' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '16' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 738.50 784.50 160.67 122.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark b0378c 902.17 784.50 160.67 122.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged'
hover = hover.'|mark ffe6aa 1065.83 784.50 160.67 122.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark 433294 738.50 659.50 160.67 122.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark fe8371 902.17 659.50 160.67 122.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark ececec 1065.83 659.50 160.67 122.00:learning rate 1, state size 16%0A2 diverged'
plot NaN title hover noenhanced, \
  NaN, \
  $data_15 using 1:2:(0.4908):(0.4880):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_16 using 1:2:(0.4908):(0.4880) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_17 using 1:2:(0.4725):(0.4640) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_18 using 1:2:3:4 with labels center font ',13' textcolor rgb variable, \
  $data_19 using 1:2:3:4 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss of each setting over its seeds, best first' at screen 0.028125, screen 0.309651 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.028125, screen 0.296247 left font ',12' textcolor rgb '#666666'
set label '2 seeds of sd 0.0056 tell means 0.016 apart (t test, 5 %) · × diverged' at screen 0.028125, screen 0.282842 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.028125, screen 0.262735 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.105849, screen 0.259383 to screen 0.113662, screen 0.266086 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.121474, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 1090.00 57.52 20.00'
set object rectangle from screen 0.158597, screen 0.259383 to screen 0.166409, screen 0.266086 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.174222, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 199.00 1090.00 49.08 20.00'
set object rectangle from screen 0.204756, screen 0.259383 to screen 0.212568, screen 0.266086 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.220381, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 258.09 1090.00 36.43 20.00'
set label 'final loss (nats)' at screen 0.318330, screen 0.054960 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 4' at screen 0.173379, screen 0.229223 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 16' at screen 0.173379, screen 0.202413 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 16' at screen 0.173379, screen 0.175603 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 4' at screen 0.173379, screen 0.148794 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 4' at screen 0.173379, screen 0.121984 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 16' at screen 0.173379, screen 0.095174 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_20 << END
0.55650491 1 0.552556 0.560454 0x033661
0.57230042 2 0.568352 0.576249 0x033661
0.60389146 3 0.599943 0.60784 0xc33783
0.61968698 4 0.615738 0.623636 0xefb047
0.58414706 5 0.584147 0.584147 0xc33783
END
$data_21 << END
0.55255603 1 0x60033661
0.56045378 1 0x60033661
... 6 more lines like this, a591644e5520c163 ...
0.58414706 5 0x60c33783
END
$data_22 << END
0.55650491 1 0.68 1.32 0x033661
0.57230042 2 1.68 2.32 0x033661
0.60389146 3 2.68 3.32 0xc33783
0.61968698 4 3.68 4.32 0xefb047
0.58414706 5 4.68 5.32 0xc33783
END
$data_23 << END
0.62647905 5 " 1×"
0.62647905 6 " 2×"
END

set margins at screen 0.181192, screen 0.455469, screen 0.081769, screen 0.242627
hover = 'panel 231.93 1130.00 351.07 240.00'
set xrange [0.54971283:0.62647905]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.55' 0.55, '0.56' 0.56, '0.57' 0.57, '0.58' 0.58, '0.59' 0.59, '0.60' 0.6, '0.61' 0.61, '0.62' 0.62)
set yrange [6.5:0.5]
unset ytics
unset arrow
set arrow from first 0.55, graph 0 to first 0.55, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.56, graph 0 to first 0.56, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.57, graph 0 to first 0.57, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.58, graph 0 to first 0.58, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.59, graph 0 to first 0.59, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.61, graph 0 to first 0.61, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.62, graph 0 to first 0.62, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 244.93 1150.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 281.05 1150.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
... 6 more lines like this, f08579eca5271621 ...
hover = hover.'|mark c33783 389.40 1310.00 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 033661 261.49 1144.00 3.00 12.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 333.73 1184.00 3.00 12.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark c33783 478.20 1224.00 3.00 12.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark efb047 550.44 1264.00 3.00 12.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
plot NaN title hover noenhanced, \
  NaN, \
  $data_20 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_21 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_22 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable, \
  $data_23 using 1:2:3 with labels left font ',11' textcolor rgb '#666666'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.575781, screen 0.309651 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 1 to 2 runs' at screen 0.575781, screen 0.296247 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, state size' at screen 0.575781, screen 0.282842 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.575781, screen 0.262735 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.653506, screen 0.259383 to screen 0.661318, screen 0.266086 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.669131, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 832.49 1090.00 57.52 20.00'
set object rectangle from screen 0.706253, screen 0.259383 to screen 0.714066, screen 0.266086 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.721878, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 900.00 1090.00 49.08 20.00'
set object rectangle from screen 0.752412, screen 0.259383 to screen 0.760225, screen 0.266086 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.768037, screen 0.262735 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 959.09 1090.00 36.43 20.00'
set label 'best possible loss' at screen 0.896875, screen 0.247319 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.237265 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.220336 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.194999 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.113664 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.065187 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.733203, screen 0.032172 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.522656, screen 0.142761 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.01, 4' at screen 0.727734, screen 0.138954 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_24 << END
2.5 0.556505
3.85 0.556505
END
$data_25 << END
2.5 0.556505 0.552556 0.560454 0x033661
2.5 0.5723 0.568352 0.576249 0x033661
2.5 0.584147 0.584147 0.584147 0xc33783
2.5 0.603891 0.599943 0.60784 0xc33783
2.5 0.619687 0.615738 0.623636 0xefb047
END
$data_26 << END
2.5 0.556505 0x033661
2.5 0.5723 0x033661
2.5 0.584147 0xc33783
2.5 0.603891 0xc33783
2.5 0.619687 0xefb047
END

set margins at screen 0.575781, screen 0.890625, screen 0.058981, screen 0.226542
hover = 'panel 737.00 1154.00 403.00 250.00'
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.44617001:0.66984759]
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
hover = hover.'|mark 033661 938.50 1280.68 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 033661 938.50 1263.03 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark c33783 938.50 1249.79 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark c33783 938.50 1227.72 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark efb047 938.50 1210.06 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236 %C2%B7 training time (seconds) 2.5000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_24 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_25 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_26 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
