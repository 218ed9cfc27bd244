# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 860,364 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss of each setting over its seeds, best first' at screen 0.041860, screen 0.901099 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.824176 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the mark their median' at screen 0.041860, screen 0.769231 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · line = min–max over 30 seeds · unroll · data 00000000' at screen 0.969767, screen 0.049451 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.041860, screen 0.686813 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.157543, screen 0.673077 to screen 0.169171, screen 0.700549 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.180799, screen 0.686813 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.236051, screen 0.673077 to screen 0.247679, screen 0.700549 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.259307, screen 0.686813 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.304753, screen 0.673077 to screen 0.316381, screen 0.700549 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.328009, screen 0.686813 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.541918, screen 0.131868 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.03' at screen 0.158197, screen 0.543956 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1' at screen 0.158197, screen 0.423077 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.158197, screen 0.302198 right font ',12' textcolor rgb '#666666'
set label 'knowing lag 8' at screen 0.271093, screen 0.629121 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid xtics lt 1 lw 0.7 lc rgb '#ebebeb'
# The runs: metric, row, colour.
$data_1 << END
0.552556 0.75 0x60033661
0.560454 1.05902 0x60033661
0.568352 0.868034 0x60033661
0.576249 1.17705 0x60033661
0.584147 0.986068 0x60033661
0.592045 0.795085 0x60033661
0.599943 1.1041 0x60033661
0.60784 0.913119 0x60033661
0.615738 1.22214 0x60033661
0.623636 1.03115 0x60033661
0.631534 0.84017 0x60033661
0.639431 1.14919 0x60033661
0.647329 0.958204 0x60033661
0.655227 0.767221 0x60033661
0.663125 1.07624 0x60033661
0.671022 0.885255 0x60033661
0.67892 1.19427 0x60033661
0.686818 1.00329 0x60033661
0.694716 0.812306 0x60033661
0.702613 1.12132 0x60033661
0.710511 0.93034 0x60033661
0.718409 1.23936 0x60033661
0.726307 1.04837 0x60033661
0.734204 0.857391 0x60033661
0.742102 1.16641 0x60033661
0.75 0.975425 0x60033661
0.757898 0.784442 0x60033661
0.765796 1.09346 0x60033661
0.773693 0.902476 0x60033661
0.781591 1.21149 0x60033661
0.789489 1.75 0x60c33783
0.797387 2.05902 0x60c33783
0.805284 1.86803 0x60c33783
0.813182 2.17705 0x60c33783
0.82108 1.98607 0x60c33783
0.828978 1.79508 0x60c33783
0.836875 2.1041 0x60c33783
0.844773 1.91312 0x60c33783
0.852671 2.22214 0x60c33783
0.860569 2.03115 0x60c33783
0.868466 1.84017 0x60c33783
0.876364 2.14919 0x60c33783
0.884262 1.9582 0x60c33783
0.89216 1.76722 0x60c33783
0.900057 2.07624 0x60c33783
0.907955 1.88525 0x60c33783
0.915853 2.19427 0x60c33783
0.923751 2.00329 0x60c33783
0.931648 1.81231 0x60c33783
0.939546 2.12132 0x60c33783
0.947444 1.93034 0x60c33783
0.955342 2.23936 0x60c33783
0.963239 2.04837 0x60c33783
0.971137 1.85739 0x60c33783
0.979035 2.16641 0x60c33783
0.986933 1.97542 0x60c33783
0.994831 1.78444 0x60c33783
1.00273 2.09346 0x60c33783
1.01063 1.90248 0x60c33783
1.01852 2.21149 0x60c33783
1.02642 2.75 0x60efb047
1.03432 3.05902 0x60efb047
1.04222 2.86803 0x60efb047
1.05011 3.17705 0x60efb047
1.05801 2.98607 0x60efb047
1.06591 2.79508 0x60efb047
1.07381 3.1041 0x60efb047
1.08171 2.91312 0x60efb047
1.0896 3.22214 0x60efb047
1.0975 3.03115 0x60efb047
1.1054 2.84017 0x60efb047
1.1133 3.14919 0x60efb047
1.12119 2.9582 0x60efb047
1.12909 2.76722 0x60efb047
1.13699 3.07624 0x60efb047
1.14489 2.88525 0x60efb047
1.15279 3.19427 0x60efb047
1.16068 3.00329 0x60efb047
1.16858 2.81231 0x60efb047
1.17648 3.12132 0x60efb047
1.18438 2.93034 0x60efb047
1.19227 3.23936 0x60efb047
1.20017 3.04837 0x60efb047
1.20807 2.85739 0x60efb047
1.21597 3.16641 0x60efb047
1.22387 2.97542 0x60efb047
1.23176 2.78444 0x60efb047
1.23966 3.09346 0x60efb047
1.24756 2.90248 0x60efb047
1.25546 3.21149 0x60efb047
END
# The settings: median, row, smallest, largest metric, colour.
$data_2 << END
0.667074 1 0.552556 0.781591 0x033661
0.904006 2 0.789489 1.01852 0xc33783
1.14094 3 1.02642 1.25546 0xefb047
END
# The settings whose line goes on beyond the right edge: row, colour.
$data_3 << END
END
# The settings with runs that diverged: row, how many.
$data_4 << END
END

set margins at screen 0.169825, screen 0.914011, screen 0.241758, screen 0.604396
set xrange [0.52444:1.2835726]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set yrange [3.5:0.5]
unset ytics
unset arrow
set arrow from first 0.661563, graph 0 to first 0.661563, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.627741, graph 0 to first 0.627741, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_2 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_1 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_2 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable

unset multiplot
unset output
