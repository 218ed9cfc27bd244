# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,344 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.005814 to screen 1.002326, screen 1.005814 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.106977, screen 0.895349 left font ',20' textcolor rgb '#222222'
set label 'Final loss by learning rate and state size' at screen 0.106977, screen 0.813953 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.755814 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 1 to 2 runs · the best is framed · × diverged' at screen 0.106977, screen 0.697674 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · unroll' at screen 0.969767, screen 0.052326 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.106977, screen 0.610465 left font ',13' textcolor rgb '#222222'
set label '0.5565' at screen 0.246756, screen 0.610465 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.308814, screen 0.593023 to screen 0.314047, screen 0.627907 fs solid noborder fc rgb '#0d0887'
set object rectangle from screen 0.313465, screen 0.593023 to screen 0.318698, screen 0.627907 fs solid noborder fc rgb '#17078b'
set object rectangle from screen 0.318116, screen 0.593023 to screen 0.323349, screen 0.627907 fs solid noborder fc rgb '#20078f'
set object rectangle from screen 0.322767, screen 0.593023 to screen 0.328000, screen 0.627907 fs solid noborder fc rgb '#2a0694'
set object rectangle from screen 0.327419, screen 0.593023 to screen 0.332651, screen 0.627907 fs solid noborder fc rgb '#340598'
set object rectangle from screen 0.332070, screen 0.593023 to screen 0.337302, screen 0.627907 fs solid noborder fc rgb '#3d049c'
set object rectangle from screen 0.336721, screen 0.593023 to screen 0.341953, screen 0.627907 fs solid noborder fc rgb '#46049f'
set object rectangle from screen 0.341372, screen 0.593023 to screen 0.346605, screen 0.627907 fs solid noborder fc rgb '#4d03a1'
set object rectangle from screen 0.346023, screen 0.593023 to screen 0.351256, screen 0.627907 fs solid noborder fc rgb '#5402a3'
set object rectangle from screen 0.350674, screen 0.593023 to screen 0.355907, screen 0.627907 fs solid noborder fc rgb '#5b01a4'
set object rectangle from screen 0.355326, screen 0.593023 to screen 0.360558, screen 0.627907 fs solid noborder fc rgb '#6301a6'
set object rectangle from screen 0.359977, screen 0.593023 to screen 0.365209, screen 0.627907 fs solid noborder fc rgb '#6a00a8'
set object rectangle from screen 0.364628, screen 0.593023 to screen 0.369860, screen 0.627907 fs solid noborder fc rgb '#7102a7'
set object rectangle from screen 0.369279, screen 0.593023 to screen 0.374512, screen 0.627907 fs solid noborder fc rgb '#7805a7'
set object rectangle from screen 0.373930, screen 0.593023 to screen 0.379163, screen 0.627907 fs solid noborder fc rgb '#7f07a6'
set object rectangle from screen 0.378581, screen 0.593023 to screen 0.383814, screen 0.627907 fs solid noborder fc rgb '#8609a5'
set object rectangle from screen 0.383233, screen 0.593023 to screen 0.388465, screen 0.627907 fs solid noborder fc rgb '#8d0ca4'
set object rectangle from screen 0.387884, screen 0.593023 to screen 0.393116, screen 0.627907 fs solid noborder fc rgb '#9310a2'
set object rectangle from screen 0.392535, screen 0.593023 to screen 0.397767, screen 0.627907 fs solid noborder fc rgb '#99159f'
set object rectangle from screen 0.397186, screen 0.593023 to screen 0.402419, screen 0.627907 fs solid noborder fc rgb '#9f1a9b'
set object rectangle from screen 0.401837, screen 0.593023 to screen 0.407070, screen 0.627907 fs solid noborder fc rgb '#a51f97'
set object rectangle from screen 0.406488, screen 0.593023 to screen 0.411721, screen 0.627907 fs solid noborder fc rgb '#ab2594'
set object rectangle from screen 0.411140, screen 0.593023 to screen 0.416372, screen 0.627907 fs solid noborder fc rgb '#b12a90'
set object rectangle from screen 0.415791, screen 0.593023 to screen 0.421023, screen 0.627907 fs solid noborder fc rgb '#b62f8c'
set object rectangle from screen 0.420442, screen 0.593023 to screen 0.425674, screen 0.627907 fs solid noborder fc rgb '#bb3487'
set object rectangle from screen 0.425093, screen 0.593023 to screen 0.430326, screen 0.627907 fs solid noborder fc rgb '#c03983'
set object rectangle from screen 0.429744, screen 0.593023 to screen 0.434977, screen 0.627907 fs solid noborder fc rgb '#c53e7f'
set object rectangle from screen 0.434395, screen 0.593023 to screen 0.439628, screen 0.627907 fs solid noborder fc rgb '#ca437a'
set object rectangle from screen 0.439047, screen 0.593023 to screen 0.444279, screen 0.627907 fs solid noborder fc rgb '#ce4976'
set object rectangle from screen 0.443698, screen 0.593023 to screen 0.448930, screen 0.627907 fs solid noborder fc rgb '#d24e72'
set object rectangle from screen 0.448349, screen 0.593023 to screen 0.453581, screen 0.627907 fs solid noborder fc rgb '#d6546e'
set object rectangle from screen 0.453000, screen 0.593023 to screen 0.458233, screen 0.627907 fs solid noborder fc rgb '#d9596a'
set object rectangle from screen 0.457651, screen 0.593023 to screen 0.462884, screen 0.627907 fs solid noborder fc rgb '#dd5f66'
set object rectangle from screen 0.462302, screen 0.593023 to screen 0.467535, screen 0.627907 fs solid noborder fc rgb '#e16462'
set object rectangle from screen 0.466953, screen 0.593023 to screen 0.472186, screen 0.627907 fs solid noborder fc rgb '#e46a5e'
set object rectangle from screen 0.471605, screen 0.593023 to screen 0.476837, screen 0.627907 fs solid noborder fc rgb '#e7705a'
set object rectangle from screen 0.476256, screen 0.593023 to screen 0.481488, screen 0.627907 fs solid noborder fc rgb '#ea7555'
set object rectangle from screen 0.480907, screen 0.593023 to screen 0.486140, screen 0.627907 fs solid noborder fc rgb '#ed7b51'
set object rectangle from screen 0.485558, screen 0.593023 to screen 0.490791, screen 0.627907 fs solid noborder fc rgb '#f0814d'
set object rectangle from screen 0.490209, screen 0.593023 to screen 0.495442, screen 0.627907 fs solid noborder fc rgb '#f28749'
set object rectangle from screen 0.494860, screen 0.593023 to screen 0.500093, screen 0.627907 fs solid noborder fc rgb '#f48d45'
set object rectangle from screen 0.499512, screen 0.593023 to screen 0.504744, screen 0.627907 fs solid noborder fc rgb '#f69341'
set object rectangle from screen 0.504163, screen 0.593023 to screen 0.509395, screen 0.627907 fs solid noborder fc rgb '#f89a3e'
set object rectangle from screen 0.508814, screen 0.593023 to screen 0.514047, screen 0.627907 fs solid noborder fc rgb '#faa03a'
set object rectangle from screen 0.513465, screen 0.593023 to screen 0.518698, screen 0.627907 fs solid noborder fc rgb '#fca636'
set label '0.6197' at screen 0.527419, screen 0.610465 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.293023, screen 0.139535 center font ',13' textcolor rgb '#666666'
set label 'state size' at screen 0.027907, screen 0.389535 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
unset border
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best, how many diverged.
$data_1 << END
1 1 0x0d0887 "0.5565" 0xffffff 1 ""
2 1 0xa01b9a "0.5841" 0xffffff 0 "×"
3 1 0xfca636 "0.6197" 0x222222 0 ""
1 2 0x6a00a8 "0.5723" 0xffffff 0 ""
2 2 0xe16462 "0.6039" 0xffffff 0 ""
3 2 0xe4e4e4 "2×" 0x222222 0 ""
END

set margins at screen 0.106977, screen 0.479070, screen 0.255814, screen 0.523256
hover = 'panel 92.00 164.00 320.00 92.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 1, '0.1' 2, '1' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '16' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 0d0887 92.00 210.00 106.67 46.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark a01b9a 198.67 210.00 106.67 46.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged'
hover = hover.'|mark fca636 305.33 210.00 106.67 46.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark 6a00a8 92.00 164.00 106.67 46.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark e16462 198.67 164.00 106.67 46.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark e4e4e4 305.33 164.00 106.67 46.00:learning rate 1, state size 16%0A2 diverged'
plot NaN title hover noenhanced, \
  $data_1 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
