# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,302 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.006623 to screen 1.002326, screen 1.006623 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss' at screen 0.106977, screen 0.880795 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · learning rate 0.1 · batch size 200' at screen 0.106977, screen 0.788079 left font ',13' textcolor rgb '#666666'
set label 'epoch length 40000 · a cell is a run · the best is framed' at screen 0.106977, screen 0.721854 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1 run · unroll' at screen 0.969767, screen 0.059603 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.622517 left font ',13' textcolor rgb '#222222'
set label '0.55256' at screen 0.246756, screen 0.622517 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.318186, screen 0.602649 to screen 0.323419, screen 0.642384 fs solid noborder fc rgb '#0d0887'
set object rectangle from screen 0.322837, screen 0.602649 to screen 0.328070, screen 0.642384 fs solid noborder fc rgb '#17078b'
set object rectangle from screen 0.327488, screen 0.602649 to screen 0.332721, screen 0.642384 fs solid noborder fc rgb '#20078f'
set object rectangle from screen 0.332140, screen 0.602649 to screen 0.337372, screen 0.642384 fs solid noborder fc rgb '#2a0694'
set object rectangle from screen 0.336791, screen 0.602649 to screen 0.342023, screen 0.642384 fs solid noborder fc rgb '#340598'
set object rectangle from screen 0.341442, screen 0.602649 to screen 0.346674, screen 0.642384 fs solid noborder fc rgb '#3d049c'
set object rectangle from screen 0.346093, screen 0.602649 to screen 0.351326, screen 0.642384 fs solid noborder fc rgb '#46049f'
set object rectangle from screen 0.350744, screen 0.602649 to screen 0.355977, screen 0.642384 fs solid noborder fc rgb '#4d03a1'
set object rectangle from screen 0.355395, screen 0.602649 to screen 0.360628, screen 0.642384 fs solid noborder fc rgb '#5402a3'
set object rectangle from screen 0.360047, screen 0.602649 to screen 0.365279, screen 0.642384 fs solid noborder fc rgb '#5b01a4'
set object rectangle from screen 0.364698, screen 0.602649 to screen 0.369930, screen 0.642384 fs solid noborder fc rgb '#6301a6'
set object rectangle from screen 0.369349, screen 0.602649 to screen 0.374581, screen 0.642384 fs solid noborder fc rgb '#6a00a8'
set object rectangle from screen 0.374000, screen 0.602649 to screen 0.379233, screen 0.642384 fs solid noborder fc rgb '#7102a7'
set object rectangle from screen 0.378651, screen 0.602649 to screen 0.383884, screen 0.642384 fs solid noborder fc rgb '#7805a7'
set object rectangle from screen 0.383302, screen 0.602649 to screen 0.388535, screen 0.642384 fs solid noborder fc rgb '#7f07a6'
set object rectangle from screen 0.387953, screen 0.602649 to screen 0.393186, screen 0.642384 fs solid noborder fc rgb '#8609a5'
set object rectangle from screen 0.392605, screen 0.602649 to screen 0.397837, screen 0.642384 fs solid noborder fc rgb '#8d0ca4'
set object rectangle from screen 0.397256, screen 0.602649 to screen 0.402488, screen 0.642384 fs solid noborder fc rgb '#9310a2'
set object rectangle from screen 0.401907, screen 0.602649 to screen 0.407140, screen 0.642384 fs solid noborder fc rgb '#99159f'
set object rectangle from screen 0.406558, screen 0.602649 to screen 0.411791, screen 0.642384 fs solid noborder fc rgb '#9f1a9b'
set object rectangle from screen 0.411209, screen 0.602649 to screen 0.416442, screen 0.642384 fs solid noborder fc rgb '#a51f97'
set object rectangle from screen 0.415860, screen 0.602649 to screen 0.421093, screen 0.642384 fs solid noborder fc rgb '#ab2594'
set object rectangle from screen 0.420512, screen 0.602649 to screen 0.425744, screen 0.642384 fs solid noborder fc rgb '#b12a90'
set object rectangle from screen 0.425163, screen 0.602649 to screen 0.430395, screen 0.642384 fs solid noborder fc rgb '#b62f8c'
set object rectangle from screen 0.429814, screen 0.602649 to screen 0.435047, screen 0.642384 fs solid noborder fc rgb '#bb3487'
set object rectangle from screen 0.434465, screen 0.602649 to screen 0.439698, screen 0.642384 fs solid noborder fc rgb '#c03983'
set object rectangle from screen 0.439116, screen 0.602649 to screen 0.444349, screen 0.642384 fs solid noborder fc rgb '#c53e7f'
set object rectangle from screen 0.443767, screen 0.602649 to screen 0.449000, screen 0.642384 fs solid noborder fc rgb '#ca437a'
set object rectangle from screen 0.448419, screen 0.602649 to screen 0.453651, screen 0.642384 fs solid noborder fc rgb '#ce4976'
set object rectangle from screen 0.453070, screen 0.602649 to screen 0.458302, screen 0.642384 fs solid noborder fc rgb '#d24e72'
set object rectangle from screen 0.457721, screen 0.602649 to screen 0.462953, screen 0.642384 fs solid noborder fc rgb '#d6546e'
set object rectangle from screen 0.462372, screen 0.602649 to screen 0.467605, screen 0.642384 fs solid noborder fc rgb '#d9596a'
set object rectangle from screen 0.467023, screen 0.602649 to screen 0.472256, screen 0.642384 fs solid noborder fc rgb '#dd5f66'
set object rectangle from screen 0.471674, screen 0.602649 to screen 0.476907, screen 0.642384 fs solid noborder fc rgb '#e16462'
set object rectangle from screen 0.476326, screen 0.602649 to screen 0.481558, screen 0.642384 fs solid noborder fc rgb '#e46a5e'
set object rectangle from screen 0.480977, screen 0.602649 to screen 0.486209, screen 0.642384 fs solid noborder fc rgb '#e7705a'
set object rectangle from screen 0.485628, screen 0.602649 to screen 0.490860, screen 0.642384 fs solid noborder fc rgb '#ea7555'
set object rectangle from screen 0.490279, screen 0.602649 to screen 0.495512, screen 0.642384 fs solid noborder fc rgb '#ed7b51'
set object rectangle from screen 0.494930, screen 0.602649 to screen 0.500163, screen 0.642384 fs solid noborder fc rgb '#f0814d'
set object rectangle from screen 0.499581, screen 0.602649 to screen 0.504814, screen 0.642384 fs solid noborder fc rgb '#f28749'
set object rectangle from screen 0.504233, screen 0.602649 to screen 0.509465, screen 0.642384 fs solid noborder fc rgb '#f48d45'
set object rectangle from screen 0.508884, screen 0.602649 to screen 0.514116, screen 0.642384 fs solid noborder fc rgb '#f69341'
set object rectangle from screen 0.513535, screen 0.602649 to screen 0.518767, screen 0.642384 fs solid noborder fc rgb '#f89a3e'
set object rectangle from screen 0.518186, screen 0.602649 to screen 0.523419, screen 0.642384 fs solid noborder fc rgb '#faa03a'
set object rectangle from screen 0.522837, screen 0.602649 to screen 0.528070, screen 0.642384 fs solid noborder fc rgb '#fca636'
set label '0.55356' at screen 0.536791, screen 0.622517 left font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
unset border
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best, how many diverged.
$data_1 << END
1 1 0x0d0887 "0.5526" 0xffffff 1 ""
END

set margins at screen 0.106977, screen 0.479070, screen 0.225166, screen 0.523179
hover = 'panel 92.00 144.00 320.00 90.00'
set xrange [0.5:1.5]
unset xtics
set yrange [0.5:1.5]
unset ytics
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 0d0887 92.00 144.00 320.00 90.00:all runs%0Afinal loss (nats) 0.5526'
plot NaN title hover noenhanced, \
  $data_1 using 1:2:(0.4953):(0.4833):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 > 0 ? 0.4859 : NaN):(0.4500) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
