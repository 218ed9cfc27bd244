# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 924,492 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002165, screen -0.004065 to screen 1.002165, screen 1.004065 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.038964, screen 0.926829 left font ',20' textcolor rgb '#222222'
set label 'Final loss of each setting over its seeds, best first' at screen 0.038964, screen 0.869919 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.038964, screen 0.829268 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the mark their median · 2 seeds of sd 0.0056 tell means 0.016 apart (t test, 5 %) · × diverged' at screen 0.038964, screen 0.788618 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · line = min–max over 1 to 2 seeds · unroll · data 00000000' at screen 0.971859, screen 0.036585 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.038964, screen 0.727642 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.146643, screen 0.717480 to screen 0.157466, screen 0.737805 fs solid noborder fc rgb '#033661'
set label '0.01' at screen 0.168290, screen 0.727642 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 124.00 57.52 20.00'
set object rectangle from screen 0.219719, screen 0.717480 to screen 0.230542, screen 0.737805 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.241366, screen 0.727642 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 199.00 124.00 49.08 20.00'
set object rectangle from screen 0.283667, screen 0.717480 to screen 0.294491, screen 0.737805 fs solid noborder fc rgb '#efb047'
set label '1' at screen 0.305314, screen 0.727642 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 258.09 124.00 36.43 20.00'
set label 'final loss (nats)' at screen 0.597370, screen 0.097561 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 4' at screen 0.240199, screen 0.626016 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, state size 16' at screen 0.240199, screen 0.544715 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 16' at screen 0.240199, screen 0.463415 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 4' at screen 0.240199, screen 0.382114 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, state size 4' at screen 0.240199, screen 0.300813 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, state size 16' at screen 0.240199, screen 0.219512 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_1 << END
0.55650491 1 0.552556 0.560454 0x033661
0.57230042 2 0.568352 0.576249 0x033661
0.60389146 3 0.599943 0.60784 0xc33783
0.61968698 4 0.615738 0.623636 0xefb047
0.58414706 5 0.584147 0.584147 0xc33783
END
$data_2 << END
0.55255603 1 0x60033661
0.56045378 1 0x60033661
0.56835154 2 0x60033661
0.5762493 2 0x60033661
0.59994258 3 0x60c33783
0.60784034 3 0x60c33783
0.6157381 4 0x60efb047
0.62363586 4 0x60efb047
0.58414706 5 0x60c33783
END
$data_3 << END
0.55650491 1 0.68 1.32 0x033661
0.57230042 2 1.68 2.32 0x033661
0.60389146 3 2.68 3.32 0xc33783
0.61968698 4 3.68 4.32 0xefb047
0.58414706 5 4.68 5.32 0xc33783
END
$data_4 << END
0.62647905 5 " 1×"
0.62647905 6 " 2×"
END

set margins at screen 0.251022, screen 0.943718, screen 0.178862, screen 0.666667
hover = 'panel 231.93 164.00 640.00 240.00'
set xrange [0.54971283:0.62647905]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.55' 0.55, '0.56' 0.56, '0.57' 0.57, '0.58' 0.58, '0.59' 0.59, '0.60' 0.6, '0.61' 0.61, '0.62' 0.62)
set yrange [6.5:0.5]
unset ytics
unset arrow
set arrow from first 0.55, graph 0 to first 0.55, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.56, graph 0 to first 0.56, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.57, graph 0 to first 0.57, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.58, graph 0 to first 0.58, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.59, graph 0 to first 0.59, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.61, graph 0 to first 0.61, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.62, graph 0 to first 0.62, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 255.63 184.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 321.47 184.00 0.00 0.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 033661 387.32 224.00 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5684 %C2%B7 seed 0'
hover = hover.'|mark 033661 453.16 224.00 0.00 0.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5762 %C2%B7 seed 1'
hover = hover.'|mark c33783 650.69 264.00 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.5999 %C2%B7 seed 0'
hover = hover.'|mark c33783 716.53 264.00 0.00 0.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6078 %C2%B7 seed 1'
hover = hover.'|mark efb047 782.38 304.00 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6157 %C2%B7 seed 0'
hover = hover.'|mark efb047 848.22 304.00 0.00 0.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6236 %C2%B7 seed 1'
hover = hover.'|mark c33783 519.00 344.00 0.00 0.00:learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 seed 0'
hover = hover.'|mark 033661 287.05 178.00 3.00 12.00:learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605'
hover = hover.'|mark 033661 418.74 218.00 3.00 12.00:learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762'
hover = hover.'|mark c33783 682.11 258.00 3.00 12.00:learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078'
hover = hover.'|mark efb047 813.80 298.00 3.00 12.00:learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_2 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_3 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable, \
  $data_4 using 1:2:3 with labels left font ',11' textcolor rgb '#666666'

unset multiplot
unset output
