# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 952,676 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002101, screen -0.002959 to screen 1.002101, screen 1.002959 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.096639, screen 0.946746 left font ',20' textcolor rgb '#222222'
set label 'Final loss by learning rate and state size' at screen 0.096639, screen 0.905325 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.875740 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the line joins the medians · × diverged' at screen 0.096639, screen 0.846154 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · unroll · data 00000000' at screen 0.972689, screen 0.026627 right font ',11' textcolor rgb '#999999'
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
set label 'state size' at screen 0.096639, screen 0.801775 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.178062, screen 0.801775 to screen 0.205373, screen 0.801775 nohead lw 2.47 lc rgb '#033661' dt solid
set label '4' at screen 0.212726, screen 0.801775 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 165.52 124.00 49.43 20.00'
set arrow from screen 0.240492, screen 0.801775 to screen 0.267803, screen 0.801775 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '16' at screen 0.275156, screen 0.801775 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 224.95 124.00 57.87 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.767751 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.745562 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.657771 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.574925 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.308979 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.150470 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.474790, screen 0.071006 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.426036 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_1 << END
0.0088674756 0.552556
0.0096072701 0.560454
0.092299638 0.584147
0.88674756 0.615738
0.96072701 0.623636
END
$data_2 << END
0.010408784 0.568352
0.011277167 0.576249
0.10408784 0.599943
0.11277167 0.60784
END
$data_3 << END
0.01 0.556505
0.1 0.584147
1 0.619687
END
$data_4 << END
0.01 0.5723
0.1 0.603891

END
$data_5 << END
0.1 0.674455 "1×"
1 0.674455 "2×"
END

set margins at screen 0.096639, screen 0.852941, screen 0.130178, screen 0.721893
hover = 'panel 92.00 188.00 720.00 400.00'
set xrange [0.0069183097:1.4454398]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [0.44617001:0.6877418]
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
hover = hover.'|mark 033661 125.46 411.84 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 136.26 398.77 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 033661 441.20 359.53 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 033661 746.14 307.23 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6157 %C2%B7 seed 0'
hover = hover.'|mark 033661 756.94 294.15 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6236 %C2%B7 seed 1'
hover = hover.'|mark efb047 147.06 385.69 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5684 %C2%B7 seed 0'
hover = hover.'|mark efb047 157.86 372.61 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5762 %C2%B7 seed 1'
hover = hover.'|mark efb047 457.40 333.38 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.5999 %C2%B7 seed 0'
hover = hover.'|mark efb047 468.20 320.30 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6078 %C2%B7 seed 1'
hover = hover.'|mark 033661 141.66 405.31 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 762.34 300.69 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
hover = hover.'|mark efb047 141.66 379.15 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark efb047 452.00 326.84 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_2 using 1:2 with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_3 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_4 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047', \
  $data_5 using 1:2:3 with labels center font ',11' textcolor rgb '#666666'

unset multiplot
unset output
