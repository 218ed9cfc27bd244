# The figure frontier, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1032,656 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001938, screen -0.003049 to screen 1.001938, screen 1.003049 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss against training time' at screen 0.089128, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000 · a dot is a setting' at screen 0.089128, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by num steps, state size' at screen 0.089128, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.974812, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.089128, screen 0.826220 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.170056, screen 0.818598 to screen 0.179744, screen 0.833841 fs solid noborder fc rgb '#033661'
set label '1' at screen 0.189431, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 104.00 36.43 20.00'
set object rectangle from screen 0.215040, screen 0.818598 to screen 0.224727, screen 0.833841 fs solid noborder fc rgb '#1b3a90'
set label '4' at screen 0.234415, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 217.97 104.00 36.43 20.00'
set object rectangle from screen 0.260023, screen 0.818598 to screen 0.269711, screen 0.833841 fs solid noborder fc rgb '#5c389b'
set label '6' at screen 0.279399, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 264.40 104.00 36.43 20.00'
set object rectangle from screen 0.305007, screen 0.818598 to screen 0.314695, screen 0.833841 fs solid noborder fc rgb '#a6358e'
set label '9' at screen 0.324383, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 310.84 104.00 36.43 20.00'
set object rectangle from screen 0.349991, screen 0.818598 to screen 0.359679, screen 0.833841 fs solid noborder fc rgb '#c93b7f'
set label '11' at screen 0.369367, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 357.27 104.00 44.87 20.00'
set object rectangle from screen 0.403145, screen 0.818598 to screen 0.412833, screen 0.833841 fs solid noborder fc rgb '#e24d6d'
set label '13' at screen 0.422521, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 412.14 104.00 44.87 20.00'
set object rectangle from screen 0.456299, screen 0.818598 to screen 0.465987, screen 0.833841 fs solid noborder fc rgb '#f37455'
set label '16' at screen 0.475675, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 467.00 104.00 44.87 20.00'
set object rectangle from screen 0.509453, screen 0.818598 to screen 0.519141, screen 0.833841 fs solid noborder fc rgb '#f5934a'
set label '18' at screen 0.528828, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 521.87 104.00 44.87 20.00'
set object rectangle from screen 0.562607, screen 0.818598 to screen 0.572295, screen 0.833841 fs solid noborder fc rgb '#efb047'
set label '20' at screen 0.581982, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 576.74 104.00 44.87 20.00'
set label 'best possible loss' at screen 0.872121, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.872121, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.872121, screen 0.662826 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.872121, screen 0.580178 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.872121, screen 0.314863 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.872121, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.437890, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.023251, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '1' at screen 0.159178, screen 0.360040 right font ',11' textcolor rgb '#222222'
set label '1  20, 96' at screen 0.802152, screen 0.731707 left font ',11' textcolor rgb '#222222'
set label '2' at screen 0.195501, screen 0.312792 right font ',11' textcolor rgb '#222222'
set label '2  16, 140' at screen 0.802152, screen 0.707317 left font ',11' textcolor rgb '#222222'
set label '3' at screen 0.226211, screen 0.279279 right font ',11' textcolor rgb '#222222'
set label '3  14, 108' at screen 0.802152, screen 0.682927 left font ',11' textcolor rgb '#222222'
set label '4' at screen 0.252814, screen 0.255780 right font ',11' textcolor rgb '#222222'
set label '4  12, 184' at screen 0.802152, screen 0.658537 left font ',11' textcolor rgb '#222222'
set label '5' at screen 0.276279, screen 0.239173 right font ',11' textcolor rgb '#222222'
set label '5  11, 168' at screen 0.802152, screen 0.634146 left font ',11' textcolor rgb '#222222'
set label '6' at screen 0.297269, screen 0.227734 right font ',11' textcolor rgb '#222222'
set label '6  10, 152' at screen 0.802152, screen 0.609756 left font ',11' textcolor rgb '#222222'
set label '7' at screen 0.316257, screen 0.219944 right font ',11' textcolor rgb '#222222'
set label '7  9, 136' at screen 0.802152, screen 0.585366 left font ',11' textcolor rgb '#222222'
set label '8' at screen 0.333592, screen 0.198603 right font ',11' textcolor rgb '#222222'
set label '8  8, 120' at screen 0.802152, screen 0.560976 left font ',11' textcolor rgb '#222222'
set label '9' at screen 0.364302, screen 0.208263 right font ',11' textcolor rgb '#222222'
set label '9  7, 104' at screen 0.802152, screen 0.536585 left font ',11' textcolor rgb '#222222'
set label '10' at screen 0.390905, screen 0.205036 right font ',11' textcolor rgb '#222222'
set label '10  6, 196' at screen 0.802152, screen 0.512195 left font ',11' textcolor rgb '#222222'
set label '11' at screen 0.435360, screen 0.203230 right font ',11' textcolor rgb '#222222'
set label '11  5, 180' at screen 0.802152, screen 0.487805 left font ',11' textcolor rgb '#222222'
set label '12' at screen 0.755997, screen 0.188620 right font ',11' textcolor rgb '#222222'
set label '12  1, 4' at screen 0.802152, screen 0.463415 left font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_1 << END
1.25 0.54015
1.5 0.54015
... 21 more lines like this, 099c45ac7709f578 ...
28.18261 0.47
END
$data_2 << END
1.25 0.54015 0.54015 0.54015 0xefb047
1.25 0.5403 0.5403 0.5403 0xf2a149
... 997 more lines like this, 34c1a85d65141f42 ...
25 0.6698 0.6698 0.6698 0x033661
END
$data_3 << END
1.25 0.54015 0xefb047
1.25 0.5403 0xf2a149
... 997 more lines like this, c170a9c322a8290e ...
25 0.6698 0x033661
END

set margins at screen 0.089128, screen 0.786652, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
set xrange [0.85000606:28.18261]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 2, '5' 5, '10' 10, '20' 20)
set yrange [0.44521254:0.69474183]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark efb047 171.31 415.81 0.00 0.00:num steps 20, state size 96%0Afinal loss (nats) 0.5401 %C2%B7 training time (seconds) 1.2500'
hover = hover.'|mark f2a149 171.31 415.57 0.00 0.00:num steps 19, state size 188%0Afinal loss (nats) 0.5403 %C2%B7 training time (seconds) 1.2500'
... 997 more lines like this, 2ddb137f4273779a ...
hover = hover.'|mark 033661 787.36 207.98 0.00 0.00:num steps 1, state size 112%0Afinal loss (nats) 0.6698 %C2%B7 training time (seconds) 25.0000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
