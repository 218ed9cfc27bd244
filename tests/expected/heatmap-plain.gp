# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,384 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'What decides?' at screen 0.106977, screen 0.906250 left font ',20' textcolor rgb '#222222'
set label 'Final loss by learning rate and state size' at screen 0.106977, screen 0.833333 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.781250 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 1 to 2 runs · the best is framed · × diverged' at screen 0.106977, screen 0.729167 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.046875 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.106977, screen 0.651042 left font ',13' textcolor rgb '#222222'
set label '0.5565' at screen 0.246756, screen 0.651042 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.308814, screen 0.635417 to screen 0.314047, screen 0.666667 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.313465, screen 0.635417 to screen 0.318698, screen 0.666667 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.318116, screen 0.635417 to screen 0.323349, screen 0.666667 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.322767, screen 0.635417 to screen 0.328000, screen 0.666667 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.327419, screen 0.635417 to screen 0.332651, screen 0.666667 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.332070, screen 0.635417 to screen 0.337302, screen 0.666667 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.336721, screen 0.635417 to screen 0.341953, screen 0.666667 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.341372, screen 0.635417 to screen 0.346605, screen 0.666667 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.346023, screen 0.635417 to screen 0.351256, screen 0.666667 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.350674, screen 0.635417 to screen 0.355907, screen 0.666667 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.355326, screen 0.635417 to screen 0.360558, screen 0.666667 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.359977, screen 0.635417 to screen 0.365209, screen 0.666667 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.364628, screen 0.635417 to screen 0.369860, screen 0.666667 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.369279, screen 0.635417 to screen 0.374512, screen 0.666667 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.373930, screen 0.635417 to screen 0.379163, screen 0.666667 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.378581, screen 0.635417 to screen 0.383814, screen 0.666667 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.383233, screen 0.635417 to screen 0.388465, screen 0.666667 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.387884, screen 0.635417 to screen 0.393116, screen 0.666667 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.392535, screen 0.635417 to screen 0.397767, screen 0.666667 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.397186, screen 0.635417 to screen 0.402419, screen 0.666667 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.401837, screen 0.635417 to screen 0.407070, screen 0.666667 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.406488, screen 0.635417 to screen 0.411721, screen 0.666667 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.411140, screen 0.635417 to screen 0.416372, screen 0.666667 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.415791, screen 0.635417 to screen 0.421023, screen 0.666667 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.420442, screen 0.635417 to screen 0.425674, screen 0.666667 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.425093, screen 0.635417 to screen 0.430326, screen 0.666667 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.429744, screen 0.635417 to screen 0.434977, screen 0.666667 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.434395, screen 0.635417 to screen 0.439628, screen 0.666667 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.439047, screen 0.635417 to screen 0.444279, screen 0.666667 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.443698, screen 0.635417 to screen 0.448930, screen 0.666667 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.448349, screen 0.635417 to screen 0.453581, screen 0.666667 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.453000, screen 0.635417 to screen 0.458233, screen 0.666667 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.457651, screen 0.635417 to screen 0.462884, screen 0.666667 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.462302, screen 0.635417 to screen 0.467535, screen 0.666667 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.466953, screen 0.635417 to screen 0.472186, screen 0.666667 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.471605, screen 0.635417 to screen 0.476837, screen 0.666667 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.476256, screen 0.635417 to screen 0.481488, screen 0.666667 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.480907, screen 0.635417 to screen 0.486140, screen 0.666667 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.485558, screen 0.635417 to screen 0.490791, screen 0.666667 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.490209, screen 0.635417 to screen 0.495442, screen 0.666667 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.494860, screen 0.635417 to screen 0.500093, screen 0.666667 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.499512, screen 0.635417 to screen 0.504744, screen 0.666667 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.504163, screen 0.635417 to screen 0.509395, screen 0.666667 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.508814, screen 0.635417 to screen 0.514047, screen 0.666667 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.513465, screen 0.635417 to screen 0.518698, screen 0.666667 fs solid noborder fc rgb '#ffe6aa'
set label '0.6197' at screen 0.527419, screen 0.651042 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.455814, screen 0.125000 center font ',13' textcolor rgb '#666666'
set label 'state size' at screen 0.027907, screen 0.401042 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_1 << END
1 1 0x02294b "0.5565" 0xffffff 1 ""
2 1 0xb0378c "0.5841" 0xffffff 0 "×"
3 1 0xffe6aa "0.6197" 0x222222 0 ""
1 2 0x433294 "0.5723" 0xffffff 0 ""
2 2 0xfe8371 "0.6039" 0x222222 0 ""
3 2 0xececec "2×" 0x222222 2 ""
END

set margins at screen 0.106977, screen 0.804651, screen 0.229167, screen 0.572917
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 1, '0.1' 2, '1' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '16' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_1 using 1:2:(0.4925):(0.4773):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 == 2 ? 0.4925 : NaN):(0.4773) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_1 using 1:2:($6 == 1 ? 0.4775 : NaN):(0.4318) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
