# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,232 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.008621 to screen 1.002326, screen 1.008621 fs solid noborder fc rgb '#ffffff'
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
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.844828 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.041860, screen 0.724138 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · 1 settings, no grid: ρ correlates their ranks with the axis' at screen 0.041860, screen 0.637931 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969767, screen 0.077586 right font ',11' textcolor rgb '#999999'
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
set label 'share of the ranks'."\047".' variance' at screen 0.432558, screen 0.206897 center font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8

set margins at screen 0.106977, screen 0.758140, screen 0.379310, screen 0.508621
hover = 'panel 92.00 114.00 560.00 30.00'
set xrange [0:0.064814815]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '5 %%' 0.05)
set yrange [1.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.05, graph 0 to first 0.05, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set label 'nothing but the seed varies' at graph 0.5, graph 0.5 center font ',13' textcolor rgb '#999999'
plot NaN title hover noenhanced, \
  NaN
unset label

unset multiplot
unset output
