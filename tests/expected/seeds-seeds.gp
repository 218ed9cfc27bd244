# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,364 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.005495 to screen 1.002326, screen 1.005495 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.041860, screen 0.901099 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.041860, screen 0.824176 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the mark their median · 30 seeds of sd 0.07 tell means 0.036 apart (t test, 5 %)' at screen 0.041860, screen 0.769231 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · line = min–max over 30 seeds · unroll · data 00000000' at screen 0.969767, screen 0.049451 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.041860, screen 0.686813 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.157543, screen 0.673077 to screen 0.169171, screen 0.700549 fs solid noborder fc rgb '#033661'
set label '0.03' at screen 0.180799, screen 0.686813 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 131.49 104.00 57.52 20.00'
set object rectangle from screen 0.236051, screen 0.673077 to screen 0.247679, screen 0.700549 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.259307, screen 0.686813 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 199.00 104.00 49.08 20.00'
set object rectangle from screen 0.304753, screen 0.673077 to screen 0.316381, screen 0.700549 fs solid noborder fc rgb '#efb047'
set label '0.3' at screen 0.328009, screen 0.686813 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 258.09 104.00 49.08 20.00'
set label 'final loss (nats)' at screen 0.541918, screen 0.131868 center font ',13' textcolor rgb '#666666'
set label 'learning rate 0.03' at screen 0.158197, screen 0.543956 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1' at screen 0.158197, screen 0.423077 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.3' at screen 0.158197, screen 0.302198 right font ',12' textcolor rgb '#666666'
set label 'knowing lag 8' at screen 0.271093, screen 0.629121 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
$data_1 << END
0.66156324 1 3.5 0.5
0.62774116 1 3.5 0.5
END
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_2 << END
0.66707353 1 0.552556 0.781591 0x033661
0.9040063 2 0.789489 1.01852 0xc33783
1.1409391 3 1.02642 1.25546 0xefb047
END
$data_3 << END
0.55255603 0.75 0x60033661
0.56045378 1.05902 0x60033661
0.56835154 0.868034 0x60033661
0.5762493 1.17705 0x60033661
0.58414706 0.986068 0x60033661
0.59204482 0.795085 0x60033661
0.59994258 1.1041 0x60033661
0.60784034 0.913119 0x60033661
0.6157381 1.22214 0x60033661
0.62363586 1.03115 0x60033661
0.63153362 0.84017 0x60033661
0.63943137 1.14919 0x60033661
0.64732913 0.958204 0x60033661
0.65522689 0.767221 0x60033661
0.66312465 1.07624 0x60033661
0.67102241 0.885255 0x60033661
0.67892017 1.19427 0x60033661
0.68681793 1.00329 0x60033661
0.69471569 0.812306 0x60033661
0.70261345 1.12132 0x60033661
0.71051121 0.93034 0x60033661
0.71840896 1.23936 0x60033661
0.72630672 1.04837 0x60033661
0.73420448 0.857391 0x60033661
0.74210224 1.16641 0x60033661
0.75 0.975425 0x60033661
0.75789776 0.784442 0x60033661
0.76579552 1.09346 0x60033661
0.77369328 0.902476 0x60033661
0.78159104 1.21149 0x60033661
0.78948879 1.75 0x60c33783
0.79738655 2.05902 0x60c33783
0.80528431 1.86803 0x60c33783
0.81318207 2.17705 0x60c33783
0.82107983 1.98607 0x60c33783
0.82897759 1.79508 0x60c33783
0.83687535 2.1041 0x60c33783
0.84477311 1.91312 0x60c33783
0.85267087 2.22214 0x60c33783
0.86056863 2.03115 0x60c33783
0.86846638 1.84017 0x60c33783
0.87636414 2.14919 0x60c33783
0.8842619 1.9582 0x60c33783
0.89215966 1.76722 0x60c33783
0.90005742 2.07624 0x60c33783
0.90795518 1.88525 0x60c33783
0.91585294 2.19427 0x60c33783
0.9237507 2.00329 0x60c33783
0.93164846 1.81231 0x60c33783
0.93954622 2.12132 0x60c33783
0.94744397 1.93034 0x60c33783
0.95534173 2.23936 0x60c33783
0.96323949 2.04837 0x60c33783
0.97113725 1.85739 0x60c33783
0.97903501 2.16641 0x60c33783
0.98693277 1.97542 0x60c33783
0.99483053 1.78444 0x60c33783
1.0027283 2.09346 0x60c33783
1.010626 1.90248 0x60c33783
1.0185238 2.21149 0x60c33783
1.0264216 2.75 0x60efb047
1.0343193 3.05902 0x60efb047
1.0422171 2.86803 0x60efb047
1.0501148 3.17705 0x60efb047
1.0580126 2.98607 0x60efb047
1.0659104 2.79508 0x60efb047
1.0738081 3.1041 0x60efb047
1.0817059 2.91312 0x60efb047
1.0896036 3.22214 0x60efb047
1.0975014 3.03115 0x60efb047
1.1053992 2.84017 0x60efb047
1.1132969 3.14919 0x60efb047
1.1211947 2.9582 0x60efb047
1.1290924 2.76722 0x60efb047
1.1369902 3.07624 0x60efb047
1.1448879 2.88525 0x60efb047
1.1527857 3.19427 0x60efb047
1.1606835 3.00329 0x60efb047
1.1685812 2.81231 0x60efb047
1.176479 3.12132 0x60efb047
1.1843767 2.93034 0x60efb047
1.1922745 3.23936 0x60efb047
1.2001723 3.04837 0x60efb047
1.20807 2.85739 0x60efb047
1.2159678 3.16641 0x60efb047
1.2238655 2.97542 0x60efb047
1.2317633 2.78444 0x60efb047
1.2396611 3.09346 0x60efb047
1.2475588 2.90248 0x60efb047
1.2554566 3.21149 0x60efb047
END
$data_4 << END
0.66707353 1 0.68 1.32 0x033661
0.9040063 2 1.68 2.32 0xc33783
1.1409391 3 2.68 3.32 0xefb047
END

set margins at screen 0.169825, screen 0.914011, screen 0.241758, screen 0.604396
hover = 'panel 146.05 144.00 640.00 132.00'
set xrange [0.52444:1.2835726]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set yrange [3.5:0.5]
unset ytics
unset arrow
set arrow from first 0.6, graph 0 to first 0.6, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.7, graph 0 to first 0.7, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.8, graph 0 to first 0.8, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.9, graph 0 to first 0.9, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1, graph 0 to first 1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.1, graph 0 to first 1.1, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 1.2, graph 0 to first 1.2, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 169.75 155.00 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 033661 176.41 168.60 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 033661 183.07 160.19 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5684 %C2%B7 seed 2'
hover = hover.'|mark 033661 189.73 173.79 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5762 %C2%B7 seed 3'
hover = hover.'|mark 033661 196.39 165.39 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5841 %C2%B7 seed 4'
hover = hover.'|mark 033661 203.05 156.98 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5920 %C2%B7 seed 5'
hover = hover.'|mark 033661 209.70 170.58 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5999 %C2%B7 seed 6'
hover = hover.'|mark 033661 216.36 162.18 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6078 %C2%B7 seed 7'
hover = hover.'|mark 033661 223.02 175.77 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6157 %C2%B7 seed 8'
hover = hover.'|mark 033661 229.68 167.37 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6236 %C2%B7 seed 9'
hover = hover.'|mark 033661 236.34 158.97 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6315 %C2%B7 seed 10'
hover = hover.'|mark 033661 243.00 172.56 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6394 %C2%B7 seed 11'
hover = hover.'|mark 033661 249.65 164.16 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6473 %C2%B7 seed 12'
hover = hover.'|mark 033661 256.31 155.76 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6552 %C2%B7 seed 13'
hover = hover.'|mark 033661 262.97 169.35 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6631 %C2%B7 seed 14'
hover = hover.'|mark 033661 269.63 160.95 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6710 %C2%B7 seed 15'
hover = hover.'|mark 033661 276.29 174.55 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6789 %C2%B7 seed 16'
hover = hover.'|mark 033661 282.95 166.14 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6868 %C2%B7 seed 17'
hover = hover.'|mark 033661 289.60 157.74 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6947 %C2%B7 seed 18'
hover = hover.'|mark 033661 296.26 171.34 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7026 %C2%B7 seed 19'
hover = hover.'|mark 033661 302.92 162.93 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7105 %C2%B7 seed 20'
hover = hover.'|mark 033661 309.58 176.53 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7184 %C2%B7 seed 21'
hover = hover.'|mark 033661 316.24 168.13 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7263 %C2%B7 seed 22'
hover = hover.'|mark 033661 322.90 159.73 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7342 %C2%B7 seed 23'
hover = hover.'|mark 033661 329.55 173.32 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7421 %C2%B7 seed 24'
hover = hover.'|mark 033661 336.21 164.92 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7500 %C2%B7 seed 25'
hover = hover.'|mark 033661 342.87 156.52 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7579 %C2%B7 seed 26'
hover = hover.'|mark 033661 349.53 170.11 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7658 %C2%B7 seed 27'
hover = hover.'|mark 033661 356.19 161.71 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7737 %C2%B7 seed 28'
hover = hover.'|mark 033661 362.85 175.31 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7816 %C2%B7 seed 29'
hover = hover.'|mark c33783 369.50 199.00 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.7895 %C2%B7 seed 0'
hover = hover.'|mark c33783 376.16 212.60 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.7974 %C2%B7 seed 1'
hover = hover.'|mark c33783 382.82 204.19 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8053 %C2%B7 seed 2'
hover = hover.'|mark c33783 389.48 217.79 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8132 %C2%B7 seed 3'
hover = hover.'|mark c33783 396.14 209.39 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8211 %C2%B7 seed 4'
hover = hover.'|mark c33783 402.80 200.98 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8290 %C2%B7 seed 5'
hover = hover.'|mark c33783 409.45 214.58 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8369 %C2%B7 seed 6'
hover = hover.'|mark c33783 416.11 206.18 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8448 %C2%B7 seed 7'
hover = hover.'|mark c33783 422.77 219.77 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8527 %C2%B7 seed 8'
hover = hover.'|mark c33783 429.43 211.37 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8606 %C2%B7 seed 9'
hover = hover.'|mark c33783 436.09 202.97 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8685 %C2%B7 seed 10'
hover = hover.'|mark c33783 442.75 216.56 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8764 %C2%B7 seed 11'
hover = hover.'|mark c33783 449.40 208.16 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8843 %C2%B7 seed 12'
hover = hover.'|mark c33783 456.06 199.76 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8922 %C2%B7 seed 13'
hover = hover.'|mark c33783 462.72 213.35 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9001 %C2%B7 seed 14'
hover = hover.'|mark c33783 469.38 204.95 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9080 %C2%B7 seed 15'
hover = hover.'|mark c33783 476.04 218.55 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9159 %C2%B7 seed 16'
hover = hover.'|mark c33783 482.70 210.14 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9238 %C2%B7 seed 17'
hover = hover.'|mark c33783 489.35 201.74 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9316 %C2%B7 seed 18'
hover = hover.'|mark c33783 496.01 215.34 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9395 %C2%B7 seed 19'
hover = hover.'|mark c33783 502.67 206.93 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9474 %C2%B7 seed 20'
hover = hover.'|mark c33783 509.33 220.53 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9553 %C2%B7 seed 21'
hover = hover.'|mark c33783 515.99 212.13 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9632 %C2%B7 seed 22'
hover = hover.'|mark c33783 522.65 203.73 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9711 %C2%B7 seed 23'
hover = hover.'|mark c33783 529.30 217.32 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9790 %C2%B7 seed 24'
hover = hover.'|mark c33783 535.96 208.92 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9869 %C2%B7 seed 25'
hover = hover.'|mark c33783 542.62 200.52 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9948 %C2%B7 seed 26'
hover = hover.'|mark c33783 549.28 214.11 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0027 %C2%B7 seed 27'
hover = hover.'|mark c33783 555.94 205.71 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0106 %C2%B7 seed 28'
hover = hover.'|mark c33783 562.60 219.31 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0185 %C2%B7 seed 29'
hover = hover.'|mark efb047 569.25 243.00 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0264 %C2%B7 seed 0'
hover = hover.'|mark efb047 575.91 256.60 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0343 %C2%B7 seed 1'
hover = hover.'|mark efb047 582.57 248.19 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0422 %C2%B7 seed 2'
hover = hover.'|mark efb047 589.23 261.79 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0501 %C2%B7 seed 3'
hover = hover.'|mark efb047 595.89 253.39 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0580 %C2%B7 seed 4'
hover = hover.'|mark efb047 602.55 244.98 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0659 %C2%B7 seed 5'
hover = hover.'|mark efb047 609.20 258.58 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0738 %C2%B7 seed 6'
hover = hover.'|mark efb047 615.86 250.18 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0817 %C2%B7 seed 7'
hover = hover.'|mark efb047 622.52 263.77 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0896 %C2%B7 seed 8'
hover = hover.'|mark efb047 629.18 255.37 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0975 %C2%B7 seed 9'
hover = hover.'|mark efb047 635.84 246.97 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1054 %C2%B7 seed 10'
hover = hover.'|mark efb047 642.50 260.56 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1133 %C2%B7 seed 11'
hover = hover.'|mark efb047 649.15 252.16 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1212 %C2%B7 seed 12'
hover = hover.'|mark efb047 655.81 243.76 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1291 %C2%B7 seed 13'
hover = hover.'|mark efb047 662.47 257.35 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1370 %C2%B7 seed 14'
hover = hover.'|mark efb047 669.13 248.95 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1449 %C2%B7 seed 15'
hover = hover.'|mark efb047 675.79 262.55 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1528 %C2%B7 seed 16'
hover = hover.'|mark efb047 682.45 254.14 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1607 %C2%B7 seed 17'
hover = hover.'|mark efb047 689.10 245.74 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1686 %C2%B7 seed 18'
hover = hover.'|mark efb047 695.76 259.34 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1765 %C2%B7 seed 19'
hover = hover.'|mark efb047 702.42 250.93 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1844 %C2%B7 seed 20'
hover = hover.'|mark efb047 709.08 264.53 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1923 %C2%B7 seed 21'
hover = hover.'|mark efb047 715.74 256.13 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2002 %C2%B7 seed 22'
hover = hover.'|mark efb047 722.40 247.73 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2081 %C2%B7 seed 23'
hover = hover.'|mark efb047 729.05 261.32 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2160 %C2%B7 seed 24'
hover = hover.'|mark efb047 735.71 252.92 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2239 %C2%B7 seed 25'
hover = hover.'|mark efb047 742.37 244.52 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2318 %C2%B7 seed 26'
hover = hover.'|mark efb047 749.03 258.11 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2397 %C2%B7 seed 27'
hover = hover.'|mark efb047 755.69 249.71 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2476 %C2%B7 seed 28'
hover = hover.'|mark efb047 762.35 263.31 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2555 %C2%B7 seed 29'
hover = hover.'|mark 033661 264.80 160.00 3.00 12.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816'
hover = hover.'|mark c33783 464.55 204.00 3.00 12.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185'
hover = hover.'|mark efb047 664.30 248.00 3.00 12.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt (16,10) lc rgb '#a8a8a8', \
  $data_2 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_4 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

unset multiplot
unset output
