# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,322 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate' at screen 0.106977, screen 0.888199 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.801242 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 30 runs · the best is framed' at screen 0.106977, screen 0.739130 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll' at screen 0.969767, screen 0.055901 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.106977, screen 0.645963 left font ',13' textcolor rgb '#222222'
set label '0.667' at screen 0.241409, screen 0.645963 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.294839, screen 0.627329 to screen 0.300072, screen 0.664596 fs solid noborder fc rgb '#0d0887'
set object rectangle from screen 0.299490, screen 0.627329 to screen 0.304723, screen 0.664596 fs solid noborder fc rgb '#17078b'
set object rectangle from screen 0.304141, screen 0.627329 to screen 0.309374, screen 0.664596 fs solid noborder fc rgb '#20078f'
set object rectangle from screen 0.308792, screen 0.627329 to screen 0.314025, screen 0.664596 fs solid noborder fc rgb '#2a0694'
set object rectangle from screen 0.313444, screen 0.627329 to screen 0.318676, screen 0.664596 fs solid noborder fc rgb '#340598'
set object rectangle from screen 0.318095, screen 0.627329 to screen 0.323327, screen 0.664596 fs solid noborder fc rgb '#3d049c'
set object rectangle from screen 0.322746, screen 0.627329 to screen 0.327978, screen 0.664596 fs solid noborder fc rgb '#46049f'
set object rectangle from screen 0.327397, screen 0.627329 to screen 0.332630, screen 0.664596 fs solid noborder fc rgb '#4d03a1'
set object rectangle from screen 0.332048, screen 0.627329 to screen 0.337281, screen 0.664596 fs solid noborder fc rgb '#5402a3'
set object rectangle from screen 0.336699, screen 0.627329 to screen 0.341932, screen 0.664596 fs solid noborder fc rgb '#5b01a4'
set object rectangle from screen 0.341351, screen 0.627329 to screen 0.346583, screen 0.664596 fs solid noborder fc rgb '#6301a6'
set object rectangle from screen 0.346002, screen 0.627329 to screen 0.351234, screen 0.664596 fs solid noborder fc rgb '#6a00a8'
set object rectangle from screen 0.350653, screen 0.627329 to screen 0.355885, screen 0.664596 fs solid noborder fc rgb '#7102a7'
set object rectangle from screen 0.355304, screen 0.627329 to screen 0.360537, screen 0.664596 fs solid noborder fc rgb '#7805a7'
set object rectangle from screen 0.359955, screen 0.627329 to screen 0.365188, screen 0.664596 fs solid noborder fc rgb '#7f07a6'
set object rectangle from screen 0.364606, screen 0.627329 to screen 0.369839, screen 0.664596 fs solid noborder fc rgb '#8609a5'
set object rectangle from screen 0.369258, screen 0.627329 to screen 0.374490, screen 0.664596 fs solid noborder fc rgb '#8d0ca4'
set object rectangle from screen 0.373909, screen 0.627329 to screen 0.379141, screen 0.664596 fs solid noborder fc rgb '#9310a2'
set object rectangle from screen 0.378560, screen 0.627329 to screen 0.383792, screen 0.664596 fs solid noborder fc rgb '#99159f'
set object rectangle from screen 0.383211, screen 0.627329 to screen 0.388444, screen 0.664596 fs solid noborder fc rgb '#9f1a9b'
set object rectangle from screen 0.387862, screen 0.627329 to screen 0.393095, screen 0.664596 fs solid noborder fc rgb '#a51f97'
set object rectangle from screen 0.392513, screen 0.627329 to screen 0.397746, screen 0.664596 fs solid noborder fc rgb '#ab2594'
set object rectangle from screen 0.397165, screen 0.627329 to screen 0.402397, screen 0.664596 fs solid noborder fc rgb '#b12a90'
set object rectangle from screen 0.401816, screen 0.627329 to screen 0.407048, screen 0.664596 fs solid noborder fc rgb '#b62f8c'
set object rectangle from screen 0.406467, screen 0.627329 to screen 0.411699, screen 0.664596 fs solid noborder fc rgb '#bb3487'
set object rectangle from screen 0.411118, screen 0.627329 to screen 0.416351, screen 0.664596 fs solid noborder fc rgb '#c03983'
set object rectangle from screen 0.415769, screen 0.627329 to screen 0.421002, screen 0.664596 fs solid noborder fc rgb '#c53e7f'
set object rectangle from screen 0.420420, screen 0.627329 to screen 0.425653, screen 0.664596 fs solid noborder fc rgb '#ca437a'
set object rectangle from screen 0.425072, screen 0.627329 to screen 0.430304, screen 0.664596 fs solid noborder fc rgb '#ce4976'
set object rectangle from screen 0.429723, screen 0.627329 to screen 0.434955, screen 0.664596 fs solid noborder fc rgb '#d24e72'
set object rectangle from screen 0.434374, screen 0.627329 to screen 0.439606, screen 0.664596 fs solid noborder fc rgb '#d6546e'
set object rectangle from screen 0.439025, screen 0.627329 to screen 0.444258, screen 0.664596 fs solid noborder fc rgb '#d9596a'
set object rectangle from screen 0.443676, screen 0.627329 to screen 0.448909, screen 0.664596 fs solid noborder fc rgb '#dd5f66'
set object rectangle from screen 0.448327, screen 0.627329 to screen 0.453560, screen 0.664596 fs solid noborder fc rgb '#e16462'
set object rectangle from screen 0.452978, screen 0.627329 to screen 0.458211, screen 0.664596 fs solid noborder fc rgb '#e46a5e'
set object rectangle from screen 0.457630, screen 0.627329 to screen 0.462862, screen 0.664596 fs solid noborder fc rgb '#e7705a'
set object rectangle from screen 0.462281, screen 0.627329 to screen 0.467513, screen 0.664596 fs solid noborder fc rgb '#ea7555'
set object rectangle from screen 0.466932, screen 0.627329 to screen 0.472165, screen 0.664596 fs solid noborder fc rgb '#ed7b51'
set object rectangle from screen 0.471583, screen 0.627329 to screen 0.476816, screen 0.664596 fs solid noborder fc rgb '#f0814d'
set object rectangle from screen 0.476234, screen 0.627329 to screen 0.481467, screen 0.664596 fs solid noborder fc rgb '#f28749'
set object rectangle from screen 0.480885, screen 0.627329 to screen 0.486118, screen 0.664596 fs solid noborder fc rgb '#f48d45'
set object rectangle from screen 0.485537, screen 0.627329 to screen 0.490769, screen 0.664596 fs solid noborder fc rgb '#f69341'
set object rectangle from screen 0.490188, screen 0.627329 to screen 0.495420, screen 0.664596 fs solid noborder fc rgb '#f89a3e'
set object rectangle from screen 0.494839, screen 0.627329 to screen 0.500072, screen 0.664596 fs solid noborder fc rgb '#faa03a'
set object rectangle from screen 0.499490, screen 0.627329 to screen 0.504723, screen 0.664596 fs solid noborder fc rgb '#fca636'
set label '1.141' at screen 0.513444, screen 0.645963 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.293023, screen 0.149068 center font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
unset border
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best, how many diverged.
$data_1 << END
1 1 0x0d0887 "0.667" 0xffffff 1 ""
2 1 0xb12a90 "0.904" 0xffffff 0 ""
3 1 0xfca636 "1.141" 0x222222 0 ""
END

set margins at screen 0.106977, screen 0.479070, screen 0.273292, screen 0.552795
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 1, '0.1' 2, '0.3' 3)
set yrange [0.5:1.5]
unset ytics
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_1 using 1:2:(0.4859):(0.4833):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4500) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
