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
set label 'num steps 1 to 20 (20 values) · state size 4 to 200 (50 values)' at screen 0.061333, screen 0.977805 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.061333, screen 0.960543 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · a point is the mean over 1.6k to 8k symbols · unroll · data 00000000' at screen 0.982667, screen 0.011097 right font ',11' textcolor rgb '#999999'
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
set label 'Cross entropy by num steps' at screen 0.061333, screen 0.934649 left font ',15' textcolor rgb '#222222'
set label 'seed 0 · one line for each state size' at screen 0.061333, screen 0.922318 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.061333, screen 0.903822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.117024, screen 0.903822 to screen 0.134357, screen 0.903822 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.139024, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 146.00 49.43 20.00'
set arrow from screen 0.156646, screen 0.903822 to screen 0.173979, screen 0.903822 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.178646, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 146.00 49.43 20.00'
set arrow from screen 0.196268, screen 0.903822 to screen 0.213601, screen 0.903822 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.218268, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 146.00 49.43 20.00'
set arrow from screen 0.235890, screen 0.903822 to screen 0.253224, screen 0.903822 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.257890, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 146.00 49.43 20.00'
set arrow from screen 0.275513, screen 0.903822 to screen 0.292846, screen 0.903822 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.297513, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 146.00 57.87 20.00'
set arrow from screen 0.320757, screen 0.903822 to screen 0.338090, screen 0.903822 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.342757, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 146.00 57.87 20.00'
set arrow from screen 0.366002, screen 0.903822 to screen 0.383335, screen 0.903822 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.388002, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 146.00 57.87 20.00'
set arrow from screen 0.411246, screen 0.903822 to screen 0.428579, screen 0.903822 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.433246, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 612.87 146.00 57.87 20.00'
set arrow from screen 0.456491, screen 0.903822 to screen 0.473824, screen 0.903822 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.478491, screen 0.903822 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 680.74 146.00 57.87 20.00'
set label 'best possible loss' at screen 0.912000, screen 0.889642 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.880395 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.831129 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.808478 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.735763 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.692424 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.484000, screen 0.660912 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.016000, screen 0.778052 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
800 0.649246 0.649246 0.649246
2400 0.514812 0.514812 0.514812
... 22 more lines like this, 59e6f76a296c7e23 ...
39200 0.47 0.47 0.47
END
$data_2 << END
800 0.651909 0.651909 0.651909
2400 0.521027 0.521027 0.521027
... 22 more lines like this, 60b3feaf143634a3 ...
39200 0.4774 0.4774 0.4774
END
... 997 more blocks like this, 9737283ab1df7218 ...
$data_1000 << END
4000 0.75 0.75 0.75
12000 0.724401 0.724401 0.724401
20000 0.7063 0.7063 0.7063
28000 0.693501 0.693501 0.693501
36000 0.68445 0.68445 0.68445
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.44422588 ? 0.44422588 : y > 0.72039501 ? 0.72039501 : y
set style fill transparent solid 0.08 noborder

set margins at screen 0.061333, screen 0.906667, screen 0.685573, screen 0.870530
hover = 'panel 92.00 210.00 1268.00 300.00'
set xrange [0:40200]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.44422588:0.72039501]
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
hover = hover.'|x 0 40200 0:symbols'
hover = hover.'|y 0.44422588 0.72039501 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.14 dt solid lc rgb '#033661' title 'num steps 1, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.14 dt solid lc rgb '#033661' title 'num steps 1, state size 8' noenhanced, \
... 996 more lines like this, 876e4750e3af1e3b ...
  $data_999 using 1:2 with lines lw 1.14 dt solid lc rgb '#efb047' title 'num steps 20, state size 196' noenhanced, \
  $data_1000 using 1:2 with lines lw 1.14 dt solid lc rgb '#efb047' title 'num steps 20, state size 200' noenhanced
unset label

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by state size and num steps' at screen 0.061333, screen 0.625154 left font ',15' textcolor rgb '#222222'
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
set label '1' at screen 0.139024, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 648.00 49.43 20.00'
set arrow from screen 0.156646, screen 0.594328 to screen 0.173979, screen 0.594328 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.178646, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 648.00 49.43 20.00'
set arrow from screen 0.196268, screen 0.594328 to screen 0.213601, screen 0.594328 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.218268, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 648.00 49.43 20.00'
set arrow from screen 0.235890, screen 0.594328 to screen 0.253224, screen 0.594328 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.257890, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 648.00 49.43 20.00'
set arrow from screen 0.275513, screen 0.594328 to screen 0.292846, screen 0.594328 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.297513, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 648.00 57.87 20.00'
set arrow from screen 0.320757, screen 0.594328 to screen 0.338090, screen 0.594328 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.342757, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 648.00 57.87 20.00'
set arrow from screen 0.366002, screen 0.594328 to screen 0.383335, screen 0.594328 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.388002, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 648.00 57.87 20.00'
set arrow from screen 0.411246, screen 0.594328 to screen 0.428579, screen 0.594328 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.433246, screen 0.594328 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 612.87 648.00 57.87 20.00'
set arrow from screen 0.117024, screen 0.581998 to screen 0.134357, screen 0.581998 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.139024, screen 0.581998 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 171.54 668.00 57.87 20.00'
set label 'best possible loss' at screen 0.408667, screen 0.567818 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.408667, screen 0.558570 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.408667, screen 0.524113 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.408667, screen 0.499043 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.408667, screen 0.418565 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.408667, screen 0.370599 left font ',12' textcolor rgb '#666666'
set label 'state size' at screen 0.232333, screen 0.339088 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.456227 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_1001 << END
3.05 0.47 0
7.05 0.4774 0
... 47 more lines like this, 5352963ebd035dfd ...
199.05 0.6326 0
END
$data_1002 << END
4 0.47
8 0.4774
... 47 more lines like this, 8e802c867d2536c1 ...
200 0.6326
END
... 38 more blocks like this, 40c1853f96a81858 ...
$data_1041 << END
END

set margins at screen 0.061333, screen 0.403333, screen 0.363748, screen 0.548705
hover = 'panel 92.00 732.00 513.00 300.00'
set xrange [2.04:201.96]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 4, '20' 20, '36' 36, '52' 52, '68' 68, '84' 84, '100' 100, '116' 116, '132' 132, '148' 148, '164' 164, '180' 180, '196' 196)
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
hover = hover.'|mark 033661 94.59 1002.20 0.00 0.00:num steps 1, state size 4%0Afinal loss (nats) 0.4700 %C2%B7 seed 0'
hover = hover.'|mark 033661 104.86 993.30 0.00 0.00:num steps 1, state size 8%0Afinal loss (nats) 0.4774 %C2%B7 seed 0'
... 997 more lines like this, f45d83a56da452f2 ...
hover = hover.'|mark efb047 602.41 744.37 0.00 0.00:num steps 20, state size 200%0Afinal loss (nats) 0.6845 %C2%B7 seed 0'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1001 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_1001 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#033661', \
... 37 more lines like this, e7bd5ab7d7145147 ...
  $data_1039 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#efb047', \
  $data_1002 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_1004 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#043873', \
... 16 more lines like this, 8afd840d988be171 ...
  $data_1038 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#f2a149', \
  $data_1040 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047'

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss by state size and num steps' at screen 0.564667, screen 0.625154 left font ',15' textcolor rgb '#222222'
set label 'a cell is a run · the best is framed' at screen 0.564667, screen 0.612824 left font ',12' textcolor rgb '#666666'
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
set label '0.470' at screen 0.641741, screen 0.594328 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.672374, screen 0.590629 to screen 0.675374, screen 0.598027 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.675041, screen 0.590629 to screen 0.678041, screen 0.598027 fs solid noborder fc rgb '#022b54'
... 42 more lines like this, 88cb8dfa2fe93770 ...
set object rectangle from screen 0.789708, screen 0.590629 to screen 0.792708, screen 0.598027 fs solid noborder fc rgb '#ffe6aa'
set label '0.685' at screen 0.797708, screen 0.594328 left font ',13' textcolor rgb '#222222'
set label 'state size' at screen 0.765000, screen 0.366215 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.519333, screen 0.483354 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, how many diverged.
$data_1042 << END
1 1 0x02294b "0.4700" 0xffffff 1 ""
2 1 0x032c59 "0.4774" 0xffffff 0 ""
... 997 more lines like this, d3b2acce5a9796b2 ...
50 20 0xffe4a8 "0.6845" 0x222222 0 ""
END

set margins at screen 0.564667, screen 0.965333, screen 0.390875, screen 0.575832
hover = 'panel 847.00 688.00 601.00 300.00'
set xrange [0.5:50.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('4' 1, '20' 5, '36' 9, '52' 13, '68' 17, '84' 21, '100' 25, '116' 29, '132' 33, '148' 37, '164' 41, '180' 45, '196' 49)
set yrange [0.5:20.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '3' 3, '5' 5, '7' 7, '9' 9, '11' 11, '13' 13, '15' 15, '17' 17, '19' 19)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 847.00 973.00 12.02 15.00:state size 4, num steps 1%0Afinal loss (nats) 0.4700'
hover = hover.'|mark 032c59 859.02 973.00 12.02 15.00:state size 8, num steps 1%0Afinal loss (nats) 0.4774'
... 997 more lines like this, fd4ecc9abdb7ac15 ...
hover = hover.'|mark ffe4a8 1435.98 688.00 12.02 15.00:state size 200, num steps 20%0Afinal loss (nats) 0.6845'
plot NaN title hover noenhanced, \
  $data_1042 using 1:2:(0.4000):(0.4000):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_1042 using 1:2:($6 == 2 ? 0.4000 : NaN):(0.4000) with boxxyerror fs transparent pattern 5 noborder lc rgb '#c8c8c8', \
  $data_1042 using 1:2:($6 == 1 ? 0.2000 : NaN):(0.2000) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
set key noautotitle
unset key
hover = 'words 1'
set label 'Final loss against training time' at screen 0.061333, screen 0.303329 left font ',15' textcolor rgb '#222222'
set label 'a dot is a setting · the line joins settings that none beats in both, named by num steps, state size' at screen 0.061333, screen 0.290999 left font ',12' textcolor rgb '#666666'
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
set label 'num steps' at screen 0.061333, screen 0.272503 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.117024, screen 0.269420 to screen 0.123690, screen 0.275586 fs solid noborder fc rgb '#033661'
set label '1' at screen 0.130357, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 1170.00 36.43 20.00'
set object rectangle from screen 0.147979, screen 0.269420 to screen 0.154646, screen 0.275586 fs solid noborder fc rgb '#1b3a90'
set label '4' at screen 0.161313, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 217.97 1170.00 36.43 20.00'
set object rectangle from screen 0.178935, screen 0.269420 to screen 0.185601, screen 0.275586 fs solid noborder fc rgb '#5c389b'
set label '6' at screen 0.192268, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 264.40 1170.00 36.43 20.00'
set object rectangle from screen 0.209890, screen 0.269420 to screen 0.216557, screen 0.275586 fs solid noborder fc rgb '#a6358e'
set label '9' at screen 0.223224, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 310.84 1170.00 36.43 20.00'
set object rectangle from screen 0.240846, screen 0.269420 to screen 0.247513, screen 0.275586 fs solid noborder fc rgb '#c93b7f'
set label '11' at screen 0.254179, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 357.27 1170.00 44.87 20.00'
set object rectangle from screen 0.277424, screen 0.269420 to screen 0.284090, screen 0.275586 fs solid noborder fc rgb '#e24d6d'
set label '13' at screen 0.290757, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 412.14 1170.00 44.87 20.00'
set object rectangle from screen 0.314002, screen 0.269420 to screen 0.320668, screen 0.275586 fs solid noborder fc rgb '#f37455'
set label '16' at screen 0.327335, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 467.00 1170.00 44.87 20.00'
set object rectangle from screen 0.350579, screen 0.269420 to screen 0.357246, screen 0.275586 fs solid noborder fc rgb '#f5934a'
set label '18' at screen 0.363913, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 521.87 1170.00 44.87 20.00'
set object rectangle from screen 0.387157, screen 0.269420 to screen 0.393824, screen 0.275586 fs solid noborder fc rgb '#efb047'
set label '20' at screen 0.400491, screen 0.272503 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 576.74 1170.00 44.87 20.00'
set label 'best possible loss' at screen 0.912000, screen 0.258323 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.912000, screen 0.249075 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.912000, screen 0.214618 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.912000, screen 0.189548 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.912000, screen 0.109071 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.912000, screen 0.061104 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.484000, screen 0.029593 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.016000, screen 0.146732 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '20, 96' at screen 0.149779, screen 0.122158 right font ',11' textcolor rgb '#222222'
set label '16, 140' at screen 0.193799, screen 0.107826 right font ',11' textcolor rgb '#222222'
... 8 more lines like this, fb1c0ba0e8d64aa9 ...
set label '1, 4' at screen 0.873068, screen 0.070161 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings that none beats in both.
$data_1043 << END
1.25 0.54015
1.5 0.54015
... 21 more lines like this, 099c45ac7709f578 ...
28.1826 0.47
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_1044 << END
1.25 0.54015 0.54015 0.54015 0xefb047 0
1.25 0.5403 0.5403 0.5403 0xf2a149 0
... 997 more lines like this, 257077926808430a ...
25 0.6698 0.6698 0.6698 0x033661 0
END

set margins at screen 0.061333, screen 0.906667, screen 0.054254, screen 0.239211
hover = 'panel 92.00 1234.00 1268.00 300.00'
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
hover = hover.'|mark efb047 231.67 1419.86 0.00 0.00:num steps 20, state size 96%0Afinal loss (nats) 0.5401 %C2%B7 training time (seconds) 1.25'
hover = hover.'|mark f2a149 231.67 1419.68 0.00 0.00:num steps 19, state size 188%0Afinal loss (nats) 0.5403 %C2%B7 training time (seconds) 1.25'
... 997 more lines like this, 59ed810fe53148e0 ...
hover = hover.'|mark 033661 1316.60 1263.99 0.00 0.00:num steps 1, state size 112%0Afinal loss (nats) 0.6698 %C2%B7 training time (seconds) 25'
plot NaN title hover noenhanced, \
  $data_1043 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_1044 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_1044 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_1044 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
