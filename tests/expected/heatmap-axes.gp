# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,460 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate, num steps, optimizer and lags' at screen 0.137209, screen 0.921739 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000' at screen 0.137209, screen 0.860870 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 2 runs of any carry state · the best is framed' at screen 0.137209, screen 0.817391 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll' at screen 0.969767, screen 0.039130 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.137209, screen 0.752174 left font ',13' textcolor rgb '#222222'
set label '0.530' at screen 0.271641, screen 0.752174 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.325072, screen 0.739130 to screen 0.330304, screen 0.765217 fs solid noborder fc rgb '#0d0887'
set object rectangle from screen 0.329723, screen 0.739130 to screen 0.334955, screen 0.765217 fs solid noborder fc rgb '#17078b'
set object rectangle from screen 0.334374, screen 0.739130 to screen 0.339606, screen 0.765217 fs solid noborder fc rgb '#20078f'
set object rectangle from screen 0.339025, screen 0.739130 to screen 0.344258, screen 0.765217 fs solid noborder fc rgb '#2a0694'
set object rectangle from screen 0.343676, screen 0.739130 to screen 0.348909, screen 0.765217 fs solid noborder fc rgb '#340598'
set object rectangle from screen 0.348327, screen 0.739130 to screen 0.353560, screen 0.765217 fs solid noborder fc rgb '#3d049c'
set object rectangle from screen 0.352978, screen 0.739130 to screen 0.358211, screen 0.765217 fs solid noborder fc rgb '#46049f'
set object rectangle from screen 0.357630, screen 0.739130 to screen 0.362862, screen 0.765217 fs solid noborder fc rgb '#4d03a1'
set object rectangle from screen 0.362281, screen 0.739130 to screen 0.367513, screen 0.765217 fs solid noborder fc rgb '#5402a3'
set object rectangle from screen 0.366932, screen 0.739130 to screen 0.372165, screen 0.765217 fs solid noborder fc rgb '#5b01a4'
set object rectangle from screen 0.371583, screen 0.739130 to screen 0.376816, screen 0.765217 fs solid noborder fc rgb '#6301a6'
set object rectangle from screen 0.376234, screen 0.739130 to screen 0.381467, screen 0.765217 fs solid noborder fc rgb '#6a00a8'
set object rectangle from screen 0.380885, screen 0.739130 to screen 0.386118, screen 0.765217 fs solid noborder fc rgb '#7102a7'
set object rectangle from screen 0.385537, screen 0.739130 to screen 0.390769, screen 0.765217 fs solid noborder fc rgb '#7805a7'
set object rectangle from screen 0.390188, screen 0.739130 to screen 0.395420, screen 0.765217 fs solid noborder fc rgb '#7f07a6'
set object rectangle from screen 0.394839, screen 0.739130 to screen 0.400072, screen 0.765217 fs solid noborder fc rgb '#8609a5'
set object rectangle from screen 0.399490, screen 0.739130 to screen 0.404723, screen 0.765217 fs solid noborder fc rgb '#8d0ca4'
set object rectangle from screen 0.404141, screen 0.739130 to screen 0.409374, screen 0.765217 fs solid noborder fc rgb '#9310a2'
set object rectangle from screen 0.408792, screen 0.739130 to screen 0.414025, screen 0.765217 fs solid noborder fc rgb '#99159f'
set object rectangle from screen 0.413444, screen 0.739130 to screen 0.418676, screen 0.765217 fs solid noborder fc rgb '#9f1a9b'
set object rectangle from screen 0.418095, screen 0.739130 to screen 0.423327, screen 0.765217 fs solid noborder fc rgb '#a51f97'
set object rectangle from screen 0.422746, screen 0.739130 to screen 0.427978, screen 0.765217 fs solid noborder fc rgb '#ab2594'
set object rectangle from screen 0.427397, screen 0.739130 to screen 0.432630, screen 0.765217 fs solid noborder fc rgb '#b12a90'
set object rectangle from screen 0.432048, screen 0.739130 to screen 0.437281, screen 0.765217 fs solid noborder fc rgb '#b62f8c'
set object rectangle from screen 0.436699, screen 0.739130 to screen 0.441932, screen 0.765217 fs solid noborder fc rgb '#bb3487'
set object rectangle from screen 0.441351, screen 0.739130 to screen 0.446583, screen 0.765217 fs solid noborder fc rgb '#c03983'
set object rectangle from screen 0.446002, screen 0.739130 to screen 0.451234, screen 0.765217 fs solid noborder fc rgb '#c53e7f'
set object rectangle from screen 0.450653, screen 0.739130 to screen 0.455885, screen 0.765217 fs solid noborder fc rgb '#ca437a'
set object rectangle from screen 0.455304, screen 0.739130 to screen 0.460537, screen 0.765217 fs solid noborder fc rgb '#ce4976'
set object rectangle from screen 0.459955, screen 0.739130 to screen 0.465188, screen 0.765217 fs solid noborder fc rgb '#d24e72'
set object rectangle from screen 0.464606, screen 0.739130 to screen 0.469839, screen 0.765217 fs solid noborder fc rgb '#d6546e'
set object rectangle from screen 0.469258, screen 0.739130 to screen 0.474490, screen 0.765217 fs solid noborder fc rgb '#d9596a'
set object rectangle from screen 0.473909, screen 0.739130 to screen 0.479141, screen 0.765217 fs solid noborder fc rgb '#dd5f66'
set object rectangle from screen 0.478560, screen 0.739130 to screen 0.483792, screen 0.765217 fs solid noborder fc rgb '#e16462'
set object rectangle from screen 0.483211, screen 0.739130 to screen 0.488444, screen 0.765217 fs solid noborder fc rgb '#e46a5e'
set object rectangle from screen 0.487862, screen 0.739130 to screen 0.493095, screen 0.765217 fs solid noborder fc rgb '#e7705a'
set object rectangle from screen 0.492513, screen 0.739130 to screen 0.497746, screen 0.765217 fs solid noborder fc rgb '#ea7555'
set object rectangle from screen 0.497165, screen 0.739130 to screen 0.502397, screen 0.765217 fs solid noborder fc rgb '#ed7b51'
set object rectangle from screen 0.501816, screen 0.739130 to screen 0.507048, screen 0.765217 fs solid noborder fc rgb '#f0814d'
set object rectangle from screen 0.506467, screen 0.739130 to screen 0.511699, screen 0.765217 fs solid noborder fc rgb '#f28749'
set object rectangle from screen 0.511118, screen 0.739130 to screen 0.516351, screen 0.765217 fs solid noborder fc rgb '#f48d45'
set object rectangle from screen 0.515769, screen 0.739130 to screen 0.521002, screen 0.765217 fs solid noborder fc rgb '#f69341'
set object rectangle from screen 0.520420, screen 0.739130 to screen 0.525653, screen 0.765217 fs solid noborder fc rgb '#f89a3e'
set object rectangle from screen 0.525072, screen 0.739130 to screen 0.530304, screen 0.765217 fs solid noborder fc rgb '#faa03a'
set object rectangle from screen 0.529723, screen 0.739130 to screen 0.534955, screen 0.765217 fs solid noborder fc rgb '#fca636'
set label '0.910' at screen 0.543676, screen 0.752174 left font ',13' textcolor rgb '#222222'
set label 'optimizer adam' at screen 0.323256, screen 0.669565 center font ',15' textcolor rgb '#222222'
set label 'optimizer sgd' at screen 0.730233, screen 0.669565 center font ',15' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.060465, screen 0.534783 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.060465, screen 0.291304 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate' at screen 0.323256, screen 0.104348 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.730233, screen 0.104348 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.027907, screen 0.413043 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
unset border
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best, how many diverged.
$data_1 << END
1 1 0xf7983f "0.890" 0x222222 0 ""
2 1 0xfa9f3b "0.900" 0x222222 0 ""
3 1 0xfca636 "0.910" 0x222222 0 ""
1 2 0xf69441 "0.884" 0x222222 0 ""
2 2 0xf8993e "0.892" 0x222222 0 ""
3 2 0xfa9f3b "0.900" 0x222222 0 ""
END

set margins at screen 0.137209, screen 0.509302, screen 0.434783, screen 0.634783
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2, '' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_1 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_1 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_1 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable
$data_2 << END
1 1 0x7e07a6 "0.650" 0xffffff 0 ""
2 1 0x860aa5 "0.660" 0xffffff 0 ""
3 1 0x8e0ca4 "0.670" 0xffffff 0 ""
1 2 0x9f1a9b "0.695" 0xffffff 0 ""
2 2 0xa51f97 "0.703" 0xffffff 0 ""
3 2 0xaa2494 "0.711" 0xffffff 0 ""
END

set margins at screen 0.544186, screen 0.916279, screen 0.434783, screen 0.634783
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2, '' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_2 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_2 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_2 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable
$data_3 << END
1 1 0xcd4777 "0.770" 0xffffff 0 ""
2 1 0xd14e72 "0.780" 0xffffff 0 ""
3 1 0xd6546e "0.790" 0xffffff 0 ""
1 2 0xd6546e "0.789" 0xffffff 0 ""
2 2 0xd9596a "0.797" 0xffffff 0 ""
3 2 0xdd5e67 "0.805" 0xffffff 0 ""
END

set margins at screen 0.137209, screen 0.509302, screen 0.191304, screen 0.391304
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.00316' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_3 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_3 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_3 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_3 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable
$data_4 << END
1 1 0x0d0887 "0.530" 0xffffff 1 ""
2 1 0x18078c "0.540" 0xffffff 0 ""
3 1 0x230691 "0.550" 0xffffff 0 ""
1 2 0x5502a3 "0.600" 0xffffff 0 ""
2 2 0x5b01a4 "0.608" 0xffffff 0 ""
3 2 0x6201a6 "0.616" 0xffffff 0 ""
END

set margins at screen 0.544186, screen 0.916279, screen 0.191304, screen 0.391304
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.00316' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_4 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_4 using 1:2:($6 > 0 ? 0.4578 : NaN):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_4 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_4 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

unset multiplot
unset output
