# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,188 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.010638 to screen 1.002326, screen 1.010638 fs solid noborder fc rgb '#ffffff'
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
set label 'All 2 runs diverged' at screen 0.106977, screen 0.808511 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.659574 left font ',13' textcolor rgb '#666666'
set label 'there is nothing to draw' at screen 0.106977, screen 0.553191 left font ',13' textcolor rgb '#666666'
set label 'made-up · 2 runs, all diverged · unroll · data 00000000' at screen 0.969767, screen 0.095745 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer sgd' at screen 0.106977, screen 0.393617 left font ',13' textcolor rgb '#222222'
set label 'diverged at train step 20' at screen 0.256274, screen 0.393617 left font ',13' textcolor rgb '#666666'
set label 'optimizer adam' at screen 0.106977, screen 0.281915 left font ',13' textcolor rgb '#222222'
set label 'diverged at train step 20' at screen 0.256274, screen 0.281915 left font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object

unset multiplot
unset output
