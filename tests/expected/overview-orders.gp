# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1622 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001333, screen -0.001233 to screen 1.001333, screen 1.001233 fs solid noborder fc rgb '#ffffff'
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
set label 'learning rate 0.001, 0.01, 0.1, 1, 10 · num steps 2, 5 · 3 seeds' at screen 0.061333, screen 0.977805 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.960543 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · band = min–max over 3 seeds · a point is the mean over 800 to 2k symbols · line = min–max over 3 seeds · bar = min–max over 3 seeds · unroll · data 00000000' at screen 0.982667, screen 0.011097 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by learning rate and num steps' at screen 0.061333, screen 0.934649 left font ',15' textcolor rgb '#222222'
set label 'mean of 3 seeds' at screen 0.061333, screen 0.922318 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.061333, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.127658, screen 0.903822 to screen 0.144991, screen 0.903822 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.001' at screen 0.149658, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 146.00 78.95 20.00'
set arrow from screen 0.186958, screen 0.903822 to screen 0.204292, screen 0.903822 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '0.01' at screen 0.208958, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 276.44 146.00 70.52 20.00'
set arrow from screen 0.240636, screen 0.903822 to screen 0.257969, screen 0.903822 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.262636, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 356.95 146.00 62.08 20.00'
set arrow from screen 0.288692, screen 0.903822 to screen 0.306025, screen 0.903822 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '1' at screen 0.310692, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 429.04 146.00 49.43 20.00'
set arrow from screen 0.328314, screen 0.903822 to screen 0.345647, screen 0.903822 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.350314, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 488.47 146.00 57.87 20.00'
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
plot [0:1] [0:1] NaN title hover noenhanced
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
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.00052735409 ? 0.00052735409 : y > 7.1120353 ? 7.1120353 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.061333, screen 0.474000, screen 0.685573, screen 0.870530
hover = 'panel 92.00 210.00 619.00 300.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.00052735409 7.1120353 1:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_2 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 2' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 2' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 2' noenhanced, \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 2' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 2' noenhanced
unset label

set margins at screen 0.494000, screen 0.906667, screen 0.685573, screen 0.870530
hover = 'panel 741.00 210.00 619.00 300.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.00052735409:7.1120353]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.001, '' 0.01, '' 0.1, '' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.00052735409 7.1120353 1:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_6 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_7 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_8 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_9 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_10 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.001, num steps 5' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.01, num steps 5' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, num steps 5' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 1, num steps 5' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 10, num steps 5' noenhanced
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.061333, screen 0.625154 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians' at screen 0.061333, screen 0.612824 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.061333, screen 0.594328 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.117024, screen 0.594328 to screen 0.134357, screen 0.594328 nohead lw 2.47 lc rgb '#033661' dt solid
set label '2' at screen 0.139024, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 648.00 49.43 20.00'
set arrow from screen 0.156646, screen 0.594328 to screen 0.173979, screen 0.594328 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '5' at screen 0.178646, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 230.97 648.00 49.43 20.00'
set label 'best possible loss' at screen 0.408667, screen 0.580148 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.570900 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.514619 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.504755 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.494891 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.485026 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.232333, screen 0.351418 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.468557 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
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
hover = 'panel 92.00 712.00 513.00 300.00'
set xrange [0.00047863009:20.892961]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10)
set yrange [0.00055554713:7.0974575]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 033661 114.55 723.11 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 5.001 %C2%B7 seed 0'
hover = hover.'|mark 033661 119.68 732.56 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 seed 1'
hover = hover.'|mark 033661 124.81 742.02 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 2.755 %C2%B7 seed 2'
hover = hover.'|mark 033661 127.38 732.56 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 median of 3 runs, 2.755 to 5.001'
hover = hover.'|mark 033661 225.11 779.98 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.8330 %C2%B7 seed 0'
hover = hover.'|mark 033661 230.24 789.49 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 seed 1'
hover = hover.'|mark 033661 235.37 799.02 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.4571 %C2%B7 seed 2'
hover = hover.'|mark 033661 237.94 789.49 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
hover = hover.'|mark 033661 335.68 837.21 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1372 %C2%B7 seed 0'
hover = hover.'|mark 033661 340.81 846.78 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 seed 1'
hover = hover.'|mark 033661 345.94 856.36 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.07502 %C2%B7 seed 2'
hover = hover.'|mark 033661 348.50 846.78 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.07502 to 0.1372'
hover = hover.'|mark 033661 446.24 894.74 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.02237 %C2%B7 seed 0'
hover = hover.'|mark 033661 451.37 904.35 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01653 %C2%B7 seed 1'
hover = hover.'|mark 033661 456.50 913.97 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01220 %C2%B7 seed 2'
hover = hover.'|mark 033661 459.06 904.35 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01653 %C2%B7 median of 3 runs, 0.01220 to 0.02237'
hover = hover.'|mark 033661 556.80 952.52 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.003621 %C2%B7 seed 0'
hover = hover.'|mark 033661 561.93 962.17 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.002672 %C2%B7 seed 1'
hover = hover.'|mark 033661 567.06 971.83 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.001971 %C2%B7 seed 2'
hover = hover.'|mark 033661 569.62 962.17 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.002672 %C2%B7 median of 3 runs, 0.001971 to 0.003621'
hover = hover.'|mark efb047 129.94 751.01 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 2.076 %C2%B7 seed 0'
hover = hover.'|mark efb047 135.07 760.52 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.538 %C2%B7 seed 1'
hover = hover.'|mark efb047 140.20 770.05 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.139 %C2%B7 seed 2'
hover = hover.'|mark efb047 127.38 760.52 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.538 %C2%B7 median of 3 runs, 1.139 to 2.076'
hover = hover.'|mark efb047 240.50 808.24 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.3418 %C2%B7 seed 0'
hover = hover.'|mark efb047 245.63 817.80 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 seed 1'
hover = hover.'|mark efb047 250.76 827.38 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.1870 %C2%B7 seed 2'
hover = hover.'|mark efb047 237.94 817.80 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418'
hover = hover.'|mark efb047 351.06 865.76 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.05577 %C2%B7 seed 0'
hover = hover.'|mark efb047 356.20 875.37 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.04119 %C2%B7 seed 1'
hover = hover.'|mark efb047 361.32 884.99 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.03042 %C2%B7 seed 2'
hover = hover.'|mark efb047 348.50 875.37 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.04119 %C2%B7 median of 3 runs, 0.03042 to 0.05577'
hover = hover.'|mark efb047 461.63 923.54 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.009028 %C2%B7 seed 0'
hover = hover.'|mark efb047 466.76 933.19 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.006661 %C2%B7 seed 1'
hover = hover.'|mark efb047 471.89 942.84 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.004913 %C2%B7 seed 2'
hover = hover.'|mark efb047 459.06 933.19 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.006661 %C2%B7 median of 3 runs, 0.004913 to 0.009028'
hover = hover.'|mark efb047 572.19 981.52 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001452 %C2%B7 seed 0'
hover = hover.'|mark efb047 577.32 991.20 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 seed 1'
hover = hover.'|mark efb047 582.45 1000.89 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.0007885 %C2%B7 seed 2'
hover = hover.'|mark efb047 569.62 991.20 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 median of 3 runs, 0.0007885 to 0.001452'
plot NaN title hover noenhanced, \
  NaN, \
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
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and num steps' at screen 0.564667, screen 0.625154 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 3 runs · the best is framed' at screen 0.564667, screen 0.612824 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.564667, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label '0.0011' at screen 0.641741, screen 0.594328 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.590629 to screen 0.680997, screen 0.598027 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.590629 to screen 0.683663, screen 0.598027 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, 09605f21fd59244a ...
set object rectangle from screen 0.795330, screen 0.590629 to screen 0.798330, screen 0.598027 fs solid noborder fc rgb '#ffe6aa'
set label '3.7' at screen 0.803330, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.366215 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.519333, screen 0.483354 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
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
hover = 'panel 847.00 688.00 601.00 300.00'
set xrange [0.5:5.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.01' 2, '0.1' 3, '1' 4, '10' 5)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('2' 1, '5' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark ffe6aa 847.00 838.00 120.20 150.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 median of 3 runs, 2.755 to 5.001'
hover = hover.'|mark fe8e72 967.20 838.00 120.20 150.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
... 7 more lines like this, 8ebca4066c402aed ...
hover = hover.'|mark 02294b 1327.80 688.00 120.20 150.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 median of 3 runs, 0.0007885 to 0.001452'
plot NaN title hover noenhanced, \
  $data_16 using 1:2:(0.4875):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_16 using 1:2:($6 == 2 ? 0.4875 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_16 using 1:2:($6 == 1 ? 0.4626 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_16 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_16 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss of each setting over its seeds, best first' at screen 0.024000, screen 0.315660 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.024000, screen 0.303329 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.024000, screen 0.284834 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.090325, screen 0.281751 to screen 0.096991, screen 0.287916 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.103658, screen 0.284834 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 1150.00 65.95 20.00'
set object rectangle from screen 0.140958, screen 0.281751 to screen 0.147625, screen 0.287916 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.154292, screen 0.284834 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 207.44 1150.00 57.52 20.00'
set object rectangle from screen 0.185969, screen 0.281751 to screen 0.192636, screen 0.287916 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.199303, screen 0.284834 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 274.95 1150.00 49.08 20.00'
set object rectangle from screen 0.225358, screen 0.281751 to screen 0.232025, screen 0.287916 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.238692, screen 0.284834 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 334.04 1150.00 36.43 20.00'
set object rectangle from screen 0.256314, screen 0.281751 to screen 0.262981, screen 0.287916 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.269647, screen 0.284834 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 380.47 1150.00 44.87 20.00'
set label 'final loss (nats)' at screen 0.310161, screen 0.093711 center font ',13' textcolor rgb '#666666'
set label 'learning rate 10, num steps 5' at screen 0.151655, screen 0.258940 right font ',12' textcolor rgb '#666666'
set label 'learning rate 10, num steps 2' at screen 0.151655, screen 0.244143 right font ',12' textcolor rgb '#666666'
... 7 more lines like this, 626a00f62e06abc2 ...
set label 'learning rate 0.001, num steps 2' at screen 0.151655, screen 0.125771 right font ',12' textcolor rgb '#666666'
set label 'knowing lags 3, 8' at screen 0.373729, screen 0.271887 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
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
hover = 'panel 237.48 1190.00 455.52 240.00'
set xrange [0.00055554713:7.0974575]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [10.5:0.5]
unset ytics
unset arrow
set arrow from first 0.001, graph 0 to first 0.001, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.01, graph 0 to first 0.01, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.1, graph 0 to first 0.1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1, graph 0 to first 1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.661563, graph 0 to first 0.661563, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.627741, graph 0 to first 0.627741, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.519167, graph 0 to first 0.519167, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.454454, graph 0 to first 0.454454, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark efb047 283.76 1202.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001452 %C2%B7 seed 0'
hover = hover.'|mark efb047 269.06 1202.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 seed 1'
hover = hover.'|mark efb047 254.35 1202.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.0007885 %C2%B7 seed 2'
hover = hover.'|mark efb047 267.56 1196.00 3.00 12.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 median of 3 runs, 0.0007885 to 0.001452'
hover = hover.'|mark efb047 327.80 1226.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.003621 %C2%B7 seed 0'
hover = hover.'|mark efb047 313.14 1226.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.002672 %C2%B7 seed 1'
hover = hover.'|mark efb047 298.48 1226.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.001971 %C2%B7 seed 2'
hover = hover.'|mark efb047 311.64 1220.00 3.00 12.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.002672 %C2%B7 median of 3 runs, 0.001971 to 0.003621'
hover = hover.'|mark f2695a 371.81 1250.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.009028 %C2%B7 seed 0'
hover = hover.'|mark f2695a 357.15 1250.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.006661 %C2%B7 seed 1'
hover = hover.'|mark f2695a 342.49 1250.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.004913 %C2%B7 seed 2'
hover = hover.'|mark f2695a 355.65 1244.00 3.00 12.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.006661 %C2%B7 median of 3 runs, 0.004913 to 0.009028'
hover = hover.'|mark f2695a 415.53 1274.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.02237 %C2%B7 seed 0'
hover = hover.'|mark f2695a 400.93 1274.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01653 %C2%B7 seed 1'
hover = hover.'|mark f2695a 386.32 1274.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01220 %C2%B7 seed 2'
hover = hover.'|mark f2695a 399.43 1268.00 3.00 12.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.01653 %C2%B7 median of 3 runs, 0.01220 to 0.02237'
hover = hover.'|mark c33783 459.53 1298.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.05577 %C2%B7 seed 0'
hover = hover.'|mark c33783 444.93 1298.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.04119 %C2%B7 seed 1'
hover = hover.'|mark c33783 430.33 1298.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.03042 %C2%B7 seed 2'
hover = hover.'|mark c33783 443.43 1292.00 3.00 12.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.04119 %C2%B7 median of 3 runs, 0.03042 to 0.05577'
hover = hover.'|mark c33783 502.88 1322.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1372 %C2%B7 seed 0'
hover = hover.'|mark c33783 488.35 1322.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 seed 1'
hover = hover.'|mark c33783 473.81 1322.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.07502 %C2%B7 seed 2'
hover = hover.'|mark c33783 486.85 1316.00 3.00 12.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.07502 to 0.1372'
hover = hover.'|mark 55399c 546.88 1346.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.3418 %C2%B7 seed 0'
hover = hover.'|mark 55399c 532.35 1346.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 seed 1'
hover = hover.'|mark 55399c 517.81 1346.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.1870 %C2%B7 seed 2'
hover = hover.'|mark 55399c 530.85 1340.00 3.00 12.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418'
hover = hover.'|mark 55399c 589.78 1370.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.8330 %C2%B7 seed 0'
hover = hover.'|mark 55399c 575.34 1370.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 seed 1'
hover = hover.'|mark 55399c 560.87 1370.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.4571 %C2%B7 seed 2'
hover = hover.'|mark 55399c 573.84 1364.00 3.00 12.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
hover = hover.'|mark 033661 633.77 1394.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 2.076 %C2%B7 seed 0'
hover = hover.'|mark 033661 619.32 1394.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.538 %C2%B7 seed 1'
hover = hover.'|mark 033661 604.86 1394.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.139 %C2%B7 seed 2'
hover = hover.'|mark 033661 617.82 1388.00 3.00 12.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.538 %C2%B7 median of 3 runs, 1.139 to 2.076'
hover = hover.'|mark 033661 676.13 1418.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 5.001 %C2%B7 seed 0'
hover = hover.'|mark 033661 661.78 1418.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 seed 1'
hover = hover.'|mark 033661 647.42 1418.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 2.755 %C2%B7 seed 2'
hover = hover.'|mark 033661 660.28 1412.00 3.00 12.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 median of 3 runs, 2.755 to 5.001'
plot NaN title hover noenhanced, \
  $data_18 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_17 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_18 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.564667, screen 0.315660 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 3 runs' at screen 0.564667, screen 0.303329 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, num steps' at screen 0.564667, screen 0.290999 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.564667, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.630991, screen 0.269420 to screen 0.637658, screen 0.275586 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.644325, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 942.49 1170.00 65.95 20.00'
set object rectangle from screen 0.681625, screen 0.269420 to screen 0.688292, screen 0.275586 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.694958, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 1018.44 1170.00 57.52 20.00'
set object rectangle from screen 0.726636, screen 0.269420 to screen 0.733303, screen 0.275586 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.739969, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 1085.95 1170.00 49.08 20.00'
set object rectangle from screen 0.766025, screen 0.269420 to screen 0.772692, screen 0.275586 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.779358, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 1145.04 1170.00 36.43 20.00'
set object rectangle from screen 0.796981, screen 0.269420 to screen 0.803647, screen 0.275586 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.810314, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 1191.47 1170.00 44.87 20.00'
set label 'best possible loss' at screen 0.912000, screen 0.258323 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.249075 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.196123 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.186259 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.176395 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.166530 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.029593 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.146732 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '10, 5' at screen 0.592570, screen 0.058638 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
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
hover = 'panel 847.00 1234.00 513.00 300.00'
set xrange [4.1789905:12.8]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('6' 6, '8' 8, '10' 10, '12' 12)
set yrange [0.00077231305:5.1438958]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark efb047 895.85 1522.89 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.001070 %C2%B7 median of 3 runs, 0.0007885 to 0.001452 %C2%B7 training time (seconds) 5'
hover = hover.'|mark f2695a 895.85 1460.58 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.006661 %C2%B7 median of 3 runs, 0.004913 to 0.009028 %C2%B7 training time (seconds) 5'
... 7 more lines like this, c924e6cbd0189b82 ...
hover = hover.'|mark 033661 1342.15 1245.11 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.713 %C2%B7 median of 3 runs, 2.755 to 5.001 %C2%B7 training time (seconds) 12.5'
plot NaN title hover noenhanced, \
  $data_21 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_22 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_22 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_22 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
