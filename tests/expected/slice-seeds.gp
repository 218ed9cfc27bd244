# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 952,626 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002101, screen -0.003195 to screen 1.002101, screen 1.003195 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by learning rate' at screen 0.096639, screen 0.942492 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.897764 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the line joins the medians' at screen 0.096639, screen 0.865815 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll · data 00000000' at screen 0.972689, screen 0.028754 right font ',11' textcolor rgb '#999999'
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
set label 'best possible loss' at screen 0.861345, screen 0.829073 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.805112 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.317218 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.291659 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.212040 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.164241 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.474790, screen 0.076677 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.460064 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the runs of each colour, and those above the range; the medians; how many diverged.
$data_1 << END
0.02776395 0.552556
0.027912662 0.560454
0.02806217 0.568352
0.028212479 0.576249
0.028363594 0.584147
0.028515517 0.592045
0.028668255 0.599943
0.02882181 0.60784
0.028976188 0.615738
0.029131393 0.623636
0.029287429 0.631534
0.029444301 0.639431
0.029602014 0.647329
0.029760571 0.655227
0.029919977 0.663125
0.030080237 0.671022
0.030241356 0.67892
0.030403337 0.686818
0.030566186 0.694716
0.030729908 0.702613
0.030894506 0.710511
0.031059986 0.718409
0.031226352 0.726307
0.03139361 0.734204
0.031561763 0.742102
0.031730817 0.75
0.031900777 0.757898
0.032071646 0.765796
0.032243431 0.773693
0.032416137 0.781591
0.0925465 0.789489
0.093042206 0.797387
0.093540567 0.805284
0.094041598 0.813182
0.094545312 0.82108
0.095051724 0.828978
0.095560849 0.836875
0.096072701 0.844773
0.096587294 0.852671
0.097104644 0.860569
0.097624765 0.868466
0.098147671 0.876364
0.098673379 0.884262
0.099201902 0.89216
0.099733257 0.900057
0.10026746 0.907955
0.10080452 0.915853
0.10134446 0.923751
0.10188729 0.931648
0.10243303 0.939546
0.10298169 0.947444
0.10353329 0.955342
0.10408784 0.963239
0.10464537 0.971137
0.10520588 0.979035
0.10576939 0.986933
0.10633592 0.994831
0.10690549 1.00273
0.1074781 1.01063
0.10805379 1.01852
0.2776395 1.02642
0.27912662 1.03432
0.2806217 1.04222
0.28212479 1.05011
0.28363594 1.05801
0.28515517 1.06591
0.28668255 1.07381
0.2882181 1.08171
0.28976188 1.0896
0.29131393 1.0975
0.29287429 1.1054
0.29444301 1.1133
0.29602014 1.12119
0.29760571 1.12909
0.29919977 1.13699
0.30080237 1.14489
0.30241356 1.15279
0.30403337 1.16068
0.30566186 1.16858
0.30729908 1.17648
0.30894506 1.18438
0.31059986 1.19227
0.31226352 1.20017
0.3139361 1.20807
0.31561763 1.21597
0.31730817 1.22387
0.31900777 1.23176
0.32071646 1.23966
0.32243431 1.24756
0.32416137 1.25546
END
$data_2 << END
0.03 0.667074
0.1 0.904006
0.3 1.14094
END

set margins at screen 0.096639, screen 0.852941, screen 0.140575, screen 0.779553
hover = 'panel 92.00 138.00 720.00 400.00'
set xrange [0.024952913:0.36067933]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 0.03, '0.1' 0.1, '0.3' 0.3)
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
hover = hover.'|mark 063b8c 120.78 477.82 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5526 %C2%B7 seed 0'
hover = hover.'|mark 063b8c 122.22 474.17 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5605 %C2%B7 seed 1'
hover = hover.'|mark 063b8c 123.66 470.52 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5684 %C2%B7 seed 2'
hover = hover.'|mark 063b8c 125.10 466.87 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5762 %C2%B7 seed 3'
hover = hover.'|mark 063b8c 126.54 463.22 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5841 %C2%B7 seed 4'
hover = hover.'|mark 063b8c 127.98 459.57 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5920 %C2%B7 seed 5'
hover = hover.'|mark 063b8c 129.42 455.91 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.5999 %C2%B7 seed 6'
hover = hover.'|mark 063b8c 130.86 452.26 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6078 %C2%B7 seed 7'
hover = hover.'|mark 063b8c 132.30 448.61 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6157 %C2%B7 seed 8'
hover = hover.'|mark 063b8c 133.74 444.96 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6236 %C2%B7 seed 9'
hover = hover.'|mark 063b8c 135.18 441.31 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6315 %C2%B7 seed 10'
hover = hover.'|mark 063b8c 136.62 437.65 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6394 %C2%B7 seed 11'
hover = hover.'|mark 063b8c 138.06 434.00 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6473 %C2%B7 seed 12'
hover = hover.'|mark 063b8c 139.50 430.35 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6552 %C2%B7 seed 13'
hover = hover.'|mark 063b8c 140.94 426.70 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6631 %C2%B7 seed 14'
hover = hover.'|mark 063b8c 142.38 423.05 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6710 %C2%B7 seed 15'
hover = hover.'|mark 063b8c 143.82 419.40 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6789 %C2%B7 seed 16'
hover = hover.'|mark 063b8c 145.26 415.74 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6868 %C2%B7 seed 17'
hover = hover.'|mark 063b8c 146.70 412.09 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6947 %C2%B7 seed 18'
hover = hover.'|mark 063b8c 148.14 408.44 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7026 %C2%B7 seed 19'
hover = hover.'|mark 063b8c 149.58 404.79 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7105 %C2%B7 seed 20'
hover = hover.'|mark 063b8c 151.02 401.14 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7184 %C2%B7 seed 21'
hover = hover.'|mark 063b8c 152.46 397.49 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7263 %C2%B7 seed 22'
hover = hover.'|mark 063b8c 153.90 393.83 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7342 %C2%B7 seed 23'
hover = hover.'|mark 063b8c 155.34 390.18 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7421 %C2%B7 seed 24'
hover = hover.'|mark 063b8c 156.78 386.53 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7500 %C2%B7 seed 25'
hover = hover.'|mark 063b8c 158.22 382.88 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7579 %C2%B7 seed 26'
hover = hover.'|mark 063b8c 159.66 379.23 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7658 %C2%B7 seed 27'
hover = hover.'|mark 063b8c 161.10 375.57 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7737 %C2%B7 seed 28'
hover = hover.'|mark 063b8c 162.54 371.92 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.7816 %C2%B7 seed 29'
hover = hover.'|mark 063b8c 445.32 368.27 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.7895 %C2%B7 seed 0'
hover = hover.'|mark 063b8c 446.76 364.62 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.7974 %C2%B7 seed 1'
hover = hover.'|mark 063b8c 448.20 360.97 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8053 %C2%B7 seed 2'
hover = hover.'|mark 063b8c 449.64 357.32 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8132 %C2%B7 seed 3'
hover = hover.'|mark 063b8c 451.08 353.66 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8211 %C2%B7 seed 4'
hover = hover.'|mark 063b8c 452.52 350.01 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8290 %C2%B7 seed 5'
hover = hover.'|mark 063b8c 453.96 346.36 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8369 %C2%B7 seed 6'
hover = hover.'|mark 063b8c 455.40 342.71 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8448 %C2%B7 seed 7'
hover = hover.'|mark 063b8c 456.84 339.06 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8527 %C2%B7 seed 8'
hover = hover.'|mark 063b8c 458.28 335.40 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8606 %C2%B7 seed 9'
hover = hover.'|mark 063b8c 459.72 331.75 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8685 %C2%B7 seed 10'
hover = hover.'|mark 063b8c 461.16 328.10 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8764 %C2%B7 seed 11'
hover = hover.'|mark 063b8c 462.60 324.45 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8843 %C2%B7 seed 12'
hover = hover.'|mark 063b8c 464.04 320.80 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.8922 %C2%B7 seed 13'
hover = hover.'|mark 063b8c 465.48 317.15 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9001 %C2%B7 seed 14'
hover = hover.'|mark 063b8c 466.92 313.49 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9080 %C2%B7 seed 15'
hover = hover.'|mark 063b8c 468.36 309.84 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9159 %C2%B7 seed 16'
hover = hover.'|mark 063b8c 469.80 306.19 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9238 %C2%B7 seed 17'
hover = hover.'|mark 063b8c 471.24 302.54 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9316 %C2%B7 seed 18'
hover = hover.'|mark 063b8c 472.68 298.89 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9395 %C2%B7 seed 19'
hover = hover.'|mark 063b8c 474.12 295.23 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9474 %C2%B7 seed 20'
hover = hover.'|mark 063b8c 475.56 291.58 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9553 %C2%B7 seed 21'
hover = hover.'|mark 063b8c 477.00 287.93 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9632 %C2%B7 seed 22'
hover = hover.'|mark 063b8c 478.44 284.28 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9711 %C2%B7 seed 23'
hover = hover.'|mark 063b8c 479.88 280.63 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9790 %C2%B7 seed 24'
hover = hover.'|mark 063b8c 481.32 276.98 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9869 %C2%B7 seed 25'
hover = hover.'|mark 063b8c 482.76 273.32 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9948 %C2%B7 seed 26'
hover = hover.'|mark 063b8c 484.20 269.67 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0027 %C2%B7 seed 27'
hover = hover.'|mark 063b8c 485.64 266.02 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0106 %C2%B7 seed 28'
hover = hover.'|mark 063b8c 487.08 262.37 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 1.0185 %C2%B7 seed 29'
hover = hover.'|mark 063b8c 741.46 258.72 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0264 %C2%B7 seed 0'
hover = hover.'|mark 063b8c 742.90 255.07 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0343 %C2%B7 seed 1'
hover = hover.'|mark 063b8c 744.34 251.41 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0422 %C2%B7 seed 2'
hover = hover.'|mark 063b8c 745.78 247.76 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0501 %C2%B7 seed 3'
hover = hover.'|mark 063b8c 747.22 244.11 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0580 %C2%B7 seed 4'
hover = hover.'|mark 063b8c 748.66 240.46 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0659 %C2%B7 seed 5'
hover = hover.'|mark 063b8c 750.10 236.81 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0738 %C2%B7 seed 6'
hover = hover.'|mark 063b8c 751.54 233.15 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0817 %C2%B7 seed 7'
hover = hover.'|mark 063b8c 752.98 229.50 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0896 %C2%B7 seed 8'
hover = hover.'|mark 063b8c 754.42 225.85 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.0975 %C2%B7 seed 9'
hover = hover.'|mark 063b8c 755.86 222.20 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1054 %C2%B7 seed 10'
hover = hover.'|mark 063b8c 757.30 218.55 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1133 %C2%B7 seed 11'
hover = hover.'|mark 063b8c 758.74 214.90 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1212 %C2%B7 seed 12'
hover = hover.'|mark 063b8c 760.18 211.24 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1291 %C2%B7 seed 13'
hover = hover.'|mark 063b8c 761.62 207.59 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1370 %C2%B7 seed 14'
hover = hover.'|mark 063b8c 763.06 203.94 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1449 %C2%B7 seed 15'
hover = hover.'|mark 063b8c 764.50 200.29 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1528 %C2%B7 seed 16'
hover = hover.'|mark 063b8c 765.94 196.64 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1607 %C2%B7 seed 17'
hover = hover.'|mark 063b8c 767.38 192.98 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1686 %C2%B7 seed 18'
hover = hover.'|mark 063b8c 768.82 189.33 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1765 %C2%B7 seed 19'
hover = hover.'|mark 063b8c 770.26 185.68 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1844 %C2%B7 seed 20'
hover = hover.'|mark 063b8c 771.70 182.03 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1923 %C2%B7 seed 21'
hover = hover.'|mark 063b8c 773.14 178.38 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2002 %C2%B7 seed 22'
hover = hover.'|mark 063b8c 774.58 174.73 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2081 %C2%B7 seed 23'
hover = hover.'|mark 063b8c 776.02 171.07 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2160 %C2%B7 seed 24'
hover = hover.'|mark 063b8c 777.46 167.42 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2239 %C2%B7 seed 25'
hover = hover.'|mark 063b8c 778.90 163.77 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2318 %C2%B7 seed 26'
hover = hover.'|mark 063b8c 780.34 160.12 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2397 %C2%B7 seed 27'
hover = hover.'|mark 063b8c 781.78 156.47 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2476 %C2%B7 seed 28'
hover = hover.'|mark 063b8c 783.22 152.81 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.2555 %C2%B7 seed 29'
hover = hover.'|mark 063b8c 141.66 424.87 0.00 0.00:learning rate 0.03%0Afinal loss (nats) 0.6671 %C2%B7 median of 30 runs, 0.5526 to 0.7816'
hover = hover.'|mark 063b8c 466.20 315.32 0.00 0.00:learning rate 0.1%0Afinal loss (nats) 0.9040 %C2%B7 median of 30 runs, 0.7895 to 1.0185'
hover = hover.'|mark 063b8c 762.34 205.77 0.00 0.00:learning rate 0.3%0Afinal loss (nats) 1.1409 %C2%B7 median of 30 runs, 1.0264 to 1.2555'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with points pt 7 ps 0.55 lc rgb '#90063b8c', \
  $data_2 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#063b8c'

unset multiplot
unset output
