# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,688 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.002907 to screen 1.002326, screen 1.002907 fs solid noborder fc rgb '#ffffff'
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
set label 'What decides?' at screen 0.106977, screen 0.947674 left font ',20' textcolor rgb '#222222'
set label 'Final loss by all that varies, the best settings in front' at screen 0.106977, screen 0.906977 left font ',13' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.877907 left font ',13' textcolor rgb '#666666'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.848837 left font ',13' textcolor rgb '#666666'
set label 'made-up · 9 runs · 3 diverged, left out · unroll · data 00000000' at screen 0.969767, screen 0.026163 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.106977, screen 0.816860 left font ',13' textcolor rgb '#222222'
set label 'state size' at screen 0.479070, screen 0.816860 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.851163, screen 0.816860 right font ',13' textcolor rgb '#222222'
set label 'diverged' at screen 0.851163, screen 0.777326 right font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# A block for each setting, the best last; the axes; their ticks.
$data_1 << END
0 0.956
0.0417 0.956
0.0833 0.956
0.125 0.956
0.1667 0.956
0.2083 0.956
0.25 0.956
0.2917 0.956
0.3333 0.956
0.375 0.956
0.4167 0.956
0.4583 0.956
0.5 0.956
0.5417 0.956
0.5833 0.956
0.625 0.956
0.6667 0.956
0.7083 0.956
0.75 0.956
0.7917 0.956
0.8333 0.956
0.875 0.956
0.9167 0.956
0.9583 0.956
1 0.956
1.0417 0.9567
1.0833 0.9587
1.125 0.9618
1.1667 0.966
1.2083 0.9711
1.25 0.977
1.2917 0.9836
1.3333 0.9908
1.375 0.9984
1.4167 1.0064
1.4583 1.0147
1.5 1.023
1.5417 1.0314
1.5833 1.0396
1.625 1.0476
1.6667 1.0553
1.7083 1.0625
1.75 1.0691
1.7917 1.075
1.8333 1.0801
1.875 1.0842
1.9167 1.0874
1.9583 1.0893
2 1.09
END
$data_2 << END
0 0.946
0.0417 0.9417
0.0833 0.9291
0.125 0.909
0.1667 0.8822
0.2083 0.8494
0.25 0.8113
0.2917 0.7688
0.3333 0.7225
0.375 0.6733
0.4167 0.6218
0.4583 0.5688
0.5 0.515
0.5417 0.4612
0.5833 0.4082
0.625 0.3567
0.6667 0.3075
0.7083 0.2612
0.75 0.2187
0.7917 0.1806
0.8333 0.1478
0.875 0.121
0.9167 0.1009
0.9583 0.0883
1 0.084
1.0417 0.0884
1.0833 0.1013
1.125 0.1217
1.1667 0.1491
1.2083 0.1825
1.25 0.2213
1.2917 0.2647
1.3333 0.3119
1.375 0.3621
1.4167 0.4146
1.4583 0.4687
1.5 0.5235
1.5417 0.5783
1.5833 0.6323
1.625 0.6848
1.6667 0.7351
1.7083 0.7823
1.75 0.8256
1.7917 0.8644
1.8333 0.8979
1.875 0.9252
1.9167 0.9457
1.9583 0.9585
2 0.963
END
$data_3 << END
0 0.505
0.0417 0.5072
0.0833 0.5135
0.125 0.5235
0.1667 0.5369
0.2083 0.5533
0.25 0.5723
0.2917 0.5936
0.3333 0.6167
0.375 0.6414
0.4167 0.6671
0.4583 0.6936
0.5 0.7205
0.5417 0.7474
0.5833 0.7739
0.625 0.7997
0.6667 0.8243
0.7083 0.8474
0.75 0.8687
0.7917 0.8877
0.8333 0.9041
0.875 0.9175
0.9167 0.9276
0.9583 0.9339
1 0.936
1.0417 0.935
1.0833 0.932
1.125 0.9272
1.1667 0.9209
1.2083 0.9131
1.25 0.9041
1.2917 0.894
1.3333 0.883
1.375 0.8713
1.4167 0.8591
1.4583 0.8465
1.5 0.8338
1.5417 0.821
1.5833 0.8084
1.625 0.7962
1.6667 0.7845
1.7083 0.7735
1.75 0.7634
1.7917 0.7544
1.8333 0.7466
1.875 0.7403
1.9167 0.7355
1.9583 0.7325
2 0.7315
END
$data_4 << END
0 0.495
0.0417 0.4928
0.0833 0.4865
0.125 0.4765
0.1667 0.4631
0.2083 0.4467
0.25 0.4277
0.2917 0.4064
0.3333 0.3833
0.375 0.3586
0.4167 0.3329
0.4583 0.3064
0.5 0.2795
0.5417 0.2526
0.5833 0.2261
0.625 0.2003
0.6667 0.1757
0.7083 0.1526
0.75 0.1313
0.7917 0.1123
0.8333 0.0959
0.875 0.0825
0.9167 0.0724
0.9583 0.0661
1 0.064
1.0417 0.0659
1.0833 0.0714
1.125 0.0802
1.1667 0.092
1.2083 0.1064
1.25 0.1231
1.2917 0.1417
1.3333 0.162
1.375 0.1836
1.4167 0.2062
1.4583 0.2295
1.5 0.253
1.5417 0.2766
1.5833 0.2999
1.625 0.3225
1.6667 0.3441
1.7083 0.3644
1.75 0.383
1.7917 0.3997
1.8333 0.4141
1.875 0.4259
1.9167 0.4347
1.9583 0.4402
2 0.4421
END
$data_5 << END
0 0.054
0.0417 0.0583
0.0833 0.0709
0.125 0.091
0.1667 0.1178
0.2083 0.1506
0.25 0.1887
0.2917 0.2312
0.3333 0.2775
0.375 0.3267
0.4167 0.3782
0.4583 0.4312
0.5 0.485
0.5417 0.5388
0.5833 0.5918
0.625 0.6433
0.6667 0.6925
0.7083 0.7388
0.75 0.7813
0.7917 0.8194
0.8333 0.8522
0.875 0.879
0.9167 0.8991
0.9583 0.9117
1 0.916
1.0417 0.9128
1.0833 0.9033
1.125 0.8882
1.1667 0.8681
1.2083 0.8434
1.25 0.8149
1.2917 0.7829
1.3333 0.7482
1.375 0.7112
1.4167 0.6725
1.4583 0.6327
1.5 0.5923
1.5417 0.5519
1.5833 0.5121
1.625 0.4734
1.6667 0.4364
1.7083 0.4016
1.75 0.3697
1.7917 0.3411
1.8333 0.3165
1.875 0.2963
1.9167 0.2813
1.9583 0.2718
2 0.2685
END
$data_6 << END
0 0.044
0.0417 0.044
0.0833 0.044
0.125 0.044
0.1667 0.044
0.2083 0.044
0.25 0.044
0.2917 0.044
0.3333 0.044
0.375 0.044
0.4167 0.044
0.4583 0.044
0.5 0.044
0.5417 0.044
0.5833 0.044
0.625 0.044
0.6667 0.044
0.7083 0.044
0.75 0.044
0.7917 0.044
0.8333 0.044
0.875 0.044
0.9167 0.044
0.9583 0.044
1 0.044
1.0417 0.0439
1.0833 0.0438
1.125 0.0437
1.1667 0.0435
1.2083 0.0432
1.25 0.0429
1.2917 0.0425
1.3333 0.0422
1.375 0.0418
1.4167 0.0414
1.4583 0.0409
1.5 0.0405
1.5417 0.0401
1.5833 0.0396
1.625 0.0392
1.6667 0.0388
1.7083 0.0385
1.75 0.0381
1.7917 0.0378
1.8333 0.0376
1.875 0.0373
1.9167 0.0372
1.9583 0.0371
2 0.037
END
$data_7 << END
0 0 0 1
1 0 0 1
2 0 0 1
END
$data_8 << END
-0.01875 0.0689655 "0.01"
-0.01875 0.5 "0.1"
-0.01875 0.931034 "1"
0.98125 0.0689655 "4"
0.98125 0.931034 "16"
1.98125 0.0882572 "0.56"
1.98125 0.234806 "0.57"
1.98125 0.381355 "0.58"
1.98125 0.527904 "0.59"
1.98125 0.674453 "0.60"
1.98125 0.821001 "0.61"
1.98125 0.96755 "0.62"
END
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3

set margins at screen 0.098837, screen 0.851163, screen 0.098837, screen 0.782558
hover = 'panel 85.00 149.60 647.00 470.40'
set xrange [-0.021875:2]
unset xtics
set yrange [0:1.12]
unset ytics
unset arrow
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 0.90 dt (3,4) lc rgb '#40b4b4b4' title 'learning rate 1, state size 16%0A2 diverged' noenhanced, \
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236' noenhanced, \
  $data_3 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f2695a' title 'learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078' noenhanced, \
  $data_4 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c33783' title 'learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged' noenhanced, \
  $data_5 using 1:2 with lines lw 0.90 dt solid lc rgb '#7055399c' title 'learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605' noenhanced, \
  $data_7 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_8 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
