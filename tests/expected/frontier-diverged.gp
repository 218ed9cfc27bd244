# The figure frontier, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 952,656 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002101, screen -0.003049 to screen 1.002101, screen 1.003049 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss against training time' at screen 0.096639, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000 · a dot is a setting' at screen 0.096639, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by optimizer' at screen 0.096639, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.972689, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.096639, screen 0.826220 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.177087, screen 0.818598 to screen 0.187592, screen 0.833841 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.198096, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 104.00 65.59 20.00'
set object rectangle from screen 0.256491, screen 0.818598 to screen 0.266995, screen 0.833841 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.277499, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 240.18 104.00 51.75 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.721319 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.629118 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.333139 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.474790, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings that none beats in both.
$data_1 << END
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_2 << END
END

set margins at screen 0.096639, screen 0.852941, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
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
  $data_1 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_2 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_2 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
