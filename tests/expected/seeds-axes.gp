# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 992,1072 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002016, screen -0.001866 to screen 1.002016, screen 1.001866 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.036287, screen 0.966418 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the mark their median' at screen 0.036287, screen 0.940299 left font ',13' textcolor rgb '#666666'
set label 'settings are named by optimizer, lags, carry state, num steps, learning rate · the best 40 of 48 settings' at screen 0.036287, screen 0.921642 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.973793, screen 0.016791 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.036287, screen 0.893657 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.113485, screen 0.888993 to screen 0.123565, screen 0.898321 fs solid noborder fc rgb '#0072b2'
set label 'sgd' at screen 0.133644, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 108.59 104.00 51.75 20.00'
set object rectangle from screen 0.175726, screen 0.888993 to screen 0.185806, screen 0.898321 fs solid noborder fc rgb '#d55e00'
set label 'adam' at screen 0.195885, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 170.34 104.00 65.59 20.00'
set label 'final loss (nats)' at screen 0.625034, screen 0.044776 center font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.292403, screen 0.855877 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 1, 0.00316227766017' at screen 0.292403, screen 0.836287 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 1, 0.01' at screen 0.292403, screen 0.816698 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 1, 0.001' at screen 0.292403, screen 0.797108 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 1, 0.00316227766017' at screen 0.292403, screen 0.777519 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.292403, screen 0.757929 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 1, 0.01' at screen 0.292403, screen 0.738340 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.00316227766017' at screen 0.292403, screen 0.718750 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.01' at screen 0.292403, screen 0.699160 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 1, 0.001' at screen 0.292403, screen 0.679571 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 10, 0.001' at screen 0.292403, screen 0.659981 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 1, 0.00316227766017' at screen 0.292403, screen 0.640392 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 10, 0.00316227766017' at screen 0.292403, screen 0.620802 right font ',12' textcolor rgb '#666666'
set label 'sgd, [3, 8], false, 10, 0.01' at screen 0.292403, screen 0.601213 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 1, 0.01' at screen 0.292403, screen 0.581623 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 10, 0.001' at screen 0.292403, screen 0.562034 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 10, 0.00316227766017' at screen 0.292403, screen 0.542444 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 1, 0.001' at screen 0.292403, screen 0.522854 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], true, 10, 0.01' at screen 0.292403, screen 0.503265 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 1, 0.00316227766017' at screen 0.292403, screen 0.483675 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 1, 0.01' at screen 0.292403, screen 0.464086 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 10, 0.001' at screen 0.292403, screen 0.444496 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 10, 0.00316227766017' at screen 0.292403, screen 0.424907 right font ',12' textcolor rgb '#666666'
set label 'sgd, [2, 4], false, 10, 0.01' at screen 0.292403, screen 0.405317 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 1, 0.001' at screen 0.292403, screen 0.385728 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 1, 0.00316227766017' at screen 0.292403, screen 0.366138 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 1, 0.01' at screen 0.292403, screen 0.346549 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 10, 0.001' at screen 0.292403, screen 0.326959 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 10, 0.00316227766017' at screen 0.292403, screen 0.307369 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], true, 10, 0.01' at screen 0.292403, screen 0.287780 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 1, 0.001' at screen 0.292403, screen 0.268190 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 1, 0.00316227766017' at screen 0.292403, screen 0.248601 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 10, 0.001' at screen 0.292403, screen 0.229011 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 1, 0.01' at screen 0.292403, screen 0.209422 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 10, 0.00316227766017' at screen 0.292403, screen 0.189832 right font ',12' textcolor rgb '#666666'
set label 'adam, [3, 8], false, 10, 0.01' at screen 0.292403, screen 0.170243 right font ',12' textcolor rgb '#666666'
set label 'adam, [2, 4], true, 1, 0.001' at screen 0.292403, screen 0.150653 right font ',12' textcolor rgb '#666666'
set label 'adam, [2, 4], true, 10, 0.001' at screen 0.292403, screen 0.131063 right font ',12' textcolor rgb '#666666'
set label 'adam, [2, 4], true, 10, 0.00316227766017' at screen 0.292403, screen 0.111474 right font ',12' textcolor rgb '#666666'
set label 'adam, [2, 4], true, 1, 0.00316227766017' at screen 0.292403, screen 0.091884 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_1 << END
0.50000001 1 0.5 0.5 0x0072b2
0.51000001 2 0.51 0.51 0x0072b2
0.52000001 3 0.52 0.52 0x0072b2
0.56000001 4 0.56 0.56 0x0072b2
0.57000001 5 0.57 0.57 0x0072b2
0.5762493 6 0.576249 0.576249 0x0072b2
0.58000001 7 0.58 0.58 0x0072b2
0.58414706 8 0.584147 0.584147 0x0072b2
0.59204482 9 0.592045 0.592045 0x0072b2
0.62 10 0.62 0.62 0x0072b2
0.62363586 11 0.623636 0.623636 0x0072b2
0.63 12 0.63 0.63 0x0072b2
0.63153362 13 0.631534 0.631534 0x0072b2
0.63943137 14 0.639431 0.639431 0x0072b2
0.64 15 0.64 0.64 0x0072b2
0.67102241 16 0.671022 0.671022 0x0072b2
0.67892017 17 0.67892 0.67892 0x0072b2
0.68 18 0.68 0.68 0x0072b2
0.68681793 19 0.686818 0.686818 0x0072b2
0.69 20 0.69 0.69 0x0072b2
0.7 21 0.7 0.7 0x0072b2
0.71840896 22 0.718409 0.718409 0x0072b2
0.72630672 23 0.726307 0.726307 0x0072b2
0.73420448 24 0.734204 0.734204 0x0072b2
0.74 25 0.74 0.74 0xd55e00
0.75 26 0.75 0.75 0xd55e00
0.76 27 0.76 0.76 0xd55e00
0.76579552 28 0.765796 0.765796 0xd55e00
0.77369328 29 0.773693 0.773693 0xd55e00
0.78159104 30 0.781591 0.781591 0xd55e00
0.8 31 0.8 0.8 0xd55e00
0.81 32 0.81 0.81 0xd55e00
0.81318207 33 0.813182 0.813182 0xd55e00
0.82 34 0.82 0.82 0xd55e00
0.82107983 35 0.82108 0.82108 0xd55e00
0.82897759 36 0.828978 0.828978 0xd55e00
0.86 37 0.86 0.86 0xd55e00
0.86056863 38 0.860569 0.860569 0xd55e00
0.86846638 39 0.868466 0.868466 0xd55e00
0.87 40 0.87 0.87 0xd55e00
END
$data_2 << END
0.50000001 1 0x600072b2
0.51000001 2 0x600072b2
0.52000001 3 0x600072b2
0.56000001 4 0x600072b2
0.57000001 5 0x600072b2
0.5762493 6 0x600072b2
0.58000001 7 0x600072b2
0.58414706 8 0x600072b2
0.59204482 9 0x600072b2
0.62 10 0x600072b2
0.62363586 11 0x600072b2
0.63 12 0x600072b2
0.63153362 13 0x600072b2
0.63943137 14 0x600072b2
0.64 15 0x600072b2
0.67102241 16 0x600072b2
0.67892017 17 0x600072b2
0.68 18 0x600072b2
0.68681793 19 0x600072b2
0.69 20 0x600072b2
0.7 21 0x600072b2
0.71840896 22 0x600072b2
0.72630672 23 0x600072b2
0.73420448 24 0x600072b2
0.74 25 0x60d55e00
0.75 26 0x60d55e00
0.76 27 0x60d55e00
0.76579552 28 0x60d55e00
0.77369328 29 0x60d55e00
0.78159104 30 0x60d55e00
0.8 31 0x60d55e00
0.81 32 0x60d55e00
0.81318207 33 0x60d55e00
0.82 34 0x60d55e00
0.82107983 35 0x60d55e00
0.82897759 36 0x60d55e00
0.86 37 0x60d55e00
0.86056863 38 0x60d55e00
0.86846638 39 0x60d55e00
0.87 40 0x60d55e00
END
$data_3 << END
0.50000001 1 0.68 1.32 0x0072b2
0.51000001 2 1.68 2.32 0x0072b2
0.52000001 3 2.68 3.32 0x0072b2
0.56000001 4 3.68 4.32 0x0072b2
0.57000001 5 4.68 5.32 0x0072b2
0.5762493 6 5.68 6.32 0x0072b2
0.58000001 7 6.68 7.32 0x0072b2
0.58414706 8 7.68 8.32 0x0072b2
0.59204482 9 8.68 9.32 0x0072b2
0.62 10 9.68 10.32 0x0072b2
0.62363586 11 10.68 11.32 0x0072b2
0.63 12 11.68 12.32 0x0072b2
0.63153362 13 12.68 13.32 0x0072b2
0.63943137 14 13.68 14.32 0x0072b2
0.64 15 14.68 15.32 0x0072b2
0.67102241 16 15.68 16.32 0x0072b2
0.67892017 17 16.68 17.32 0x0072b2
0.68 18 17.68 18.32 0x0072b2
0.68681793 19 18.68 19.32 0x0072b2
0.69 20 19.68 20.32 0x0072b2
0.7 21 20.68 21.32 0x0072b2
0.71840896 22 21.68 22.32 0x0072b2
0.72630672 23 22.68 23.32 0x0072b2
0.73420448 24 23.68 24.32 0x0072b2
0.74 25 24.68 25.32 0xd55e00
0.75 26 25.68 26.32 0xd55e00
0.76 27 26.68 27.32 0xd55e00
0.76579552 28 27.68 28.32 0xd55e00
0.77369328 29 28.68 29.32 0xd55e00
0.78159104 30 29.68 30.32 0xd55e00
0.8 31 30.68 31.32 0xd55e00
0.81 32 31.68 32.32 0xd55e00
0.81318207 33 32.68 33.32 0xd55e00
0.82 34 33.68 34.32 0xd55e00
0.82107983 35 34.68 35.32 0xd55e00
0.82897759 36 35.68 36.32 0xd55e00
0.86 37 36.68 37.32 0xd55e00
0.86056863 38 37.68 38.32 0xd55e00
0.86846638 39 38.68 39.32 0xd55e00
0.87 40 39.68 40.32 0xd55e00
END

set margins at screen 0.302483, screen 0.947585, screen 0.082090, screen 0.865672
hover = 'panel 300.09 144.00 640.00 840.00'
set xrange [0.48520001:0.8848]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.50' 0.5, '0.55' 0.55, '0.60' 0.6, '0.65' 0.65, '0.70' 0.7, '0.75' 0.75, '0.80' 0.8, '0.85' 0.85)
set yrange [40.5:0.5]
unset ytics
unset arrow
set arrow from first 0.5, graph 0 to first 0.5, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.55, graph 0 to first 0.55, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.65, graph 0 to first 0.65, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.7, graph 0 to first 0.7, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.75, graph 0 to first 0.75, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.8, graph 0 to first 0.8, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.85, graph 0 to first 0.85, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 323.79 154.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 339.81 175.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 355.83 196.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 419.89 217.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 435.91 238.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 445.91 259.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 451.92 280.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 458.56 301.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 471.21 322.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 515.99 343.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 521.81 364.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 532.00 385.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 534.46 406.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 547.11 427.50 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 548.02 448.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 597.70 469.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 610.35 490.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 612.08 511.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 623.00 532.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 628.10 553.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 644.11 574.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 673.60 595.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 686.25 616.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 seed 0'
hover = hover.'|mark 0072b2 698.90 637.50 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 seed 0'
hover = hover.'|mark d55e00 708.18 658.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 seed 0'
hover = hover.'|mark d55e00 724.19 679.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 seed 0'
hover = hover.'|mark d55e00 740.21 700.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 749.49 721.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 seed 0'
hover = hover.'|mark d55e00 762.14 742.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 seed 0'
hover = hover.'|mark d55e00 774.79 763.50 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 seed 0'
hover = hover.'|mark d55e00 804.27 784.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 seed 0'
hover = hover.'|mark d55e00 820.29 805.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 seed 0'
hover = hover.'|mark d55e00 825.39 826.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 seed 0'
hover = hover.'|mark d55e00 836.31 847.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 seed 0'
hover = hover.'|mark d55e00 838.04 868.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 seed 0'
hover = hover.'|mark d55e00 850.68 889.50 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 seed 0'
hover = hover.'|mark d55e00 900.37 910.50 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 seed 0'
hover = hover.'|mark d55e00 901.28 931.50 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 seed 0'
hover = hover.'|mark d55e00 913.93 952.50 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 seed 0'
hover = hover.'|mark d55e00 916.39 973.50 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 seed 0'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_2 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_3 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

unset multiplot
unset output
