# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,298 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006711 to screen 1.002326, screen 1.006711 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by learning rate' at screen 0.106977, screen 0.879195 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.785235 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 30 runs · the best is framed' at screen 0.106977, screen 0.718121 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll · data 00000000' at screen 0.969767, screen 0.060403 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.617450 left font ',13' textcolor rgb '#222222'
set label '0.667' at screen 0.241409, screen 0.617450 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.294839, screen 0.597315 to screen 0.300072, screen 0.637584 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.299490, screen 0.597315 to screen 0.304723, screen 0.637584 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.304141, screen 0.597315 to screen 0.309374, screen 0.637584 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.308792, screen 0.597315 to screen 0.314025, screen 0.637584 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.313444, screen 0.597315 to screen 0.318676, screen 0.637584 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.318095, screen 0.597315 to screen 0.323327, screen 0.637584 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.322746, screen 0.597315 to screen 0.327978, screen 0.637584 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.327397, screen 0.597315 to screen 0.332630, screen 0.637584 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.332048, screen 0.597315 to screen 0.337281, screen 0.637584 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.336699, screen 0.597315 to screen 0.341932, screen 0.637584 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.341351, screen 0.597315 to screen 0.346583, screen 0.637584 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.346002, screen 0.597315 to screen 0.351234, screen 0.637584 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.350653, screen 0.597315 to screen 0.355885, screen 0.637584 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.355304, screen 0.597315 to screen 0.360537, screen 0.637584 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.359955, screen 0.597315 to screen 0.365188, screen 0.637584 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.364606, screen 0.597315 to screen 0.369839, screen 0.637584 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.369258, screen 0.597315 to screen 0.374490, screen 0.637584 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.373909, screen 0.597315 to screen 0.379141, screen 0.637584 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.378560, screen 0.597315 to screen 0.383792, screen 0.637584 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.383211, screen 0.597315 to screen 0.388444, screen 0.637584 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.387862, screen 0.597315 to screen 0.393095, screen 0.637584 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.392513, screen 0.597315 to screen 0.397746, screen 0.637584 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.397165, screen 0.597315 to screen 0.402397, screen 0.637584 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.401816, screen 0.597315 to screen 0.407048, screen 0.637584 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.406467, screen 0.597315 to screen 0.411699, screen 0.637584 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.411118, screen 0.597315 to screen 0.416351, screen 0.637584 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.415769, screen 0.597315 to screen 0.421002, screen 0.637584 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.420420, screen 0.597315 to screen 0.425653, screen 0.637584 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.425072, screen 0.597315 to screen 0.430304, screen 0.637584 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.429723, screen 0.597315 to screen 0.434955, screen 0.637584 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.434374, screen 0.597315 to screen 0.439606, screen 0.637584 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.439025, screen 0.597315 to screen 0.444258, screen 0.637584 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.443676, screen 0.597315 to screen 0.448909, screen 0.637584 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.448327, screen 0.597315 to screen 0.453560, screen 0.637584 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.452978, screen 0.597315 to screen 0.458211, screen 0.637584 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.457630, screen 0.597315 to screen 0.462862, screen 0.637584 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.462281, screen 0.597315 to screen 0.467513, screen 0.637584 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.466932, screen 0.597315 to screen 0.472165, screen 0.637584 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.471583, screen 0.597315 to screen 0.476816, screen 0.637584 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.476234, screen 0.597315 to screen 0.481467, screen 0.637584 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.480885, screen 0.597315 to screen 0.486118, screen 0.637584 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.485537, screen 0.597315 to screen 0.490769, screen 0.637584 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.490188, screen 0.597315 to screen 0.495420, screen 0.637584 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.494839, screen 0.597315 to screen 0.500072, screen 0.637584 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.499490, screen 0.597315 to screen 0.504723, screen 0.637584 fs solid noborder fc rgb '#ffe6aa'
set label '1.141' at screen 0.513444, screen 0.617450 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.455814, screen 0.161074 center font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1 << END
1 1 0x02294b
2 1 0xca3d86
3 1 0xffe6aa
END
$data_2 << END
1 1
END
$data_3 << END
1 1 "0.667" 0xffffff
2 1 "0.904" 0xffffff
3 1 "1.141" 0x222222
END

set margins at screen 0.106977, screen 0.804651, screen 0.295302, screen 0.516779
hover = 'panel 92.00 144.00 600.00 66.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 1, '0.1' 2, '0.3' 3)
set yrange [0.5:1.5]
unset ytics
unset arrow
set xtics scale 0
hover = hover.'|mark 02294b 93.50 145.50 197.00 63.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816'
hover = hover.'|mark ca3d86 293.50 145.50 197.00 63.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185'
hover = hover.'|mark ffe6aa 493.50 145.50 197.00 63.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4925):(0.4773):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:(0.4775):(0.4318) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_3 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

unset multiplot
unset output
