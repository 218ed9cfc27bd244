# The figure overview, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1500,1642 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'What decides?' at screen 0.061333, screen 0.978076 left font ',20' textcolor rgb '#222222'
set label 'learning rate 0.01, 0.1, 1 · state size 4, 16 · 2 seeds' at screen 0.061333, screen 0.961023 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.948843 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · band = min–max over 1 to 2 seeds · a point is the mean over 4k symbols · line = min–max over 1 to 2 seeds · bar = min–max over 1 to 2 seeds · unroll · data 00000000' at screen 0.982667, screen 0.010962 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Cross entropy by learning rate and state size' at screen 0.061333, screen 0.923264 left font ',15' textcolor rgb '#222222'
set label 'mean of 1 to 2 seeds' at screen 0.061333, screen 0.911084 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.061333, screen 0.892814 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.127658, screen 0.892814 to screen 0.144991, screen 0.892814 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.149658, screen 0.892814 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.181336, screen 0.892814 to screen 0.198669, screen 0.892814 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.203336, screen 0.892814 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.229392, screen 0.892814 to screen 0.246725, screen 0.892814 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.251392, screen 0.892814 left font ',13' textcolor rgb '#222222'
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
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 0.75 0.75 0.75
3556.7569 0.734829 0.73452 0.735139
3621.6217 0.734197 0.733875 0.73452
6000 0.71102 0.710224 0.711815
10000 0.678241 0.676777 0.679706
14000 0.650678 0.648651 0.652705
18000 0.6275 0.625 0.63
22000 0.60801 0.605112 0.610908
26000 0.591621 0.588388 0.594853
30000 0.577839 0.574325 0.581352
34000 0.56625 0.5625 0.57
38000 0.556505 0.552556 0.560454
END
$data_2 << END
2000 0.75 0.75 0.75
6000 0.716588 0.716588 0.716588
10000 0.688492 0.688492 0.688492
14000 0.664867 0.664867 0.664867
18000 0.645 0.645 0.645
22000 0.628294 0.628294 0.628294
26000 0.614246 0.614246 0.614246
30000 0.602433 0.602433 0.602433
34000 0.5925 0.5925 0.5925
38000 0.584147 0.584147 0.584147
END
$data_3 << END
2000 0.75 0.75 0.75
4289.3483 0.734975 0.73452 0.73543
4432.4326 0.734036 0.733552 0.73452
6000 0.723748 0.722952 0.724543
10000 0.701673 0.700208 0.703137
14000 0.68311 0.681083 0.685137
18000 0.6675 0.665 0.67
22000 0.654374 0.651476 0.657272
26000 0.643336 0.640104 0.646569
30000 0.634055 0.630541 0.637568
34000 0.62625 0.6225 0.63
38000 0.619687 0.615738 0.623636
END
$data_4 << END
2000 0.75 0.75 0.75
3692.127 0.734856 0.73452 0.735193
3769.0419 0.734168 0.733816 0.73452
6000 0.714202 0.713406 0.714997
10000 0.684099 0.682635 0.685563
14000 0.658786 0.656759 0.660813
18000 0.6375 0.635 0.64
22000 0.619601 0.616703 0.622499
26000 0.60455 0.601317 0.607782
30000 0.591893 0.588379 0.595406
34000 0.58125 0.5775 0.585
38000 0.5723 0.568352 0.576249
END
$data_5 << END
2000 0.75 0.75 0.75
4048.3643 0.734927 0.73452 0.735334
4162.1623 0.73409 0.73366 0.73452
6000 0.720566 0.71977 0.721361
10000 0.695815 0.69435 0.697279
14000 0.675002 0.672975 0.677029
18000 0.6575 0.655 0.66
22000 0.642783 0.639885 0.645681
26000 0.630407 0.627175 0.63364
30000 0.620001 0.616487 0.623514
34000 0.61125 0.6075 0.615
38000 0.603891 0.599943 0.60784
END
$data_6 << END
END
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.44368263 ? 0.44368263 : y > 0.73451965 ? 0.73451965 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.061333, screen 0.474000, screen 0.677223, screen 0.859927
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783', \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047'
unset label

set margins at screen 0.494000, screen 0.906667, screen 0.677223, screen 0.859927
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44368263:0.73451965]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.45, '' 0.5, '' 0.55, '' 0.6, '' 0.65, '' 0.7)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661', \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783'
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate and state size' at screen 0.061333, screen 0.617540 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the line joins the medians · × diverged' at screen 0.061333, screen 0.605359 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'state size' at screen 0.061333, screen 0.587089 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.113010, screen 0.587089 to screen 0.130344, screen 0.587089 nohead lw 2.47 lc rgb '#033661' dt solid
set label '4' at screen 0.135010, screen 0.587089 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.152633, screen 0.587089 to screen 0.169966, screen 0.587089 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '16' at screen 0.174633, screen 0.587089 left font ',13' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.408667, screen 0.573082 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.563946 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.530478 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.505514 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.425376 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.377613 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.232333, screen 0.347138 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.462850 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
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
set xrange [0.0069183097:1.4454398]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [0.44617001:0.69370653]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
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
unset key
set label 'Final loss by learning rate and state size' at screen 0.564667, screen 0.617540 left font ',15' textcolor rgb '#222222'
set label 'a cell is the median of 1 to 2 runs · the best is framed · × diverged' at screen 0.564667, screen 0.605359 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'final loss (nats)' at screen 0.564667, screen 0.587089 left font ',13' textcolor rgb '#222222'
set label '0.5565' at screen 0.641741, screen 0.587089 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.677997, screen 0.583435 to screen 0.680997, screen 0.590743 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.680663, screen 0.583435 to screen 0.683663, screen 0.590743 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.683330, screen 0.583435 to screen 0.686330, screen 0.590743 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.685997, screen 0.583435 to screen 0.688997, screen 0.590743 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.688663, screen 0.583435 to screen 0.691663, screen 0.590743 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.691330, screen 0.583435 to screen 0.694330, screen 0.590743 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.693997, screen 0.583435 to screen 0.696997, screen 0.590743 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.696663, screen 0.583435 to screen 0.699663, screen 0.590743 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.699330, screen 0.583435 to screen 0.702330, screen 0.590743 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.701997, screen 0.583435 to screen 0.704997, screen 0.590743 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.704663, screen 0.583435 to screen 0.707663, screen 0.590743 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.707330, screen 0.583435 to screen 0.710330, screen 0.590743 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.709997, screen 0.583435 to screen 0.712997, screen 0.590743 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.712663, screen 0.583435 to screen 0.715663, screen 0.590743 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.715330, screen 0.583435 to screen 0.718330, screen 0.590743 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.717997, screen 0.583435 to screen 0.720997, screen 0.590743 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.720663, screen 0.583435 to screen 0.723663, screen 0.590743 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.723330, screen 0.583435 to screen 0.726330, screen 0.590743 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.725997, screen 0.583435 to screen 0.728997, screen 0.590743 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.728663, screen 0.583435 to screen 0.731663, screen 0.590743 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.731330, screen 0.583435 to screen 0.734330, screen 0.590743 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.733997, screen 0.583435 to screen 0.736997, screen 0.590743 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.736663, screen 0.583435 to screen 0.739663, screen 0.590743 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.739330, screen 0.583435 to screen 0.742330, screen 0.590743 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.741997, screen 0.583435 to screen 0.744997, screen 0.590743 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.744663, screen 0.583435 to screen 0.747663, screen 0.590743 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.747330, screen 0.583435 to screen 0.750330, screen 0.590743 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.749997, screen 0.583435 to screen 0.752997, screen 0.590743 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.752663, screen 0.583435 to screen 0.755663, screen 0.590743 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.755330, screen 0.583435 to screen 0.758330, screen 0.590743 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.757997, screen 0.583435 to screen 0.760997, screen 0.590743 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.760663, screen 0.583435 to screen 0.763663, screen 0.590743 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.763330, screen 0.583435 to screen 0.766330, screen 0.590743 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.765997, screen 0.583435 to screen 0.768997, screen 0.590743 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.768663, screen 0.583435 to screen 0.771663, screen 0.590743 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.771330, screen 0.583435 to screen 0.774330, screen 0.590743 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.773997, screen 0.583435 to screen 0.776997, screen 0.590743 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.776663, screen 0.583435 to screen 0.779663, screen 0.590743 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.779330, screen 0.583435 to screen 0.782330, screen 0.590743 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.781997, screen 0.583435 to screen 0.784997, screen 0.590743 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.784663, screen 0.583435 to screen 0.787663, screen 0.590743 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.787330, screen 0.583435 to screen 0.790330, screen 0.590743 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.789997, screen 0.583435 to screen 0.792997, screen 0.590743 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.792663, screen 0.583435 to screen 0.795663, screen 0.590743 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.795330, screen 0.583435 to screen 0.798330, screen 0.590743 fs solid noborder fc rgb '#ffe6aa'
set label '0.6197' at screen 0.803330, screen 0.587089 left font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.765000, screen 0.361754 center font ',13' textcolor rgb '#666666'
set label 'state size' at screen 0.519333, screen 0.477467 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
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
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 1, '0.1' 2, '1' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '16' 2)
unset arrow
set xtics scale 0
set ytics scale 0
plot $data_12 using 1:2:(0.4925):(0.4900):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_12 using 1:2:($6 == 2 ? 0.4925 : NaN):(0.4900) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_12 using 1:2:($6 == 1 ? 0.4775 : NaN):(0.4700) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_12 using 1:2:4:5 with labels center font ',13' textcolor rgb variable, \
  $data_12 using 1:($2 - 0.3):7:5 with labels center font ',10' textcolor rgb variable

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss of each setting over its seeds, best first' at screen 0.024000, screen 0.311815 left font ',15' textcolor rgb '#222222'
set label 'a dot is a run, the mark their median' at screen 0.024000, screen 0.299635 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.024000, screen 0.281364 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.090325, screen 0.278319 to screen 0.096991, screen 0.284409 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.103658, screen 0.281364 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.135336, screen 0.278319 to screen 0.142003, screen 0.284409 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.148669, screen 0.281364 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.174725, screen 0.278319 to screen 0.181392, screen 0.284409 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.188058, screen 0.281364 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.308309, screen 0.092570 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 4' at screen 0.147950, screen 0.250914 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 16' at screen 0.147950, screen 0.226553 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 4' at screen 0.147950, screen 0.202192 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 16' at screen 0.147950, screen 0.177832 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 4' at screen 0.147950, screen 0.153471 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 16' at screen 0.147950, screen 0.129111 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid xtics lt 1 lw 0.7 lc rgb '#ebebeb'
# The runs: metric, row, colour.
$data_13 << END
0.552556 1 0x60033661
0.560454 1 0x60033661
0.568352 2 0x60033661
0.576249 2 0x60033661
0.584147 3 0x60c33783
0.599943 4 0x60c33783
0.60784 4 0x60c33783
0.615738 5 0x60efb047
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
set xrange [0.54971283:0.62647905]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.55' 0.55, '0.56' 0.56, '0.57' 0.57, '0.58' 0.58, '0.59' 0.59, '0.60' 0.6, '0.61' 0.61, '0.62' 0.62)
set yrange [6.5:0.5]
unset ytics
unset arrow
plot $data_14 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_13 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_14 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable, \
  $data_16 using (0.625711):1:2 with labels right font ',11' textcolor rgb '#666666'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss against training time' at screen 0.564667, screen 0.311815 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting, median of 1 to 2 runs' at screen 0.564667, screen 0.299635 left font ',12' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by learning rate, state size' at screen 0.564667, screen 0.287454 left font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.564667, screen 0.269184 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.630991, screen 0.266139 to screen 0.637658, screen 0.272229 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.644325, screen 0.269184 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.676003, screen 0.266139 to screen 0.682669, screen 0.272229 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.689336, screen 0.269184 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.715392, screen 0.266139 to screen 0.722058, screen 0.272229 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.728725, screen 0.269184 left font ',13' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.912000, screen 0.255177 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.246041 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.229530 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.201904 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.113218 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.060360 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.735667, screen 0.029233 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.519333, screen 0.144945 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.01, 4' at screen 0.731000, screen 0.141281 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
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
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.44617001:0.66984759]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_17 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_18 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_18 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_18 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
