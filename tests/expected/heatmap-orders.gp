# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,364 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.005495 to screen 1.002326, screen 1.005495 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by learning rate and num steps' at screen 0.106977, screen 0.901099 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.824176 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 3 runs · the best is framed' at screen 0.106977, screen 0.769231 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · unroll · data 00000000' at screen 0.969767, screen 0.049451 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.686813 left font ',13' textcolor rgb '#222222'
set label '0.0011' at screen 0.241409, screen 0.686813 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.304645, screen 0.670330 to screen 0.309878, screen 0.703297 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.309296, screen 0.670330 to screen 0.314529, screen 0.703297 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.313948, screen 0.670330 to screen 0.319180, screen 0.703297 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.318599, screen 0.670330 to screen 0.323831, screen 0.703297 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.323250, screen 0.670330 to screen 0.328482, screen 0.703297 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.327901, screen 0.670330 to screen 0.333134, screen 0.703297 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.332552, screen 0.670330 to screen 0.337785, screen 0.703297 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.337203, screen 0.670330 to screen 0.342436, screen 0.703297 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.341854, screen 0.670330 to screen 0.347087, screen 0.703297 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.346506, screen 0.670330 to screen 0.351738, screen 0.703297 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.351157, screen 0.670330 to screen 0.356389, screen 0.703297 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.355808, screen 0.670330 to screen 0.361041, screen 0.703297 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.360459, screen 0.670330 to screen 0.365692, screen 0.703297 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.365110, screen 0.670330 to screen 0.370343, screen 0.703297 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.369761, screen 0.670330 to screen 0.374994, screen 0.703297 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.374413, screen 0.670330 to screen 0.379645, screen 0.703297 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.379064, screen 0.670330 to screen 0.384296, screen 0.703297 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.383715, screen 0.670330 to screen 0.388948, screen 0.703297 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.388366, screen 0.670330 to screen 0.393599, screen 0.703297 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.393017, screen 0.670330 to screen 0.398250, screen 0.703297 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.397668, screen 0.670330 to screen 0.402901, screen 0.703297 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.402320, screen 0.670330 to screen 0.407552, screen 0.703297 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.406971, screen 0.670330 to screen 0.412203, screen 0.703297 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.411622, screen 0.670330 to screen 0.416854, screen 0.703297 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.416273, screen 0.670330 to screen 0.421506, screen 0.703297 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.420924, screen 0.670330 to screen 0.426157, screen 0.703297 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.425575, screen 0.670330 to screen 0.430808, screen 0.703297 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.430227, screen 0.670330 to screen 0.435459, screen 0.703297 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.434878, screen 0.670330 to screen 0.440110, screen 0.703297 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.439529, screen 0.670330 to screen 0.444761, screen 0.703297 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.444180, screen 0.670330 to screen 0.449413, screen 0.703297 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.448831, screen 0.670330 to screen 0.454064, screen 0.703297 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.453482, screen 0.670330 to screen 0.458715, screen 0.703297 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.458134, screen 0.670330 to screen 0.463366, screen 0.703297 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.462785, screen 0.670330 to screen 0.468017, screen 0.703297 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.467436, screen 0.670330 to screen 0.472668, screen 0.703297 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.472087, screen 0.670330 to screen 0.477320, screen 0.703297 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.476738, screen 0.670330 to screen 0.481971, screen 0.703297 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.481389, screen 0.670330 to screen 0.486622, screen 0.703297 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.486041, screen 0.670330 to screen 0.491273, screen 0.703297 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.490692, screen 0.670330 to screen 0.495924, screen 0.703297 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.495343, screen 0.670330 to screen 0.500575, screen 0.703297 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.499994, screen 0.670330 to screen 0.505227, screen 0.703297 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.504645, screen 0.670330 to screen 0.509878, screen 0.703297 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.509296, screen 0.670330 to screen 0.514529, screen 0.703297 fs solid noborder fc rgb '#ffe6aa'
set label '3.7' at screen 0.523250, screen 0.686813 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.455814, screen 0.131868 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.027907, screen 0.423077 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1 << END
1 1 0xffe6aa
2 1 0xfe8e72
3 1 0xdc497f
4 1 0x803393
5 1 0x073177
1 2 0xfeba83
2 2 0xf86772
3 2 0xb5388b
4 2 0x2d3293
5 2 0x02294b
END
$data_2 << END
5 2
END
$data_3 << END
1 1 "3.7" 0x222222
2 1 "0.62" 0x222222
3 1 "0.1" 0x222222
4 1 "0.017" 0xffffff
5 1 "0.0027" 0xffffff
1 2 "1.5" 0x222222
2 2 "0.25" 0x222222
3 2 "0.041" 0xffffff
4 2 "0.0067" 0xffffff
5 2 "0.0011" 0xffffff
END

set margins at screen 0.106977, screen 0.804651, screen 0.241758, screen 0.604396
hover = 'panel 92.00 144.00 600.00 132.00'
set xrange [0.5:5.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.01' 2, '0.1' 3, '1' 4, '10' 5)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 1, '5' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark ffe6aa 93.50 211.50 117.00 63.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
hover = hover.'|mark fe8e72 213.50 211.50 117.00 63.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
hover = hover.'|mark dc497f 333.50 211.50 117.00 63.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.0750 to 0.1372'
hover = hover.'|mark 803393 453.50 211.50 117.00 63.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 median of 3 runs, 0.0122 to 0.0224'
hover = hover.'|mark 073177 573.50 211.50 117.00 63.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362'
hover = hover.'|mark feba83 93.50 145.50 117.00 63.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 median of 3 runs, 1.1390 to 2.0755'
hover = hover.'|mark f86772 213.50 145.50 117.00 63.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418'
hover = hover.'|mark b5388b 333.50 145.50 117.00 63.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 median of 3 runs, 0.0304 to 0.0558'
hover = hover.'|mark 2d3293 453.50 145.50 117.00 63.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903'
hover = hover.'|mark 02294b 573.50 145.50 117.00 63.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4875):(0.4773):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:(0.4625):(0.4318) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_3 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

unset multiplot
unset output
