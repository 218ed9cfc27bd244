# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 952,636 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002101, screen -0.003145 to screen 1.002101, screen 1.003145 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by optimizer' at screen 0.096639, screen 0.943396 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000 · seed 0' at screen 0.096639, screen 0.899371 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.972689, screen 0.028302 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.096639, screen 0.852201 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.177087, screen 0.852201 to screen 0.204398, screen 0.852201 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.211751, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 84.00 78.59 20.00'
set arrow from screen 0.270146, screen 0.852201 to screen 0.297457, screen 0.852201 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.304810, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 253.18 84.00 64.75 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.816038 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.792453 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.744002 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.648902 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.343615 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.161659 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.474790, screen 0.075472 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.025210, screen 0.452830 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
END
$data_2 << END
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.44617001 ? 0.44617001 : y > 0.66984759 ? 0.66984759 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.096639, screen 0.852941, screen 0.138365, screen 0.767296
hover = 'panel 92.00 148.00 720.00 400.00'
set xrange [0:1]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
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
set label 'all runs diverged' at graph 0.5, graph 0.5 center font ',13' textcolor rgb '#999999'
hover = hover.'|x 0 1 0:symbols'
hover = hover.'|y 0.44617001 0.66984759 0:nats'
plot NaN title hover noenhanced, \
  NaN
unset label

unset multiplot
unset output
