# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1642 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001333, screen -0.001218 to screen 1.001333, screen 1.001218 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.061333, screen 0.978076 left font ',20' textcolor rgb '#222222'
set label 'learning rate 0.01, 0.1, 1 · state size 4, 16 · 2 seeds' at screen 0.061333, screen 0.961023 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.948843 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · band = min–max over 1 to 2 seeds · a point is the mean over 4k symbols · line = min–max over 1 to 2 seeds · bar = min–max over 1 to 2 seeds · unroll · data 00000000' at screen 0.982667, screen 0.010962 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by learning rate and state size' at screen 0.061333, screen 0.923264 left font ',15' textcolor rgb '#222222'
set label 'mean of 1 to 2 seeds' at screen 0.061333, screen 0.911084 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.061333, screen 0.892814 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.127658, screen 0.892814 to screen 0.144991, screen 0.892814 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.149658, screen 0.892814 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 166.00 70.52 20.00'
set arrow from screen 0.181336, screen 0.892814 to screen 0.198669, screen 0.892814 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.203336, screen 0.892814 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 268.00 166.00 62.08 20.00'
set arrow from screen 0.229392, screen 0.892814 to screen 0.246725, screen 0.892814 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.251392, screen 0.892814 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 340.09 166.00 49.43 20.00'
set label 'state size 4' at screen 0.267667, screen 0.869671 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.700333, screen 0.869671 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.912000, screen 0.878806 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.869671 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.814096 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.792849 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.724642 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.683990 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.267667, screen 0.652862 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.700333, screen 0.652862 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.768575 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 0.75 0.75 0.75
3556.7569 0.734829 0.73452 0.735139
... 9 more lines like this, 35ed123a411fb94e ...
38000 0.556505 0.552556 0.560454
END
$data_2 << END
2000 0.75 0.75 0.75
6000 0.716588 0.716588 0.716588
... 7 more lines like this, 194113e8a334232e ...
38000 0.584147 0.584147 0.584147
END
$data_3 << END
2000 0.75 0.75 0.75
4289.3483 0.734975 0.73452 0.73543
... 9 more lines like this, 1deaff4b737485f6 ...
38000 0.619687 0.615738 0.623636
END
$data_4 << END
2000 0.75 0.75 0.75
3692.127 0.734856 0.73452 0.735193
... 9 more lines like this, 3ce8b394edcdf3ce ...
38000 0.5723 0.568352 0.576249
END
$data_5 << END
2000 0.75 0.75 0.75
4048.3643 0.734927 0.73452 0.735334
... 9 more lines like this, 79ae738f947b5fda ...
38000 0.603891 0.599943 0.60784
END
$data_6 << END
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.44368263 ? 0.44368263 : y > 0.73451965 ? 0.73451965 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.061333, screen 0.474000, screen 0.677223, screen 0.859927
hover = 'panel 92.00 230.00 619.00 300.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
unset label

set margins at screen 0.494000, screen 0.906667, screen 0.677223, screen 0.859927
hover = 'panel 741.00 230.00 619.00 300.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.45, '' 0.5, '' 0.55, '' 0.6, '' 0.65, '' 0.7)
unset arrow
set arrow from graph 0, first 0.45 to graph 1, first 0.45 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.55 to graph 1, first 0.55 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.65 to graph 1, first 0.65 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.44368263 0.73451965 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and state size' at screen 0.061333, screen 0.617540 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians · × diverged' at screen 0.061333, screen 0.605359 left font ',12' textcolor rgb '#666666'
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
set label 'state size' at screen 0.061333, screen 0.587089 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.113010, screen 0.587089 to screen 0.130344, screen 0.587089 nohead lw 2.47 lc rgb '#033661' dt solid
set label '4' at screen 0.135010, screen 0.587089 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 165.52 668.00 49.43 20.00'
set arrow from screen 0.152633, screen 0.587089 to screen 0.169966, screen 0.587089 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '16' at screen 0.174633, screen 0.587089 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 224.95 668.00 57.87 20.00'
set label 'best possible loss' at screen 0.408667, screen 0.573082 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.563946 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.530478 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.505514 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.425376 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.377613 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.232333, screen 0.347138 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.462850 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_7 << END
0.00886748 0.552556 0
0.00960727 0.560454 0
0.0922996 0.584147 0
0.886748 0.615738 0
0.960727 0.623636 0
END
$data_8 << END
0.01 0.556505
0.1 0.584147
1 0.619687
END
$data_9 << END
0.0104088 0.568352 0
0.0112772 0.576249 0
0.104088 0.599943 0
0.112772 0.60784 0
END
$data_10 << END
0.01 0.5723
0.1 0.603891

END
$data_11 << END
0.1 "1×"
1 "2×"
END

set margins at screen 0.061333, screen 0.403333, screen 0.371498, screen 0.554202
hover = 'panel 92.00 732.00 513.00 300.00'
set xrange [0.0069183097:1.4454398]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [0.44617001:0.69370653]
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
hover = hover.'|mark 033661 115.84 903.07 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 123.53 893.49 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 033661 127.38 898.28 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 340.81 864.78 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 033661 558.08 826.49 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6157 %C2%B7 seed 0'
hover = hover.'|mark 033661 565.77 816.92 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6236 %C2%B7 seed 1'
hover = hover.'|mark 033661 569.62 821.71 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark efb047 131.23 883.92 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5684 %C2%B7 seed 0'
hover = hover.'|mark efb047 138.92 874.35 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5762 %C2%B7 seed 1'
hover = hover.'|mark efb047 127.38 879.14 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark efb047 352.35 845.64 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.5999 %C2%B7 seed 0'
hover = hover.'|mark efb047 360.04 836.06 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6078 %C2%B7 seed 1'
hover = hover.'|mark efb047 348.50 840.85 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
plot NaN title hover noenhanced, \
  NaN, \
  $data_7 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_7 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#033661', \
  $data_9 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_9 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#efb047', \
  $data_8 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_10 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047', \
  $data_11 using 1:(0.675554):2 with labels center font ',11' textcolor rgb '#666666'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by learning rate and state size' at screen 0.564667, screen 0.617540 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 1 to 2 runs · the best is framed · × diverged' at screen 0.564667, screen 0.605359 left font ',12' textcolor rgb '#666666'
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
set label 'final loss (nats)' at screen 0.564667, screen 0.587089 left font ',13' textcolor rgb '#222222'
set label '0.5565' at screen 0.641741, screen 0.587089 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.583435 to screen 0.680997, screen 0.590743 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.583435 to screen 0.683663, screen 0.590743 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, ff9be8b6c389a342 ...
set object rectangle from screen 0.795330, screen 0.583435 to screen 0.798330, screen 0.590743 fs solid noborder fc rgb '#ffe6aa'
set label '0.6197' at screen 0.803330, screen 0.587089 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.361754 center font ',13' textcolor rgb '#666666'
set label 'state size' at screen 0.519333, screen 0.477467 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_12 << END
1 1 0x02294b "0.5565" 0xffffff 1 ""
2 1 0xb0378c "0.5841" 0xffffff 0 "×"
3 1 0xffe6aa "0.6197" 0x222222 0 ""
1 2 0x433294 "0.5723" 0xffffff 0 ""
2 2 0xfe8371 "0.6039" 0x222222 0 ""
3 2 0xececec "2×" 0x222222 2 ""
END

set margins at screen 0.564667, screen 0.965333, screen 0.386114, screen 0.568819
hover = 'panel 847.00 708.00 601.00 300.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 1, '0.1' 2, '1' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '16' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 847.00 858.00 200.33 150.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark b0378c 1047.33 858.00 200.33 150.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged'
hover = hover.'|mark ffe6aa 1247.67 858.00 200.33 150.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark 433294 847.00 708.00 200.33 150.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark fe8371 1047.33 708.00 200.33 150.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark ececec 1247.67 708.00 200.33 150.00:learning rate 1, state size 16%0A2 diverged'
plot NaN title hover noenhanced, \
  $data_12 using 1:2:(0.4925):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_12 using 1:2:($6 == 2 ? 0.4925 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_12 using 1:2:($6 == 1 ? 0.4775 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_12 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_12 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss of each setting over its seeds, best first' at screen 0.024000, screen 0.311815 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.024000, screen 0.299635 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.024000, screen 0.281364 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.090325, screen 0.278319 to screen 0.096991, screen 0.284409 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.103658, screen 0.281364 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 1170.00 57.52 20.00'
set object rectangle from screen 0.135336, screen 0.278319 to screen 0.142003, screen 0.284409 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.148669, screen 0.281364 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 199.00 1170.00 49.08 20.00'
set object rectangle from screen 0.174725, screen 0.278319 to screen 0.181392, screen 0.284409 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.188058, screen 0.281364 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 258.09 1170.00 36.43 20.00'
set label 'final loss (nats)' at screen 0.308309, screen 0.092570 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 4' at screen 0.147950, screen 0.250914 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 16' at screen 0.147950, screen 0.226553 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 4' at screen 0.147950, screen 0.202192 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 16' at screen 0.147950, screen 0.177832 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 4' at screen 0.147950, screen 0.153471 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 16' at screen 0.147950, screen 0.129111 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The runs: metric, row, colour.
$data_13 << END
0.552556 1 0x60033661
0.560454 1 0x60033661
... 6 more lines like this, 50e1f915883b57c5 ...
0.623636 5 0x60efb047
END
# The settings: median, row, smallest, largest metric, colour.
$data_14 << END
0.556505 1 0.552556 0.560454 0x033661
0.5723 2 0.568352 0.576249 0x033661
0.584147 3 0.584147 0.584147 0xc33783
0.603891 4 0.599943 0.60784 0xc33783
0.619687 5 0.615738 0.623636 0xefb047
END
# The settings whose line goes on beyond the right edge: row, colour.
$data_15 << END
END
# The settings with runs that diverged: row, how many.
$data_16 << END
3 "1× diverged"
6 "2× diverged"
END

set margins at screen 0.154617, screen 0.462000, screen 0.116931, screen 0.263094
hover = 'panel 231.93 1210.00 461.07 240.00'
set xrange [0.54971283:0.62647905]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.55' 0.55, '0.56' 0.56, '0.57' 0.57, '0.58' 0.58, '0.59' 0.59, '0.60' 0.6, '0.61' 0.61, '0.62' 0.62)
set yrange [6.5:0.5]
unset ytics
unset arrow
set arrow from first 0.55, graph 0 to first 0.55, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.56, graph 0 to first 0.56, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.57, graph 0 to first 0.57, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.58, graph 0 to first 0.58, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.59, graph 0 to first 0.59, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.61, graph 0 to first 0.61, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.62, graph 0 to first 0.62, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 249.00 1230.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 296.44 1230.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 033661 271.22 1224.00 3.00 12.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 343.87 1270.00 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5684 %C2%B7 seed 0'
hover = hover.'|mark 033661 391.31 1270.00 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5762 %C2%B7 seed 1'
hover = hover.'|mark 033661 366.09 1264.00 3.00 12.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark c33783 438.75 1310.00 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark c33783 533.62 1350.00 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.5999 %C2%B7 seed 0'
hover = hover.'|mark c33783 581.05 1350.00 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6078 %C2%B7 seed 1'
hover = hover.'|mark c33783 555.83 1344.00 3.00 12.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark efb047 628.49 1390.00 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6157 %C2%B7 seed 0'
hover = hover.'|mark efb047 675.92 1390.00 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6236 %C2%B7 seed 1'
hover = hover.'|mark efb047 650.71 1384.00 3.00 12.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
plot NaN title hover noenhanced, \
  $data_14 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_13 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_14 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable, \
  $data_16 using (0.625711):1:2 with labels right font ',11' textcolor rgb '#666666'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.564667, screen 0.311815 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 1 to 2 runs' at screen 0.564667, screen 0.299635 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, state size' at screen 0.564667, screen 0.287454 left font ',12' textcolor rgb '#666666'
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
set label 'learning rate' at screen 0.564667, screen 0.269184 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.630991, screen 0.266139 to screen 0.637658, screen 0.272229 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.644325, screen 0.269184 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 942.49 1190.00 57.52 20.00'
set object rectangle from screen 0.676003, screen 0.266139 to screen 0.682669, screen 0.272229 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.689336, screen 0.269184 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 1010.00 1190.00 49.08 20.00'
set object rectangle from screen 0.715392, screen 0.266139 to screen 0.722058, screen 0.272229 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.728725, screen 0.269184 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 1069.09 1190.00 36.43 20.00'
set label 'best possible loss' at screen 0.912000, screen 0.255177 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.246041 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.229530 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.201904 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.113218 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.060360 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.029233 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.144945 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.01, 4' at screen 0.731000, screen 0.141281 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings that none beats in both.
$data_17 << END
2.5 0.556505
3.85 0.556505
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_18 << END
2.5 0.556505 0.552556 0.560454 0x033661 0
2.5 0.5723 0.568352 0.576249 0x033661 0
2.5 0.584147 0.584147 0.584147 0xc33783 0
2.5 0.603891 0.599943 0.60784 0xc33783 0
2.5 0.619687 0.615738 0.623636 0xefb047 0
END

set margins at screen 0.564667, screen 0.906667, screen 0.053593, screen 0.236297
hover = 'panel 847.00 1254.00 513.00 300.00'
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.44617001:0.66984759]
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
hover = hover.'|mark 033661 1103.50 1406.02 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark 033661 1103.50 1384.83 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark c33783 1103.50 1368.94 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark c33783 1103.50 1342.46 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078 %C2%B7 training time (seconds) 2.5'
hover = hover.'|mark efb047 1103.50 1321.28 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236 %C2%B7 training time (seconds) 2.5'
plot NaN title hover noenhanced, \
  $data_17 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_18 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_18 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_18 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
