# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1622 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate 0.001, 0.01, 0.1, 1, 10 · num steps 2, 5 · 3 seeds' at screen 0.061333, screen 0.977805 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.960543 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · band = min–max over 3 seeds · a point is the mean over 800 to 2k symbols · line = min–max over 3 seeds · bar = min–max over 3 seeds · unroll · data 00000000' at screen 0.982667, screen 0.011097 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Cross entropy by learning rate and num steps' at screen 0.061333, screen 0.934649 left font ',15' textcolor rgb '#222222'
set label 'mean of 3 seeds' at screen 0.061333, screen 0.922318 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.061333, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.127658, screen 0.903822 to screen 0.144991, screen 0.903822 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.001' at screen 0.149658, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.186958, screen 0.903822 to screen 0.204292, screen 0.903822 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '0.01' at screen 0.208958, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.240636, screen 0.903822 to screen 0.257969, screen 0.903822 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.262636, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.288692, screen 0.903822 to screen 0.306025, screen 0.903822 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '1' at screen 0.310692, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.328314, screen 0.903822 to screen 0.345647, screen 0.903822 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.350314, screen 0.903822 left font ',13' textcolor rgb '#222222'
set label 'num steps 2' at screen 0.267667, screen 0.880395 center font ',15' textcolor rgb '#222222'
set label 'num steps 5' at screen 0.700333, screen 0.880395 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.912000, screen 0.889642 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.880395 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.824338 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.814474 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.804609 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.794745 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.267667, screen 0.660912 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.700333, screen 0.660912 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.778052 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
400 5.64432 3.97374 7.5
1179.7685 5.3616 3.78464 7.11204
... 48 more lines like this, b5d3069f3c44b084 ...
39600 3.82284 2.75537 5.00051
END
$data_2 << END
400 0.839509 0.591035 1.11551
1200 0.807081 0.56972 1.07055
... 47 more lines like this, 46c6f3afcaebfbc7 ...
39600 0.635737 0.457094 0.832975
END
... 7 more blocks like this, edf07e5aa7d03c76 ...
$data_10 << END
1000 0.0010653 0.00075 0.00141554
3000 0.00107161 0.000756364 0.00142155
... 17 more lines like this, 1f4cbedc371fe351 ...
39000 0.00110348 0.000788513 0.00145189
END
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.00052735409 ? 0.00052735409 : y > 7.1120353 ? 7.1120353 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.061333, screen 0.474000, screen 0.685573, screen 0.870530
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_2 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a', \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

set margins at screen 0.494000, screen 0.906667, screen 0.685573, screen 0.870530
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.01, '' 0.1, '' 1)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_6 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_7 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_8 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_9 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_10 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c', \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783', \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a', \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate and num steps' at screen 0.061333, screen 0.625154 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians' at screen 0.061333, screen 0.612824 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'num steps' at screen 0.061333, screen 0.594328 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.117024, screen 0.594328 to screen 0.134357, screen 0.594328 nohead lw 2.47 lc rgb '#033661' dt solid
set label '2' at screen 0.139024, screen 0.594328 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.156646, screen 0.594328 to screen 0.173979, screen 0.594328 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '5' at screen 0.178646, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.408667, screen 0.580148 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.570900 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.514619 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.504755 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.494891 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.485026 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.232333, screen 0.351418 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.468557 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_11 << END
0.000765597 5.00051 0
0.000851922 3.71263 0
... 12 more lines like this, ae77452f4e5dddc8 ...
9.47982 0.00197063 0
END
$data_12 << END
0.001 3.71263
0.01 0.617143
0.1 0.10145
1 0.016526
10 0.00267169
END
$data_13 << END
0.00105487 2.07554 0
0.00117382 1.5378 0
... 12 more lines like this, 0cc2296a50639de4 ...
13.0617 0.000788513 0
END
$data_14 << END
0.001 1.5378
0.01 0.252847
0.1 0.0411948
1 0.00666073
10 0.00107005
END
$data_15 << END
END

set margins at screen 0.061333, screen 0.403333, screen 0.376079, screen 0.561036
set xrange [0.00047863009:20.892961]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10)
set yrange [0.00055554713:7.0974575]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_11 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_11 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#033661', \
  $data_13 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_13 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#efb047', \
  $data_12 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_14 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate and num steps' at screen 0.564667, screen 0.625154 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 3 runs · the best is framed' at screen 0.564667, screen 0.612824 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.564667, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label '0.0011' at screen 0.641741, screen 0.594328 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.590629 to screen 0.680997, screen 0.598027 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.590629 to screen 0.683663, screen 0.598027 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, 09605f21fd59244a ...
set object rectangle from screen 0.795330, screen 0.590629 to screen 0.798330, screen 0.598027 fs solid noborder fc rgb '#ffe6aa'
set label '3.7' at screen 0.803330, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.366215 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.519333, screen 0.483354 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_16 << END
1 1 0xffe6aa "3.7" 0x222222 0 ""
2 1 0xfe8e72 "0.62" 0x222222 0 ""
... 7 more lines like this, eb8532cf65ff46b3 ...
5 2 0x02294b "0.0011" 0xffffff 1 ""
END

set margins at screen 0.564667, screen 0.965333, screen 0.390875, screen 0.575832
set xrange [0.5:5.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.01' 2, '0.1' 3, '1' 4, '10' 5)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 1, '5' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_16 using 1:2:(0.4875):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_16 using 1:2:($6 == 2 ? 0.4875 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_16 using 1:2:($6 == 1 ? 0.4626 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_16 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_16 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss of each setting over its seeds, best first' at screen 0.024000, screen 0.315660 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.024000, screen 0.303329 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.024000, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.090325, screen 0.281751 to screen 0.096991, screen 0.287916 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.103658, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.140958, screen 0.281751 to screen 0.147625, screen 0.287916 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.154292, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.185969, screen 0.281751 to screen 0.192636, screen 0.287916 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.199303, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.225358, screen 0.281751 to screen 0.232025, screen 0.287916 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.238692, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.256314, screen 0.281751 to screen 0.262981, screen 0.287916 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.269647, screen 0.284834 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.310161, screen 0.093711 center font ',13' textcolor rgb '#666666'
set label 'learning rate 10, num steps 5' at screen 0.151655, screen 0.258940 right font ',12' textcolor rgb '#666666'
set label 'learning rate 10, num steps 2' at screen 0.151655, screen 0.244143 right font ',12' textcolor rgb '#666666'
... 7 more lines like this, 626a00f62e06abc2 ...
set label 'learning rate 0.001, num steps 2' at screen 0.151655, screen 0.125771 right font ',12' textcolor rgb '#666666'
set label 'knowing lags 3, 8' at screen 0.373729, screen 0.271887 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid xtics lt 1 lw 0.7 lc rgb '#ebebeb'
# The runs: metric, row, colour.
$data_17 << END
0.00145189 1 0x60efb047
0.00107005 1 0x60efb047
... 27 more lines like this, 186dc5aecae6d23d ...
2.75537 10 0x60033661
END
# The settings: median, row, smallest, largest metric, colour.
$data_18 << END
0.00107005 1 0.000788513 0.00145189 0xefb047
0.00267169 2 0.00197063 0.0036215 0xefb047
... 7 more lines like this, e1126766e7293faf ...
3.71263 10 2.75537 5.00051 0x033661
END
# The settings whose line goes on beyond the right edge: row, colour.
$data_19 << END
END
# The settings with runs that diverged: row, how many.
$data_20 << END
END

set margins at screen 0.158322, screen 0.462000, screen 0.118372, screen 0.266338
set xrange [0.00055554713:7.0974575]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [10.5:0.5]
unset ytics
unset arrow
set arrow from first 0.661563, graph 0 to first 0.661563, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.627741, graph 0 to first 0.627741, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.519167, graph 0 to first 0.519167, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.454454, graph 0 to first 0.454454, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_18 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_17 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_18 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss against training time' at screen 0.564667, screen 0.315660 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 3 runs' at screen 0.564667, screen 0.303329 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, num steps' at screen 0.564667, screen 0.290999 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.564667, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.630991, screen 0.269420 to screen 0.637658, screen 0.275586 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.644325, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.681625, screen 0.269420 to screen 0.688292, screen 0.275586 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.694958, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.726636, screen 0.269420 to screen 0.733303, screen 0.275586 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.739969, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.766025, screen 0.269420 to screen 0.772692, screen 0.275586 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.779358, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.796981, screen 0.269420 to screen 0.803647, screen 0.275586 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.810314, screen 0.272503 left font ',13' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.912000, screen 0.258323 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.249075 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.196123 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.186259 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.176395 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.166530 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.029593 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.146732 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '10, 5' at screen 0.592570, screen 0.058638 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# The settings that none beats in both.
$data_21 << END
5 0.00107005
12.8 0.00107005
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_22 << END
5 0.00107005 0.000788513 0.00145189 0xefb047 0
5 0.00666073 0.00491305 0.00902849 0xf2695a 0
... 7 more lines like this, 3be31abd7c45cd29 ...
12.5 3.71263 2.75537 5.00051 0x033661 0
END

set margins at screen 0.564667, screen 0.906667, screen 0.054254, screen 0.239211
set xrange [4.1789905:12.8]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('6' 6, '8' 8, '10' 10, '12' 12)
set yrange [0.00077231305:5.1438958]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_21 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_22 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_22 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_22 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
