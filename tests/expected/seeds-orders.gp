# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 929,472 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002152, screen -0.004237 to screen 1.002152, screen 1.004237 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.038731, screen 0.923729 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the mark their median' at screen 0.038731, screen 0.864407 left font ',13' textcolor rgb '#666666'
set label '3 seeds of sd 0.39 tell means 0.67 apart (t test, 5 %)' at screen 0.038731, screen 0.822034 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · line = min–max over 3 seeds · unroll · data 00000000' at screen 0.972027, screen 0.038136 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.038731, screen 0.758475 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.145766, screen 0.747881 to screen 0.156525, screen 0.769068 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.167284, screen 0.758475 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 104.00 65.95 20.00'
set object rectangle from screen 0.227479, screen 0.747881 to screen 0.238237, screen 0.769068 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.248996, screen 0.758475 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 207.44 104.00 57.52 20.00'
set object rectangle from screen 0.300118, screen 0.747881 to screen 0.310876, screen 0.769068 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.321635, screen 0.758475 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 274.95 104.00 49.08 20.00'
set object rectangle from screen 0.363684, screen 0.747881 to screen 0.374442, screen 0.769068 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.385201, screen 0.758475 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 334.04 104.00 36.43 20.00'
set object rectangle from screen 0.413640, screen 0.747881 to screen 0.424398, screen 0.769068 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.435157, screen 0.758475 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 380.47 104.00 44.87 20.00'
set label 'final loss (nats)' at screen 0.599777, screen 0.101695 center font ',13' textcolor rgb '#666666'
set label 'learning rate 10, num steps 5' at screen 0.244741, screen 0.669492 right font ',12' textcolor rgb '#666666'
set label 'learning rate 10, num steps 2' at screen 0.244741, screen 0.618644 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, num steps 5' at screen 0.244741, screen 0.567797 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, num steps 2' at screen 0.244741, screen 0.516949 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, num steps 5' at screen 0.244741, screen 0.466102 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, num steps 2' at screen 0.244741, screen 0.415254 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, num steps 5' at screen 0.244741, screen 0.364407 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, num steps 2' at screen 0.244741, screen 0.313559 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.001, num steps 5' at screen 0.244741, screen 0.262712 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.001, num steps 2' at screen 0.244741, screen 0.211864 right font ',12' textcolor rgb '#666666'
set label 'knowing lags 3, 8' at screen 0.743911, screen 0.713983 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
$data_1 << END
0.66156324 1 10.5 0.5
0.62774116 1 10.5 0.5
0.5191667 1 10.5 0.5
0.45445437 1 10.5 0.5
END
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_2 << END
0.0010700509 1 0.000788513 0.00145189 0xefb047
0.0026716859 2 0.00197063 0.0036215 0xefb047
0.006660728 3 0.00491305 0.00902849 0xf2695a
0.016525979 4 0.0122035 0.0223748 0xf2695a
0.041194826 5 0.0304208 0.055773 0xc33783
0.10145047 6 0.0750172 0.137163 0xc33783
0.25284663 7 0.186972 0.341844 0x55399c
0.61714295 8 0.457094 0.832975 0x55399c
1.5378047 9 1.13904 2.07554 0x033661
3.7126251 10 2.75537 5.00051 0x033661
END
$data_3 << END
0.0014518889 1 0x60efb047
0.0010700509 1 0x60efb047
0.00078851349 1 0x60efb047
0.0036214967 2 0x60efb047
0.0026716859 2 0x60efb047
0.001970632 2 0x60efb047
0.0090284863 3 0x60f2695a
0.006660728 3 0x60f2695a
0.0049130482 3 0x60f2695a
0.022374816 4 0x60f2695a
0.016525979 4 0x60f2695a
0.012203481 4 0x60f2695a
0.055772971 5 0x60c33783
0.041194826 5 0x60c33783
0.03042076 5 0x60c33783
0.13716331 6 0x60c33783
0.10145047 6 0x60c33783
0.075017194 6 0x60c33783
0.34184373 7 0x6055399c
0.25284663 7 0x6055399c
0.18697215 7 0x6055399c
0.8329752 8 0x6055399c
0.61714295 8 0x6055399c
0.45709435 8 0x6055399c
2.0755398 9 0x60033661
1.5378047 9 0x60033661
1.1390352 9 0x60033661
5.0005132 10 0x60033661
3.7126251 10 0x60033661
2.755375 10 0x60033661
END
$data_4 << END
0.0010700509 1 0.68 1.32 0xefb047
0.0026716859 2 1.68 2.32 0xefb047
0.006660728 3 2.68 3.32 0xf2695a
0.016525979 4 3.68 4.32 0xf2695a
0.041194826 5 4.68 5.32 0xc33783
0.10145047 6 5.68 6.32 0xc33783
0.25284663 7 6.68 7.32 0x55399c
0.61714295 8 7.68 8.32 0x55399c
1.5378047 9 8.68 9.32 0x033661
3.7126251 10 9.68 10.32 0x033661
END

set margins at screen 0.255500, screen 0.944055, screen 0.186441, screen 0.694915
hover = 'panel 237.48 144.00 640.00 240.00'
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
hover = hover.'|mark efb047 302.51 156.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00145 %C2%B7 seed 0'
hover = hover.'|mark efb047 281.85 156.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 seed 1'
hover = hover.'|mark efb047 261.19 156.00 0.00 0.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.000789 %C2%B7 seed 2'
hover = hover.'|mark efb047 364.37 180.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00362 %C2%B7 seed 0'
hover = hover.'|mark efb047 343.79 180.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 seed 1'
hover = hover.'|mark efb047 323.18 180.00 0.00 0.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00197 %C2%B7 seed 2'
hover = hover.'|mark f2695a 426.21 204.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00903 %C2%B7 seed 0'
hover = hover.'|mark f2695a 405.62 204.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 seed 1'
hover = hover.'|mark f2695a 385.02 204.00 0.00 0.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00491 %C2%B7 seed 2'
hover = hover.'|mark f2695a 487.64 228.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0224 %C2%B7 seed 0'
hover = hover.'|mark f2695a 467.13 228.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 seed 1'
hover = hover.'|mark f2695a 446.60 228.00 0.00 0.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0122 %C2%B7 seed 2'
hover = hover.'|mark c33783 549.46 252.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0558 %C2%B7 seed 0'
hover = hover.'|mark c33783 528.95 252.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 seed 1'
hover = hover.'|mark c33783 508.43 252.00 0.00 0.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0304 %C2%B7 seed 2'
hover = hover.'|mark c33783 610.37 276.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1372 %C2%B7 seed 0'
hover = hover.'|mark c33783 589.95 276.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 seed 1'
hover = hover.'|mark c33783 569.52 276.00 0.00 0.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.0750 %C2%B7 seed 2'
hover = hover.'|mark 55399c 672.18 300.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.3418 %C2%B7 seed 0'
hover = hover.'|mark 55399c 651.77 300.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 seed 1'
hover = hover.'|mark 55399c 631.34 300.00 0.00 0.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.1870 %C2%B7 seed 2'
hover = hover.'|mark 55399c 732.46 324.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.8330 %C2%B7 seed 0'
hover = hover.'|mark 55399c 712.16 324.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 seed 1'
hover = hover.'|mark 55399c 691.84 324.00 0.00 0.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.4571 %C2%B7 seed 2'
hover = hover.'|mark 033661 794.26 348.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 2.0755 %C2%B7 seed 0'
hover = hover.'|mark 033661 773.96 348.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 seed 1'
hover = hover.'|mark 033661 753.65 348.00 0.00 0.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.1390 %C2%B7 seed 2'
hover = hover.'|mark 033661 853.78 372.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 5.0005 %C2%B7 seed 0'
hover = hover.'|mark 033661 833.62 372.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 seed 1'
hover = hover.'|mark 033661 813.44 372.00 0.00 0.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 2.7554 %C2%B7 seed 2'
hover = hover.'|mark efb047 280.35 150.00 3.00 12.00:learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145'
hover = hover.'|mark efb047 342.29 174.00 3.00 12.00:learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362'
hover = hover.'|mark f2695a 404.12 198.00 3.00 12.00:learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903'
hover = hover.'|mark f2695a 465.63 222.00 3.00 12.00:learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 median of 3 runs, 0.0122 to 0.0224'
hover = hover.'|mark c33783 527.45 246.00 3.00 12.00:learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 median of 3 runs, 0.0304 to 0.0558'
hover = hover.'|mark c33783 588.45 270.00 3.00 12.00:learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.0750 to 0.1372'
hover = hover.'|mark 55399c 650.27 294.00 3.00 12.00:learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418'
hover = hover.'|mark 55399c 710.66 318.00 3.00 12.00:learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330'
hover = hover.'|mark 033661 772.46 342.00 3.00 12.00:learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 median of 3 runs, 1.1390 to 2.0755'
hover = hover.'|mark 033661 832.12 366.00 3.00 12.00:learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_2 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_4 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

unset multiplot
unset output
