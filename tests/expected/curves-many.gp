# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 952,656 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002101, screen -0.003049 to screen 1.002101, screen 1.003049 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by num steps' at screen 0.096639, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000 · seed 0' at screen 0.096639, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'one line for each state size' at screen 0.096639, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · a point is the mean over 1.6k to 8k symbols · unroll · data 00000000' at screen 0.972689, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.096639, screen 0.826220 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.184386, screen 0.826220 to screen 0.211697, screen 0.826220 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.219050, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 104.00 49.43 20.00'
set arrow from screen 0.246816, screen 0.826220 to screen 0.274127, screen 0.826220 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.281480, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 104.00 49.43 20.00'
set arrow from screen 0.309246, screen 0.826220 to screen 0.336557, screen 0.826220 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.343910, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 104.00 49.43 20.00'
set arrow from screen 0.371676, screen 0.826220 to screen 0.398987, screen 0.826220 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.406340, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 104.00 49.43 20.00'
set arrow from screen 0.434106, screen 0.826220 to screen 0.461417, screen 0.826220 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.468770, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 104.00 57.87 20.00'
set arrow from screen 0.505395, screen 0.826220 to screen 0.532705, screen 0.826220 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.540058, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 104.00 57.87 20.00'
set arrow from screen 0.576683, screen 0.826220 to screen 0.603994, screen 0.826220 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.611347, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 104.00 57.87 20.00'
set arrow from screen 0.647972, screen 0.826220 to screen 0.675283, screen 0.826220 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.682636, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 612.87 104.00 57.87 20.00'
set arrow from screen 0.719260, screen 0.826220 to screen 0.746571, screen 0.826220 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.753924, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 680.74 104.00 57.87 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.614007 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.539331 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.299609 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.474790, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.025210, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
800 0.649246
2400 0.514812
... 22 more lines like this, 971bf214e2695f4f ...
39200 0.47
END
$data_2 << END
800 0.651909
2400 0.521027
... 22 more lines like this, 41602d2e847d5a07 ...
39200 0.4774
END
... 997 more blocks like this, eee4e809cedeabec ...
$data_1000 << END
4000 0.75
12000 0.724401
20000 0.7063
28000 0.693501
36000 0.68445
END

set margins at screen 0.096639, screen 0.852941, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
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

unset multiplot
unset output
