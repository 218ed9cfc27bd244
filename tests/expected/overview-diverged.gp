# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,598 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001333, screen -0.003344 to screen 1.001333, screen 1.003344 fs solid noborder fc rgb '#ffffff'
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
set label 'optimizer adam, sgd' at screen 0.061333, screen 0.939799 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.892977 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.982667, screen 0.030100 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by optimizer' at screen 0.061333, screen 0.822742 left font ',15' textcolor rgb '#222222'
set label 'seed 0' at screen 0.061333, screen 0.789298 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.061333, screen 0.739130 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.112391, screen 0.739130 to screen 0.129725, screen 0.739130 nohead lw 2.47 lc rgb '#0072b2' dt solid
set label 'adam' at screen 0.134391, screen 0.739130 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 146.00 78.59 20.00'
set arrow from screen 0.171453, screen 0.739130 to screen 0.188786, screen 0.739130 nohead lw 2.47 lc rgb '#d55e00' dt (15,9)
set label 'sgd' at screen 0.193453, screen 0.739130 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 253.18 146.00 64.75 20.00'
set label 'best possible loss' at screen 0.408667, screen 0.700669 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.675585 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.630249 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.554392 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.310877 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.165738 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.232333, screen 0.080268 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.397993 center rotate by 90 font ',13' textcolor rgb '#666666'
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

set margins at screen 0.061333, screen 0.403333, screen 0.147157, screen 0.648829
hover = 'panel 92.00 210.00 513.00 300.00'
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

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.564667, screen 0.822742 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by optimizer' at screen 0.564667, screen 0.789298 left font ',12' textcolor rgb '#666666'
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
set label 'optimizer' at screen 0.564667, screen 0.739130 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.615725, screen 0.730769 to screen 0.622391, screen 0.747492 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.629058, screen 0.739130 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 919.59 146.00 65.59 20.00'
set object rectangle from screen 0.666120, screen 0.730769 to screen 0.672786, screen 0.747492 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.679453, screen 0.739130 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 995.18 146.00 51.75 20.00'
set label 'best possible loss' at screen 0.912000, screen 0.700669 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.675585 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.630249 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.554392 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.310877 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.165738 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.080268 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.397993 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings that none beats in both.
$data_3 << END
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_4 << END
END

set margins at screen 0.564667, screen 0.906667, screen 0.147157, screen 0.648829
hover = 'panel 847.00 210.00 513.00 300.00'
set xrange [0.46:1.54]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2, '1.4' 1.4)
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
plot NaN title hover noenhanced, \
  $data_3 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_4 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_4 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_4 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
