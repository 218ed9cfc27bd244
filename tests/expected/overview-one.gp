# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1280,518 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001563, screen -0.003861 to screen 1.001562, screen 1.003861 fs solid noborder fc rgb '#ffffff'
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
set label 'One setting' at screen 0.071875, screen 0.930502 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.071875, screen 0.876448 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.979688, screen 0.034749 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy' at screen 0.071875, screen 0.795367 left font ',15' textcolor rgb '#222222'
set label 'seed 0' at screen 0.071875, screen 0.756757 left font ',12' textcolor rgb '#666666'
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
set label 'best possible loss' at screen 0.896875, screen 0.712355 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.896875, screen 0.683398 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.896875, screen 0.549615 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.896875, screen 0.490522 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.896875, screen 0.300823 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.896875, screen 0.187759 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.481250, screen 0.092664 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018750, screen 0.411197 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.75
6000 0.710224
10000 0.676777
14000 0.648651
18000 0.625
22000 0.605112
26000 0.588388
30000 0.574325
34000 0.5625
38000 0.552556
END

set margins at screen 0.071875, screen 0.890625, screen 0.169884, screen 0.652510
hover = 'panel 92.00 180.00 1048.00 250.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44422358:0.72045489]
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
hover = hover.'|y 0.44422358 0.72045489 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#063b8c' title 'made-up' noenhanced

unset multiplot
unset output
