# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1090 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate 0.03, 0.1, 0.3 · 30 seeds' at screen 0.061333, screen 0.966972 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.941284 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · band = min–max over 30 seeds · a point is the mean over 4k symbols · line = min–max over 30 seeds · bar = min–max over 30 seeds · unroll · data 00000000' at screen 0.982667, screen 0.016514 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Cross entropy by learning rate' at screen 0.061333, screen 0.902752 left font ',15' textcolor rgb '#222222'
set label 'mean of 30 seeds' at screen 0.061333, screen 0.884404 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'best possible loss' at screen 0.408667, screen 0.863303 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.849541 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.635719 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.621040 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.590415 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.569827 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.192317, screen 0.522936 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.697248 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.327300, screen 0.788235 left font ',12' textcolor rgb '#efb047'
set label 'learning rate 0.1' at screen 0.327300, screen 0.712853 left font ',12' textcolor rgb '#c33783'
set label 'learning rate 0.03' at screen 0.327300, screen 0.637472 left font ',12' textcolor rgb '#033661'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 1.6 0.75 2.55
4815.5176 0.989944 0.722003 1.2875
6000 0.733294 0.710224 0.756364
10000 0.719246 0.676777 0.761716
14000 0.707433 0.648651 0.766216
18000 0.6975 0.625 0.77
22000 0.689147 0.605112 0.773182
26000 0.682123 0.588388 0.775858
30000 0.676217 0.574325 0.778108
34000 0.67125 0.5625 0.78
38000 0.667074 0.552556 0.781591
END
$data_2 << END
2000 1.64 0.75 2.55
4892.4907 1.01886 0.755753 1.2875
6000 0.781025 0.757955 0.804095
10000 0.807114 0.764645 0.849584
14000 0.829052 0.77027 0.887835
18000 0.8475 0.775 0.92
22000 0.863013 0.778978 0.947048
26000 0.876057 0.782322 0.969792
30000 0.887026 0.785135 0.988917
34000 0.89625 0.7875 1.005
38000 0.904006 0.789489 1.01852
END
$data_3 << END
2000 1.68 0.75 2.55
4973.7908 1.04714 0.7914 1.2875
6000 0.828756 0.805686 0.851826
10000 0.894982 0.852513 0.937452
14000 0.950671 0.891889 1.00945
18000 0.9975 0.925 1.07
22000 1.03688 0.952843 1.12091
26000 1.06999 0.976256 1.16373
30000 1.09784 0.995944 1.19973
34000 1.12125 1.0125 1.23
38000 1.14094 1.02642 1.25546
END
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.42241428 ? 0.42241428 : y > 1.2874967 ? 1.2874967 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.061333, screen 0.323300, screen 0.559633, screen 0.834862
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_2 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate' at screen 0.564667, screen 0.902752 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians' at screen 0.564667, screen 0.884404 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'best possible loss' at screen 0.912000, screen 0.863303 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.849541 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.635719 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.621040 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.590415 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.569827 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.735667, screen 0.522936 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.697248 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_4 << END
0.027764 0.552556 0
0.0279127 0.560454 0
0.0280622 0.568352 0
0.0282125 0.576249 0
0.0283636 0.584147 0
0.0285155 0.592045 0
0.0286683 0.599943 0
0.0288218 0.60784 0
0.0289762 0.615738 0
0.0291314 0.623636 0
0.0292874 0.631534 0
0.0294443 0.639431 0
0.029602 0.647329 0
0.0297606 0.655227 0
0.02992 0.663125 0
0.0300802 0.671022 0
0.0302414 0.67892 0
0.0304033 0.686818 0
0.0305662 0.694716 0
0.0307299 0.702613 0
0.0308945 0.710511 0
0.03106 0.718409 0
0.0312264 0.726307 0
0.0313936 0.734204 0
0.0315618 0.742102 0
0.0317308 0.75 0
0.0319008 0.757898 0
0.0320716 0.765796 0
0.0322434 0.773693 0
0.0324161 0.781591 0
0.0925465 0.789489 0
0.0930422 0.797387 0
0.0935406 0.805284 0
0.0940416 0.813182 0
0.0945453 0.82108 0
0.0950517 0.828978 0
0.0955608 0.836875 0
0.0960727 0.844773 0
0.0965873 0.852671 0
0.0971046 0.860569 0
0.0976248 0.868466 0
0.0981477 0.876364 0
0.0986734 0.884262 0
0.0992019 0.89216 0
0.0997333 0.900057 0
0.100267 0.907955 0
0.100805 0.915853 0
0.101344 0.923751 0
0.101887 0.931648 0
0.102433 0.939546 0
0.102982 0.947444 0
0.103533 0.955342 0
0.104088 0.963239 0
0.104645 0.971137 0
0.105206 0.979035 0
0.105769 0.986933 0
0.106336 0.994831 0
0.106905 1.00273 0
0.107478 1.01063 0
0.108054 1.01852 0
0.27764 1.02642 0
0.279127 1.03432 0
0.280622 1.04222 0
0.282125 1.05011 0
0.283636 1.05801 0
0.285155 1.06591 0
0.286683 1.07381 0
0.288218 1.08171 0
0.289762 1.0896 0
0.291314 1.0975 0
0.292874 1.1054 0
0.294443 1.1133 0
0.29602 1.12119 0
0.297606 1.12909 0
0.2992 1.13699 0
0.300802 1.14489 0
0.302414 1.15279 0
0.304033 1.16068 0
0.305662 1.16858 0
0.307299 1.17648 0
0.308945 1.18438 0
0.3106 1.19227 0
0.312264 1.20017 0
0.313936 1.20807 0
0.315618 1.21597 0
0.317308 1.22387 0
0.319008 1.23176 0
0.320716 1.23966 0
0.322434 1.24756 0
0.324161 1.25546 0
END
$data_5 << END
0.03 0.667074
0.1 0.904006
0.3 1.14094
END
$data_6 << END
END

set margins at screen 0.564667, screen 0.906667, screen 0.559633, screen 0.834862
set xrange [0.024952913:0.36067933]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 0.03, '0.1' 0.1, '0.3' 0.3)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_4 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90063b8c', \
  $data_4 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#063b8c', \
  $data_5 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#063b8c'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss of each setting over its seeds, best first' at screen 0.024000, screen 0.469725 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.024000, screen 0.451376 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.024000, screen 0.423853 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.090325, screen 0.419266 to screen 0.096991, screen 0.428440 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.103658, screen 0.423853 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.135336, screen 0.419266 to screen 0.142003, screen 0.428440 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.148669, screen 0.423853 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.174725, screen 0.419266 to screen 0.181392, screen 0.428440 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.188058, screen 0.423853 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.279683, screen 0.238532 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.03' at screen 0.090700, screen 0.376147 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1' at screen 0.090700, screen 0.335780 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.090700, screen 0.295413 right font ',12' textcolor rgb '#666666'
set label 'knowing lag 8' at screen 0.146985, screen 0.404587 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid xtics lt 1 lw 0.7 lc rgb '#ebebeb'
# The runs: metric, row, colour.
$data_7 << END
0.552556 0.75 0x60033661
0.560454 1.05902 0x60033661
0.568352 0.868034 0x60033661
0.576249 1.17705 0x60033661
0.584147 0.986068 0x60033661
0.592045 0.795085 0x60033661
0.599943 1.1041 0x60033661
0.60784 0.913119 0x60033661
0.615738 1.22214 0x60033661
0.623636 1.03115 0x60033661
0.631534 0.84017 0x60033661
0.639431 1.14919 0x60033661
0.647329 0.958204 0x60033661
0.655227 0.767221 0x60033661
0.663125 1.07624 0x60033661
0.671022 0.885255 0x60033661
0.67892 1.19427 0x60033661
0.686818 1.00329 0x60033661
0.694716 0.812306 0x60033661
0.702613 1.12132 0x60033661
0.710511 0.93034 0x60033661
0.718409 1.23936 0x60033661
0.726307 1.04837 0x60033661
0.734204 0.857391 0x60033661
0.742102 1.16641 0x60033661
0.75 0.975425 0x60033661
0.757898 0.784442 0x60033661
0.765796 1.09346 0x60033661
0.773693 0.902476 0x60033661
0.781591 1.21149 0x60033661
0.789489 1.75 0x60c33783
0.797387 2.05902 0x60c33783
0.805284 1.86803 0x60c33783
0.813182 2.17705 0x60c33783
0.82108 1.98607 0x60c33783
0.828978 1.79508 0x60c33783
0.836875 2.1041 0x60c33783
0.844773 1.91312 0x60c33783
0.852671 2.22214 0x60c33783
0.860569 2.03115 0x60c33783
0.868466 1.84017 0x60c33783
0.876364 2.14919 0x60c33783
0.884262 1.9582 0x60c33783
0.89216 1.76722 0x60c33783
0.900057 2.07624 0x60c33783
0.907955 1.88525 0x60c33783
0.915853 2.19427 0x60c33783
0.923751 2.00329 0x60c33783
0.931648 1.81231 0x60c33783
0.939546 2.12132 0x60c33783
0.947444 1.93034 0x60c33783
0.955342 2.23936 0x60c33783
0.963239 2.04837 0x60c33783
0.971137 1.85739 0x60c33783
0.979035 2.16641 0x60c33783
0.986933 1.97542 0x60c33783
0.994831 1.78444 0x60c33783
1.00273 2.09346 0x60c33783
1.01063 1.90248 0x60c33783
1.01852 2.21149 0x60c33783
1.02642 2.75 0x60efb047
1.03432 3.05902 0x60efb047
1.04222 2.86803 0x60efb047
1.05011 3.17705 0x60efb047
1.05801 2.98607 0x60efb047
1.06591 2.79508 0x60efb047
1.07381 3.1041 0x60efb047
1.08171 2.91312 0x60efb047
1.0896 3.22214 0x60efb047
1.0975 3.03115 0x60efb047
1.1054 2.84017 0x60efb047
1.1133 3.14919 0x60efb047
1.12119 2.9582 0x60efb047
1.12909 2.76722 0x60efb047
1.13699 3.07624 0x60efb047
1.14489 2.88525 0x60efb047
1.15279 3.19427 0x60efb047
1.16068 3.00329 0x60efb047
1.16858 2.81231 0x60efb047
1.17648 3.12132 0x60efb047
1.18438 2.93034 0x60efb047
1.19227 3.23936 0x60efb047
1.20017 3.04837 0x60efb047
1.20807 2.85739 0x60efb047
1.21597 3.16641 0x60efb047
1.22387 2.97542 0x60efb047
1.23176 2.78444 0x60efb047
1.23966 3.09346 0x60efb047
1.24756 2.90248 0x60efb047
1.25546 3.21149 0x60efb047
END
# The settings: median, row, smallest, largest metric, colour.
$data_8 << END
0.667074 1 0.552556 0.781591 0x033661
0.904006 2 0.789489 1.01852 0xc33783
1.14094 3 1.02642 1.25546 0xefb047
END
# The settings whose line goes on beyond the right edge: row, colour.
$data_9 << END
END
# The settings with runs that diverged: row, how many.
$data_10 << END
END

set margins at screen 0.097367, screen 0.462000, screen 0.275229, screen 0.396330
set xrange [0.52444:1.2835726]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set yrange [3.5:0.5]
unset ytics
unset arrow
set arrow from first 0.661563, graph 0 to first 0.661563, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.627741, graph 0 to first 0.627741, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_8 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_7 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_8 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss against training time' at screen 0.564667, screen 0.469725 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 30 runs' at screen 0.564667, screen 0.451376 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate' at screen 0.564667, screen 0.433028 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.564667, screen 0.405505 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.630991, screen 0.400917 to screen 0.637658, screen 0.410092 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.644325, screen 0.405505 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.676003, screen 0.400917 to screen 0.682669, screen 0.410092 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.689336, screen 0.405505 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.715392, screen 0.400917 to screen 0.722058, screen 0.410092 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.728725, screen 0.405505 left font ',13' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.912000, screen 0.384404 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.370642 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.167812 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.153133 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.114951 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.090928 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.044037 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.218349 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.03' at screen 0.731000, screen 0.166188 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# The settings that none beats in both.
$data_11 << END
2.5 0.667074
3.85 0.667074
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_12 << END
2.5 0.667074 0.552556 0.781591 0x033661 0
2.5 0.904006 0.789489 1.01852 0xc33783 0
2.5 1.14094 1.02642 1.1684 0xefb047 0
END

set margins at screen 0.564667, screen 0.906667, screen 0.080734, screen 0.355963
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.42699498:1.1683985]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_11 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_12 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_12 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_12 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
