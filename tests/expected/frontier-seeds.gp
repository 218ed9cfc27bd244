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
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.902439 left font ',13' textcolor rgb '#666666'
set label 'a dot is a setting, median of 30 runs · the line joins settings that none beats in both, named by learning rate' at screen 0.096639, screen 0.871951 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · bar = min–max over 30 seeds · unroll · data 00000000' at screen 0.972689, screen 0.027439 right font ',11' textcolor rgb '#999999'
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
set label '0.03' at screen 0.222150, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 104.00 57.52 20.00'
set object rectangle from screen 0.272063, screen 0.818598 to screen 0.282567, screen 0.833841 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.293071, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 255.00 104.00 49.08 20.00'
set object rectangle from screen 0.334125, screen 0.818598 to screen 0.344630, screen 0.833841 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.355134, screen 0.826220 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 314.09 104.00 49.08 20.00'
set label 'best possible loss' at screen 0.861345, screen 0.791159 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.768293 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.327063 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.299247 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.209952 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.156730 left font ',12' textcolor rgb '#666666'
set label 'training time (seconds)' at screen 0.474790, screen 0.073171 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.439024 center rotate by 90 font ',13' textcolor rgb '#666666'
set label '0.03' at screen 0.467437, screen 0.325498 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_1 << END
2.5 0.667074
3.85 0.667074
END
$data_2 << END
2.5 0.667074 0.552556 0.781591 0x033661
2.5 0.904006 0.789489 1.01852 0xc33783
2.5 1.14094 1.02642 1.1684 0xefb047
END
$data_3 << END
2.5 0.667074 0x033661
2.5 0.904006 0xc33783
2.5 1.14094 0xefb047
END

set margins at screen 0.096639, screen 0.852941, screen 0.134146, screen 0.743902
hover = 'panel 92.00 168.00 720.00 400.00'
set xrange [1.15:3.85]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1.5' 1.5, '2.0' 2, '2.5' 2.5, '3.0' 3, '3.5' 3.5)
set yrange [0.42699498:1.1683985]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.1 to graph 1, first 1.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|mark 033661 452.00 438.47 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark c33783 452.00 310.64 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark efb047 452.00 182.81 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555 %C2%B7 training time (seconds) 2.5000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
