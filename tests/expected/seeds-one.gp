# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,246 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.008130 to screen 1.002326, screen 1.008130 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.041860, screen 0.853659 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.041860, screen 0.739837 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · a dot is a run, the mark their median' at screen 0.041860, screen 0.658537 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969767, screen 0.073171 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.479070, screen 0.195122 center font ',13' textcolor rgb '#666666'
set label '' at screen 0.095349, screen 0.447154 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_1 << END
0.55255603 1 0.552556 0.552556 0x063b8c
END
$data_2 << END
0.55255603 1 0x60063b8c
END
$data_3 << END
0.55255603 1 0.68 1.32 0x063b8c
END

set margins at screen 0.106977, screen 0.851163, screen 0.357724, screen 0.536585
hover = 'panel 92.00 114.00 640.00 44.00'
set xrange [0.55205603:0.55305603]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5522' 0.5522, '0.5524' 0.5524, '0.5526' 0.5526, '0.5528' 0.5528, '0.5530' 0.553)
set yrange [1.5:0.5]
unset ytics
unset arrow
set arrow from first 0.5522, graph 0 to first 0.5522, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.5524, graph 0 to first 0.5524, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.5526, graph 0 to first 0.5526, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.5528, graph 0 to first 0.5528, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.553, graph 0 to first 0.553, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 063b8c 412.00 136.00 0.00 0.00:made-up%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_2 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_3 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

unset multiplot
unset output
