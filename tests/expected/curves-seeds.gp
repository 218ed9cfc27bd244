# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1072,606 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001866, screen -0.003300 to screen 1.001866, screen 1.003300 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by learning rate' at screen 0.085817, screen 0.940594 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000 · mean of 30 seeds' at screen 0.085817, screen 0.894389 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · band = min–max over 30 seeds · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.975747, screen 0.029703 right font ',11' textcolor rgb '#999999'
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
set label 'best possible loss' at screen 0.876871, screen 0.856436 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.876871, screen 0.831683 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.876871, screen 0.327687 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.876871, screen 0.301285 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.876871, screen 0.219038 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.876871, screen 0.169661 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.421622, screen 0.079208 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.022387, screen 0.475248 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.763024, screen 0.693456 left font ',12' textcolor rgb '#efb047'
hover = hover.'|key efb047 818.00 175.77 102.27 20.00'
set label 'learning rate 0.1' at screen 0.763024, screen 0.512674 left font ',12' textcolor rgb '#c33783'
hover = hover.'|key c33783 818.00 285.32 102.27 20.00'
set label 'learning rate 0.03' at screen 0.763024, screen 0.331892 left font ',12' textcolor rgb '#033661'
hover = hover.'|key 033661 818.00 394.87 110.05 20.00'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 1.6 0.75 2.55
4815.5176 0.989944 0.722003 1.2875
6000 0.733294 0.710224 0.756364
10000 0.719246 0.676777 0.761716
14000 0.707433 0.648651 0.766216
18000 0.6975 0.625 0.77
22000 0.689147 0.605112 0.773182
26000 0.682123 0.588388 0.775858
30000 0.676217 0.574325 0.778108
34000 0.67125 0.5625 0.78
38000 0.667074 0.552556 0.781591
END
$data_2 << END
2000 1.64 0.75 2.55
4892.4907 1.01886 0.755753 1.2875
6000 0.781025 0.757955 0.804095
10000 0.807114 0.764645 0.849584
14000 0.829052 0.77027 0.887835
18000 0.8475 0.775 0.92
22000 0.863013 0.778978 0.947048
26000 0.876057 0.782322 0.969792
30000 0.887026 0.785135 0.988917
34000 0.89625 0.7875 1.005
38000 0.904006 0.789489 1.01852
END
$data_3 << END
2000 1.68 0.75 2.55
4973.7908 1.04714 0.7914 1.2875
6000 0.828756 0.805686 0.851826
10000 0.894982 0.852513 0.937452
14000 0.950671 0.891889 1.00945
18000 0.9975 0.925 1.07
22000 1.03688 0.952843 1.12091
26000 1.06999 0.976256 1.16373
30000 1.09784 0.995944 1.19973
34000 1.12125 1.0125 1.23
38000 1.14094 1.02642 1.25546
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.42241428 ? 0.42241428 : y > 1.2874967 ? 1.2874967 : y
set style fill transparent solid 0.16 noborder

set margins at screen 0.085817, screen 0.757427, screen 0.145215, screen 0.805281
hover = 'panel 92.00 118.00 720.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1.2 to graph 1, first 1.2 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.42241428 1.2874967 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_2 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.03' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 0.3' noenhanced
unset label

unset multiplot
unset output
