# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,302 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss' at screen 0.106977, screen 0.880795 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.106977, screen 0.788079 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · a cell is a run · the best is framed' at screen 0.106977, screen 0.721854 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll · data 00000000' at screen 0.969767, screen 0.059603 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.106977, screen 0.622517 left font ',13' textcolor rgb '#222222'
set label '0.55256' at screen 0.246756, screen 0.622517 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.318186, screen 0.602649 to screen 0.323419, screen 0.642384 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.322837, screen 0.602649 to screen 0.328070, screen 0.642384 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.327488, screen 0.602649 to screen 0.332721, screen 0.642384 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.332140, screen 0.602649 to screen 0.337372, screen 0.642384 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.336791, screen 0.602649 to screen 0.342023, screen 0.642384 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.341442, screen 0.602649 to screen 0.346674, screen 0.642384 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.346093, screen 0.602649 to screen 0.351326, screen 0.642384 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.350744, screen 0.602649 to screen 0.355977, screen 0.642384 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.355395, screen 0.602649 to screen 0.360628, screen 0.642384 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.360047, screen 0.602649 to screen 0.365279, screen 0.642384 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.364698, screen 0.602649 to screen 0.369930, screen 0.642384 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.369349, screen 0.602649 to screen 0.374581, screen 0.642384 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.374000, screen 0.602649 to screen 0.379233, screen 0.642384 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.378651, screen 0.602649 to screen 0.383884, screen 0.642384 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.383302, screen 0.602649 to screen 0.388535, screen 0.642384 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.387953, screen 0.602649 to screen 0.393186, screen 0.642384 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.392605, screen 0.602649 to screen 0.397837, screen 0.642384 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.397256, screen 0.602649 to screen 0.402488, screen 0.642384 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.401907, screen 0.602649 to screen 0.407140, screen 0.642384 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.406558, screen 0.602649 to screen 0.411791, screen 0.642384 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.411209, screen 0.602649 to screen 0.416442, screen 0.642384 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.415860, screen 0.602649 to screen 0.421093, screen 0.642384 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.420512, screen 0.602649 to screen 0.425744, screen 0.642384 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.425163, screen 0.602649 to screen 0.430395, screen 0.642384 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.429814, screen 0.602649 to screen 0.435047, screen 0.642384 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.434465, screen 0.602649 to screen 0.439698, screen 0.642384 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.439116, screen 0.602649 to screen 0.444349, screen 0.642384 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.443767, screen 0.602649 to screen 0.449000, screen 0.642384 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.448419, screen 0.602649 to screen 0.453651, screen 0.642384 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.453070, screen 0.602649 to screen 0.458302, screen 0.642384 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.457721, screen 0.602649 to screen 0.462953, screen 0.642384 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.462372, screen 0.602649 to screen 0.467605, screen 0.642384 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.467023, screen 0.602649 to screen 0.472256, screen 0.642384 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.471674, screen 0.602649 to screen 0.476907, screen 0.642384 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.476326, screen 0.602649 to screen 0.481558, screen 0.642384 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.480977, screen 0.602649 to screen 0.486209, screen 0.642384 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.485628, screen 0.602649 to screen 0.490860, screen 0.642384 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.490279, screen 0.602649 to screen 0.495512, screen 0.642384 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.494930, screen 0.602649 to screen 0.500163, screen 0.642384 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.499581, screen 0.602649 to screen 0.504814, screen 0.642384 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.504233, screen 0.602649 to screen 0.509465, screen 0.642384 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.508884, screen 0.602649 to screen 0.514116, screen 0.642384 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.513535, screen 0.602649 to screen 0.518767, screen 0.642384 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.518186, screen 0.602649 to screen 0.523419, screen 0.642384 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.522837, screen 0.602649 to screen 0.528070, screen 0.642384 fs solid noborder fc rgb '#ffe6aa'
set label '0.55356' at screen 0.536791, screen 0.622517 left font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_1 << END
1 1 0x02294b "0.5526" 0xffffff 1 ""
END

set margins at screen 0.106977, screen 0.479070, screen 0.225166, screen 0.523179
set xrange [0.5:1.5]
unset xtics
set yrange [0.5:1.5]
unset ytics
unset arrow
plot $data_1 using 1:2:(0.4953):(0.4833):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 == 2 ? 0.4953 : NaN):(0.4833) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_1 using 1:2:($6 == 1 ? 0.4859 : NaN):(0.4500) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
