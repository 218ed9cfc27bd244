# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,292 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006849 to screen 1.002326, screen 1.006849 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.041860, screen 0.876712 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.780822 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the mark their median' at screen 0.041860, screen 0.712329 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.061644 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.041860, screen 0.609589 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.130915, screen 0.592466 to screen 0.142543, screen 0.626712 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.154171, screen 0.609589 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 108.59 104.00 65.59 20.00'
set object rectangle from screen 0.218813, screen 0.592466 to screen 0.230441, screen 0.626712 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.242069, screen 0.609589 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 184.18 104.00 51.75 20.00'
set label 'final loss (nats)' at screen 0.526006, screen 0.164384 center font ',13' textcolor rgb '#666666'
set label 'optimizer adam' at screen 0.142285, screen 0.455479 right font ',12' textcolor rgb '#666666'
set label 'optimizer sgd' at screen 0.142285, screen 0.352740 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The runs: metric, row, colour.
$data_1 << END
END
# The settings: median, row, smallest, largest metric, colour.
$data_2 << END
END
# The settings with runs that diverged: row, how many.
$data_3 << END
1 "1× diverged"
2 "1× diverged"
END

set margins at screen 0.153913, screen 0.898099, screen 0.301370, screen 0.506849
hover = 'panel 132.37 144.00 640.00 60.00'
set xrange [0.9995:1.0005]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.9996' 0.9996, '0.9998' 0.9998, '1.0000' 1, '1.0002' 1.0002, '1.0004' 1.0004)
set yrange [2.5:0.5]
unset ytics
unset arrow
set arrow from first 0.9996, graph 0 to first 0.9996, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.9998, graph 0 to first 0.9998, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1, graph 0 to first 1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.0002, graph 0 to first 1.0002, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.0004, graph 0 to first 1.0004, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  $data_2 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_1 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_2 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable, \
  $data_3 using (1.00049):1:2 with labels right font ',11' textcolor rgb '#666666'

unset multiplot
unset output
