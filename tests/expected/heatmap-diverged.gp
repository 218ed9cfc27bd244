# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,322 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006211 to screen 1.002326, screen 1.006211 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by optimizer' at screen 0.106977, screen 0.888199 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · num steps 10 · state size 16 · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.801242 left font ',13' textcolor rgb '#666666'
set label 'a cell is a run · the best is framed · × diverged' at screen 0.106977, screen 0.739130 left font ',13' textcolor rgb '#666666'
set label 'made-up · 0 runs · 2 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.055901 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.645963 left font ',13' textcolor rgb '#222222'
set label '0.99950' at screen 0.241409, screen 0.645963 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.314451, screen 0.627329 to screen 0.319684, screen 0.664596 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.319103, screen 0.627329 to screen 0.324335, screen 0.664596 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.323754, screen 0.627329 to screen 0.328986, screen 0.664596 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.328405, screen 0.627329 to screen 0.333637, screen 0.664596 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.333056, screen 0.627329 to screen 0.338289, screen 0.664596 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.337707, screen 0.627329 to screen 0.342940, screen 0.664596 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.342358, screen 0.627329 to screen 0.347591, screen 0.664596 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.347010, screen 0.627329 to screen 0.352242, screen 0.664596 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.351661, screen 0.627329 to screen 0.356893, screen 0.664596 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.356312, screen 0.627329 to screen 0.361544, screen 0.664596 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.360963, screen 0.627329 to screen 0.366196, screen 0.664596 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.365614, screen 0.627329 to screen 0.370847, screen 0.664596 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.370265, screen 0.627329 to screen 0.375498, screen 0.664596 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.374917, screen 0.627329 to screen 0.380149, screen 0.664596 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.379568, screen 0.627329 to screen 0.384800, screen 0.664596 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.384219, screen 0.627329 to screen 0.389451, screen 0.664596 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.388870, screen 0.627329 to screen 0.394103, screen 0.664596 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.393521, screen 0.627329 to screen 0.398754, screen 0.664596 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.398172, screen 0.627329 to screen 0.403405, screen 0.664596 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.402824, screen 0.627329 to screen 0.408056, screen 0.664596 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.407475, screen 0.627329 to screen 0.412707, screen 0.664596 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.412126, screen 0.627329 to screen 0.417358, screen 0.664596 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.416777, screen 0.627329 to screen 0.422010, screen 0.664596 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.421428, screen 0.627329 to screen 0.426661, screen 0.664596 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.426079, screen 0.627329 to screen 0.431312, screen 0.664596 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.430730, screen 0.627329 to screen 0.435963, screen 0.664596 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.435382, screen 0.627329 to screen 0.440614, screen 0.664596 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.440033, screen 0.627329 to screen 0.445265, screen 0.664596 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.444684, screen 0.627329 to screen 0.449917, screen 0.664596 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.449335, screen 0.627329 to screen 0.454568, screen 0.664596 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.453986, screen 0.627329 to screen 0.459219, screen 0.664596 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.458637, screen 0.627329 to screen 0.463870, screen 0.664596 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.463289, screen 0.627329 to screen 0.468521, screen 0.664596 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.467940, screen 0.627329 to screen 0.473172, screen 0.664596 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.472591, screen 0.627329 to screen 0.477824, screen 0.664596 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.477242, screen 0.627329 to screen 0.482475, screen 0.664596 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.481893, screen 0.627329 to screen 0.487126, screen 0.664596 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.486544, screen 0.627329 to screen 0.491777, screen 0.664596 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.491196, screen 0.627329 to screen 0.496428, screen 0.664596 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.495847, screen 0.627329 to screen 0.501079, screen 0.664596 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.500498, screen 0.627329 to screen 0.505730, screen 0.664596 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.505149, screen 0.627329 to screen 0.510382, screen 0.664596 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.509800, screen 0.627329 to screen 0.515033, screen 0.664596 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.514451, screen 0.627329 to screen 0.519684, screen 0.664596 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.519103, screen 0.627329 to screen 0.524335, screen 0.664596 fs solid noborder fc rgb '#ffe6aa'
set label '1.00050' at screen 0.533056, screen 0.645963 left font ',13' textcolor rgb '#222222'
set label 'optimizer' at screen 0.293023, screen 0.149068 center font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
unset border
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_1 << END
1 1 0xececec "×" 0x222222 2 ""
2 1 0xececec "×" 0x222222 2 ""
END

set margins at screen 0.106977, screen 0.479070, screen 0.273292, screen 0.552795
hover = 'panel 92.00 144.00 320.00 90.00'
set xrange [0.5:2.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('adam' 1, 'sgd' 2)
set yrange [0.5:1.5]
unset ytics
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark ececec 92.00 144.00 160.00 90.00:optimizer adam%0A1 diverged'
hover = hover.'|mark ececec 252.00 144.00 160.00 90.00:optimizer sgd%0A1 diverged'
plot NaN title hover noenhanced, \
  $data_1 using 1:2:(0.4906):(0.4833):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 == 2 ? 0.4906 : NaN):(0.4833) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_1 using 1:2:($6 == 1 ? 0.4719 : NaN):(0.4500) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
