# The figure frontier, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
set label 'Final loss against training time' at screen 0.096639, screen 0.945122 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'a dot is a setting, median of 3 runs · the line joins settings that none beats in both, named by learning rate, num steps' at screen 0.096639, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · bar = min–max over 3 seeds · unroll · data 00000000' at screen 0.972689, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.096639, screen 0.826220 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.201142, screen 0.818598 to screen 0.211646, screen 0.833841 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.222150, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 104.00 65.95 20.00'
set object rectangle from screen 0.280922, screen 0.818598 to screen 0.291426, screen 0.833841 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.301930, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 263.44 104.00 57.52 20.00'
set object rectangle from screen 0.351843, screen 0.818598 to screen 0.362347, screen 0.833841 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.372851, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 330.95 104.00 49.08 20.00'
set object rectangle from screen 0.413905, screen 0.818598 to screen 0.424409, screen 0.833841 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.434913, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 390.04 104.00 36.43 20.00'
set object rectangle from screen 0.462679, screen 0.818598 to screen 0.473184, screen 0.833841 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.483688, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 436.47 104.00 44.87 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.601854 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.577464 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.553073 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.528683 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.474790, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '10, 5' at screen 0.161311, screen 0.150632 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_1 << END
5 0.00107005
12.8 0.00107005
END
$data_2 << END
5 0.00107005 0.000788513 0.00145189 0xefb047
5 0.00666073 0.00491305 0.00902849 0xf2695a
5 0.0411948 0.0304208 0.055773 0xc33783
5 0.252847 0.186972 0.341844 0x55399c
5 1.5378 1.13904 2.07554 0x033661
12.5 0.00267169 0.00197063 0.0036215 0xefb047
12.5 0.016526 0.0122035 0.0223748 0xf2695a
12.5 0.10145 0.0750172 0.137163 0xc33783
12.5 0.617143 0.457094 0.832975 0x55399c
12.5 3.71263 2.75537 5.00051 0x033661
END
$data_3 << END
5 0.00107005 0xefb047
5 0.00666073 0xf2695a
5 0.0411948 0xc33783
5 0.252847 0x55399c
5 1.5378 0x033661
12.5 0.00267169 0xefb047
12.5 0.016526 0xf2695a
12.5 0.10145 0xc33783
12.5 0.617143 0x55399c
12.5 3.71263 0x033661
END

set margins at screen 0.096639, screen 0.852941, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
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
hover = hover.'|mark efb047 160.57 553.19 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark f2695a 160.57 470.11 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark c33783 160.57 387.32 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 median of 3 runs, 0.0304 to 0.0558 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark 55399c 160.57 304.88 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark 033661 160.57 222.86 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 median of 3 runs, 1.1390 to 2.0755 %C2%B7 training time (seconds) 5.0000'
hover = hover.'|mark efb047 786.94 511.61 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362 %C2%B7 training time (seconds) 12.5000'
hover = hover.'|mark f2695a 786.94 428.82 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 median of 3 runs, 0.0122 to 0.0224 %C2%B7 training time (seconds) 12.5000'
hover = hover.'|mark c33783 786.94 346.37 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.0750 to 0.1372 %C2%B7 training time (seconds) 12.5000'
hover = hover.'|mark 55399c 786.94 264.34 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330 %C2%B7 training time (seconds) 12.5000'
hover = hover.'|mark 033661 786.94 182.81 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005 %C2%B7 training time (seconds) 12.5000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
