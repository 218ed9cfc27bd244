# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
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
set label 'Final loss' at screen 0.106977, screen 0.876712 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.106977, screen 0.780822 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · a cell is a run' at screen 0.106977, screen 0.712329 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969767, screen 0.061644 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.293023, screen 0.164384 center font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1 << END
1 1 0x02294b
END
$data_2 << END
1 1 "0.5526" 0xffffff
END

set margins at screen 0.106977, screen 0.479070, screen 0.301370, screen 0.609589
hover = 'panel 92.00 114.00 320.00 90.00'
set xrange [0.5:1.5]
unset xtics
set yrange [0.5:1.5]
unset ytics
unset arrow
hover = hover.'|mark 02294b 93.50 115.50 317.00 87.00:all runs%0Afinal loss (nats) 0.5526'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4953):(0.4833):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

unset multiplot
unset output
