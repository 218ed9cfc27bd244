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
set label 'learning rate 0.001, 0.01, 0.1, 1, 10 · num steps 2, 5 · 3 seeds' at screen 0.071875, screen 0.975543 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.956522 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · band = min–max over 3 seeds · a point is the mean over 800 to 2k symbols · unroll · data 00000000' at screen 0.979688, screen 0.012228 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by learning rate and num steps' at screen 0.071875, screen 0.927989 left font ',15' textcolor rgb '#222222'
set label 'mean of 3 seeds' at screen 0.071875, screen 0.914402 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.071875, screen 0.894022 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.149599, screen 0.894022 to screen 0.169912, screen 0.894022 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.001' at screen 0.175381, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 146.00 78.95 20.00'
set arrow from screen 0.219092, screen 0.894022 to screen 0.239404, screen 0.894022 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '0.01' at screen 0.244873, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 276.44 146.00 70.52 20.00'
set arrow from screen 0.281995, screen 0.894022 to screen 0.302308, screen 0.894022 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.307777, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 356.95 146.00 62.08 20.00'
set arrow from screen 0.338311, screen 0.894022 to screen 0.358623, screen 0.894022 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '1' at screen 0.364092, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 429.04 146.00 49.43 20.00'
set arrow from screen 0.384743, screen 0.894022 to screen 0.405055, screen 0.894022 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.410524, screen 0.894022 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 488.47 146.00 57.87 20.00'
set label 'num steps 2' at screen 0.270703, screen 0.868207 center font ',15' textcolor rgb '#222222'
set label 'num steps 5' at screen 0.691797, screen 0.868207 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.896875, screen 0.878397 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.868207 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.814921 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.804051 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.793182 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.782312 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.270703, screen 0.660326 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.691797, screen 0.660326 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.772418 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
400 3.9737377
1200 3.779852
... 98 more lines like this, b571323b75157a28 ...
400 7.1120353
END
$data_2 << END
400 0.59103471
1200 0.56971994
... 97 more lines like this, 31d0599d4378282d ...
400 1.1155141
END
... 7 more blocks like this, 09a752fd5e5bc162 ...
$data_10 << END
400 0.00276227
1200 0.00276105
... 47 more lines like this, 61d0aa40303ab660 ...
39600 0.0027546
END

set margins at screen 0.071875, screen 0.469531, screen 0.687500, screen 0.857337
hover = 'panel 92.00 210.00 509.00 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.00052735409 7.1120353 1:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_4 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_5 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 2' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 2' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 2' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 2' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 2' noenhanced
$data_11 << END
1000 1.5325198
3000 1.4674986
... 37 more lines like this, eaaa90f42682586a ...
1000 2.8924653
END
$data_12 << END
1000 0.22793965
3000 0.22117
... 37 more lines like this, cf44be5809abcffb ...
1000 0.43021144
END
... 7 more blocks like this, b7da39240889b728 ...
$data_20 << END
1000 0.0010653
3000 0.00107161
... 17 more lines like this, 9f851a1d1766e9e4 ...
39000 0.00110348
END

set margins at screen 0.492969, screen 0.890625, screen 0.687500, screen 0.857337
hover = 'panel 631.00 210.00 509.00 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.01, '' 0.1, '' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.00052735409 7.1120353 1:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_11 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_12 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_13 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_14 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_15 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_16 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 5' noenhanced, \
  $data_17 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 5' noenhanced, \
  $data_18 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 5' noenhanced, \
  $data_19 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 5' noenhanced, \
  $data_20 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 5' noenhanced

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.071875, screen 0.620924 left font ',15' textcolor rgb '#222222'
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
set label '2' at screen 0.162918, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 598.00 49.43 20.00'
set arrow from screen 0.183569, screen 0.586957 to screen 0.203882, screen 0.586957 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '5' at screen 0.209351, screen 0.586957 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 230.97 598.00 49.43 20.00'
set label 'best possible loss' at screen 0.392969, screen 0.571332 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.392969, screen 0.561141 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.392969, screen 0.507650 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.392969, screen 0.496780 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.392969, screen 0.485911 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.392969, screen 0.475041 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.229297, screen 0.353261 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.018750, screen 0.465353 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_21 << END
0.00076559661 5.00051
0.00085192233 3.71263
... 12 more lines like this, 310baaac32f0ae00 ...
9.479818 0.00197063
END
$data_22 << END
0.0010548726 2.07554
0.0011738159 1.5378
... 12 more lines like this, ee398a076d1557d0 ...
13.061709 0.000788513
END
$data_23 << END
0.001 3.71263
0.01 0.617143
0.1 0.10145
1 0.016526
10 0.00267169
END
$data_24 << END
0.001 1.5378
0.01 0.252847
0.1 0.0411948
1 0.00666073
10 0.00107005
END

set margins at screen 0.071875, screen 0.386719, screen 0.380435, screen 0.550272
hover = 'panel 92.00 662.00 403.00 250.00'
set xrange [0.00047863009:20.892961]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10)
set yrange [0.00055554713:7.0974575]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 033661 109.72 671.26 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 5.0005 %C2%B7 seed 0'
hover = hover.'|mark 033661 113.75 679.13 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 seed 1'
... 27 more lines like this, 19d15ee46e78aa6f ...
hover = hover.'|mark efb047 477.28 902.74 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.000789 %C2%B7 seed 2'
hover = hover.'|mark 033661 119.79 679.13 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
hover = hover.'|mark 033661 206.65 726.58 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
... 7 more lines like this, 9c303dd31b057a6a ...
hover = hover.'|mark efb047 467.21 894.67 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
plot NaN title hover noenhanced, \
  NaN, \
  $data_21 using 1:2 with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_22 using 1:2 with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_23 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_24 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.575781, screen 0.620924 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 3 runs · the best is framed' at screen 0.575781, screen 0.607337 left font ',12' textcolor rgb '#666666'
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
set label '0.0011' at screen 0.666103, screen 0.586957 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.708590, screen 0.582880 to screen 0.712105, screen 0.591033 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.711715, screen 0.582880 to screen 0.715230, screen 0.591033 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, b051375993654865 ...
set object rectangle from screen 0.846090, screen 0.582880 to screen 0.849605, screen 0.591033 fs solid noborder fc rgb '#ffe6aa'
set label '3.7' at screen 0.855465, screen 0.586957 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.767578, screen 0.369565 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.522656, screen 0.481658 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_25 << END
1 1 0xffe6aa
2 1 0xfe8e72
... 7 more lines like this, c0ffd941501e265c ...
5 2 0x02294b
END
$data_26 << END
5 2
END
$data_27 << END
1 1 "3.7" 0x222222
2 1 "0.62" 0x222222
... 7 more lines like this, c06535329de22519 ...
5 2 "0.0011" 0xffffff
END

set margins at screen 0.575781, screen 0.959375, screen 0.396739, screen 0.566576
hover = 'panel 737.00 638.00 491.00 250.00'
set xrange [0.5:5.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.01' 2, '0.1' 3, '1' 4, '10' 5)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 1, '5' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark ffe6aa 738.50 764.50 95.20 122.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
hover = hover.'|mark fe8e72 836.70 764.50 95.20 122.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
... 7 more lines like this, a35749689377189f ...
hover = hover.'|mark 02294b 1131.30 639.50 95.20 122.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
plot NaN title hover noenhanced, \
  NaN, \
  $data_25 using 1:2:(0.4847):(0.4880):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_26 using 1:2:(0.4542):(0.4640) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_27 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss of each setting over its seeds, best first' at screen 0.028125, screen 0.313859 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median · 3 seeds of sd 0.39 tell means 0.67 apart (t test, 5 %)' at screen 0.028125, screen 0.300272 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.028125, screen 0.279891 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.105849, screen 0.276495 to screen 0.113662, screen 0.283288 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.121474, screen 0.279891 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 1050.00 65.95 20.00'
set object rectangle from screen 0.165185, screen 0.276495 to screen 0.172998, screen 0.283288 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.180810, screen 0.279891 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 207.44 1050.00 57.52 20.00'
set object rectangle from screen 0.217933, screen 0.276495 to screen 0.225745, screen 0.283288 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.233558, screen 0.279891 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 274.95 1050.00 49.08 20.00'
set object rectangle from screen 0.264092, screen 0.276495 to screen 0.271904, screen 0.283288 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.279717, screen 0.279891 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 334.04 1050.00 36.43 20.00'
set object rectangle from screen 0.300368, screen 0.276495 to screen 0.308180, screen 0.283288 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.315993, screen 0.279891 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 380.47 1050.00 44.87 20.00'
set label 'final loss (nats)' at screen 0.320501, screen 0.069293 center font ',13' textcolor rgb '#666666'
set label 'learning rate 10, num steps 5' at screen 0.177721, screen 0.251359 right font ',12' textcolor rgb '#666666'
set label 'learning rate 10, num steps 2' at screen 0.177721, screen 0.235054 right font ',12' textcolor rgb '#666666'
... 7 more lines like this, 1ab77dc232b22914 ...
set label 'learning rate 0.001, num steps 2' at screen 0.177721, screen 0.104620 right font ',12' textcolor rgb '#666666'
set label 'knowing lags 3, 8' at screen 0.377006, screen 0.265625 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
$data_28 << END
0.66156324 1 10.5 0.5
0.62774116 1 10.5 0.5
0.5191667 1 10.5 0.5
0.45445437 1 10.5 0.5
END
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_29 << END
0.0010700509 1 0.000788513 0.00145189 0xefb047
0.0026716859 2 0.00197063 0.0036215 0xefb047
... 7 more lines like this, 061880375b29d099 ...
3.7126251 10 2.75537 5.00051 0x033661
END
$data_30 << END
0.0014518889 1 0x60efb047
0.0010700509 1 0x60efb047
... 27 more lines like this, 36b5deb9c5a3559e ...
2.755375 10 0x60033661
END
$data_31 << END
0.0010700509 1 0.68 1.32 0xefb047
0.0026716859 2 1.68 2.32 0xefb047
... 7 more lines like this, 4d7e8db2138c3ac6 ...
3.7126251 10 9.68 10.32 0x033661
END

set margins at screen 0.185533, screen 0.455469, screen 0.096467, screen 0.259511
hover = 'panel 237.48 1090.00 345.52 240.00'
set xrange [0.00055554713:7.0974575]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [10.5:0.5]
unset ytics
unset arrow
set arrow from first 0.001, graph 0 to first 0.001, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.1, graph 0 to first 0.1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1, graph 0 to first 1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark efb047 272.59 1102.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00145 %C2%B7 seed 0'
hover = hover.'|mark efb047 261.44 1102.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 seed 1'
... 27 more lines like this, 88a32fb1ac551825 ...
hover = hover.'|mark 033661 548.42 1318.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 2.7554 %C2%B7 seed 2'
hover = hover.'|mark efb047 259.94 1096.00 3.00 12.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
hover = hover.'|mark efb047 293.37 1120.00 3.00 12.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362'
... 7 more lines like this, 0546fcd9a8dec517 ...
hover = hover.'|mark 033661 557.82 1312.00 3.00 12.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
plot NaN title hover noenhanced, \
  NaN, \
  $data_28 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_29 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_30 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_31 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.575781, screen 0.313859 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 3 runs' at screen 0.575781, screen 0.300272 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, num steps' at screen 0.575781, screen 0.286685 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.575781, screen 0.266304 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.653506, screen 0.262908 to screen 0.661318, screen 0.269701 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.669131, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 832.49 1070.00 65.95 20.00'
set object rectangle from screen 0.712842, screen 0.262908 to screen 0.720654, screen 0.269701 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.728467, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 908.44 1070.00 57.52 20.00'
set object rectangle from screen 0.765589, screen 0.262908 to screen 0.773402, screen 0.269701 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.781214, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 975.95 1070.00 49.08 20.00'
set object rectangle from screen 0.811748, screen 0.262908 to screen 0.819561, screen 0.269701 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.827373, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 1035.04 1070.00 36.43 20.00'
set object rectangle from screen 0.848024, screen 0.262908 to screen 0.855837, screen 0.269701 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.863649, screen 0.266304 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 1081.47 1070.00 44.87 20.00'
set label 'best possible loss' at screen 0.896875, screen 0.250679 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.240489 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.190054 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.179185 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.168315 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.157446 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.733203, screen 0.032609 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.522656, screen 0.144701 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '10, 5' at screen 0.600296, screen 0.063355 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_32 << END
5 0.00107005
12.8 0.00107005
END
$data_33 << END
5 0.00107005 0.000788513 0.00145189 0xefb047
5 0.00666073 0.00491305 0.00902849 0xf2695a
... 7 more lines like this, d9fdb1ee2aa021d9 ...
12.5 3.71263 2.75537 5.00051 0x033661
END
$data_34 << END
5 0.00107005 0xefb047
5 0.00666073 0xf2695a
... 7 more lines like this, 3e3a44513443a39f ...
12.5 3.71263 0x033661
END

set margins at screen 0.575781, screen 0.890625, screen 0.059783, screen 0.229620
hover = 'panel 737.00 1134.00 403.00 250.00'
set xrange [4.1789905:12.8]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('6' 6, '8' 8, '10' 10, '12' 12)
set yrange [0.00077231305:5.1438958]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark efb047 775.38 1374.74 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark f2695a 775.38 1322.82 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903 %C2%B7 training time (seconds) 5.0000'
... 7 more lines like this, ea52ad3da088130d ...
hover = hover.'|mark 033661 1125.98 1143.26 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005 %C2%B7 training time (seconds) 12.5000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_32 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_33 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_34 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
