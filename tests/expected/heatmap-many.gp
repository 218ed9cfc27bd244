# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1244,912 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001608, screen -0.002193 to screen 1.001608, screen 1.002193 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by state size and num steps' at screen 0.073955, screen 0.960526 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000 · a cell is a run · the best is framed' at screen 0.073955, screen 0.929825 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.979100, screen 0.019737 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.073955, screen 0.896930 left font ',13' textcolor rgb '#222222'
set label '0.470' at screen 0.166890, screen 0.896930 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.203828, screen 0.890351 to screen 0.207445, screen 0.903509 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.207043, screen 0.890351 to screen 0.210660, screen 0.903509 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, d2ca4277e6f97596 ...
set object rectangle from screen 0.345307, screen 0.890351 to screen 0.348924, screen 0.903509 fs solid noborder fc rgb '#ffe6aa'
set label '0.685' at screen 0.354953, screen 0.896930 left font ',13' textcolor rgb '#222222'
set label 'state size' at screen 0.516077, screen 0.052632 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.019293, screen 0.480263 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1 << END
1 1 0x02294b
2 1 0x032c59
... 997 more lines like this, e5bb943012b0b8c1 ...
50 20 0xffe4a8
END
$data_2 << END
1 1
END

set margins at screen 0.073955, screen 0.958199, screen 0.096491, screen 0.864035
hover = 'panel 92.00 124.00 1100.00 700.00'
set xrange [0.5:50.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '20' 5, '36' 9, '52' 13, '68' 17, '84' 21, '100' 25, '116' 29, '132' 33, '148' 37, '164' 41, '180' 45, '196' 49)
set yrange [0.5:20.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '3' 3, '5' 5, '7' 7, '9' 9, '11' 11, '13' 13, '15' 15, '17' 17, '19' 19)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 93.50 790.50 19.00 32.00:state size 4, num steps 1%0Afinal loss (nats) 0.4700'
hover = hover.'|mark 032c59 115.50 790.50 19.00 32.00:state size 8, num steps 1%0Afinal loss (nats) 0.4774'
... 997 more lines like this, 851447d293a8ad2f ...
hover = hover.'|mark ffe4a8 1171.50 125.50 19.00 32.00:state size 200, num steps 20%0Afinal loss (nats) 0.6845'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4318):(0.4571):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:(0.2955):(0.3714) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6

unset multiplot
unset output
