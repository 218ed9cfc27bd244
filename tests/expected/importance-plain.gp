# The figure importance, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,362 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.005525 to screen 1.002326, screen 1.005525 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.041860, screen 0.900552 left font ',20' textcolor rgb '#222222'
set label 'Which axis matters to the final loss (nats)' at screen 0.041860, screen 0.823204 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.767956 left font ',13' textcolor rgb '#666666'
set label 'a grid of 4 settings by their medians · a × b: what two axes do beyond each alone' at screen 0.041860, screen 0.712707 left font ',13' textcolor rgb '#666666'
set label 'without learning rate 1, where settings are missing' at screen 0.041860, screen 0.657459 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.049724 right font ',11' textcolor rgb '#999999'
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
set label 'share of the variance' at screen 0.560008, screen 0.132597 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.222799, screen 0.533149 right font ',12' textcolor rgb '#666666'
set label 'state size' at screen 0.222799, screen 0.450276 right font ',12' textcolor rgb '#666666'
set label 'learning rate × state size' at screen 0.222799, screen 0.367403 right font ',12' textcolor rgb '#666666'
set label 'seeds' at screen 0.222799, screen 0.284530 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# What each axis, and each pair, explains: the middle of its bar, and its row.
$data_1 << END
0.33185841 1
END
$data_2 << END
0.11946903 2
END
$data_3 << END
0.0014749263 3
END
$data_4 << END
0.04719764 4
END
$data_5 << END
0.67270911 1 "66.4 %"
0.24793035 2 "23.9 %"
0.011942145 3 "0.3 %"
0.10338757 4 "9.4 %"
END

set margins at screen 0.234427, screen 0.885590, screen 0.243094, screen 0.574586
hover = 'panel 201.61 154.00 560.00 120.00'
set xrange [0:0.74935769]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0 %%' 0, '20 %%' 0.2, '40 %%' 0.4, '60 %%' 0.6)
set yrange [4.5:0.5]
unset ytics
unset arrow
set arrow from first 0, graph 0 to first 0, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.2, graph 0 to first 0.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.4, graph 0 to first 0.4, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.3319):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_2 using 1:2:(0.1195):(0.3100) with boxxyerror fs solid noborder lc rgb '#0072b2', \
  $data_3 using 1:2:(0.0015):(0.3100) with boxxyerror fs solid noborder lc rgb '#d55e00', \
  $data_4 using 1:2:(0.0472):(0.3100) with boxxyerror fs solid noborder lc rgb '#666666', \
  $data_5 using 1:2:3 with labels left font ',12' textcolor rgb '#222222'

unset multiplot
unset output
