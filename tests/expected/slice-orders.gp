# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
set label 'Final loss by learning rate and num steps' at screen 0.096639, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the line joins the medians' at screen 0.096639, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · unroll · data 00000000' at screen 0.972689, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label '2' at screen 0.219050, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 104.00 49.43 20.00'
set arrow from screen 0.246816, screen 0.826220 to screen 0.274127, screen 0.826220 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '5' at screen 0.281480, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 230.97 104.00 49.43 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.590879 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.566489 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.542098 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.517708 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.474790, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_1 << END
0.00076559661 5.00051
0.00085192233 3.71263
0.0009479818 2.75537
0.0076559661 0.832975
0.0085192233 0.617143
0.009479818 0.457094
0.076559661 0.137163
0.085192233 0.10145
0.09479818 0.0750172
0.76559661 0.0223748
0.85192233 0.016526
0.9479818 0.0122035
7.6559661 0.0036215
8.5192233 0.00267169
9.479818 0.00197063
END
$data_2 << END
0.0010548726 2.07554
0.0011738159 1.5378
0.0013061709 1.13904
0.010548726 0.341844
0.011738159 0.252847
0.013061709 0.186972
0.10548726 0.055773
0.11738159 0.0411948
0.13061709 0.0304208
1.0548726 0.00902849
1.1738159 0.00666073
1.3061709 0.00491305
10.548726 0.00145189
11.738159 0.00107005
13.061709 0.000788513
END
$data_3 << END
0.001 3.71263
0.01 0.617143
0.1 0.10145
1 0.016526
10 0.00267169
END
$data_4 << END
0.001 1.5378
0.01 0.252847
0.1 0.0411948
1 0.00666073
10 0.00107005
END

set margins at screen 0.096639, screen 0.852941, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
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
hover = hover.'|mark 033661 123.66 182.81 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 5.0005 %C2%B7 seed 0'
hover = hover.'|mark 033661 130.86 195.41 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 seed 1'
hover = hover.'|mark 033661 138.06 208.03 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 2.7554 %C2%B7 seed 2'
hover = hover.'|mark 033661 278.83 258.64 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.8330 %C2%B7 seed 0'
hover = hover.'|mark 033661 286.03 271.32 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 seed 1'
hover = hover.'|mark 033661 293.23 284.02 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.4571 %C2%B7 seed 2'
hover = hover.'|mark 033661 434.00 334.95 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1372 %C2%B7 seed 0'
hover = hover.'|mark 033661 441.20 347.71 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 seed 1'
hover = hover.'|mark 033661 448.40 360.48 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.0750 %C2%B7 seed 2'
hover = hover.'|mark 033661 589.17 411.65 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0224 %C2%B7 seed 0'
hover = hover.'|mark 033661 596.37 424.47 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 seed 1'
hover = hover.'|mark 033661 603.57 437.30 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0122 %C2%B7 seed 2'
hover = hover.'|mark 033661 744.34 488.69 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00362 %C2%B7 seed 0'
hover = hover.'|mark 033661 751.54 501.56 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 seed 1'
hover = hover.'|mark 033661 758.74 514.44 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00197 %C2%B7 seed 2'
hover = hover.'|mark efb047 145.26 220.01 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 2.0755 %C2%B7 seed 0'
hover = hover.'|mark efb047 152.46 232.70 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 seed 1'
hover = hover.'|mark efb047 159.66 245.40 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.1390 %C2%B7 seed 2'
hover = hover.'|mark efb047 300.43 296.31 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.3418 %C2%B7 seed 0'
hover = hover.'|mark efb047 307.63 309.07 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 seed 1'
hover = hover.'|mark efb047 314.83 321.84 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.1870 %C2%B7 seed 2'
hover = hover.'|mark efb047 455.60 373.02 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0558 %C2%B7 seed 0'
hover = hover.'|mark efb047 462.80 385.83 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 seed 1'
hover = hover.'|mark efb047 470.00 398.66 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0304 %C2%B7 seed 2'
hover = hover.'|mark efb047 610.77 450.05 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00903 %C2%B7 seed 0'
hover = hover.'|mark efb047 617.97 462.91 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 seed 1'
hover = hover.'|mark efb047 625.17 475.79 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00491 %C2%B7 seed 2'
hover = hover.'|mark efb047 765.94 527.36 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00145 %C2%B7 seed 0'
hover = hover.'|mark efb047 773.14 540.27 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 seed 1'
hover = hover.'|mark efb047 780.34 553.19 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.000789 %C2%B7 seed 2'
hover = hover.'|mark 033661 141.66 195.41 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
hover = hover.'|mark 033661 296.83 271.32 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
hover = hover.'|mark 033661 452.00 347.71 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.0750 to 0.1372'
hover = hover.'|mark 033661 607.17 424.47 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 median of 3 runs, 0.0122 to 0.0224'
hover = hover.'|mark 033661 762.34 501.56 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362'
hover = hover.'|mark efb047 141.66 232.70 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 median of 3 runs, 1.1390 to 2.0755'
hover = hover.'|mark efb047 296.83 309.07 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418'
hover = hover.'|mark efb047 452.00 385.83 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 median of 3 runs, 0.0304 to 0.0558'
hover = hover.'|mark efb047 607.17 462.91 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903'
hover = hover.'|mark efb047 762.34 540.27 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with points pt 7 ps 0.55 lc rgb '#90033661', \
  $data_2 using 1:2 with points pt 7 ps 0.55 lc rgb '#90efb047', \
  $data_3 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#033661', \
  $data_4 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#efb047'

unset multiplot
unset output
