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
0 0.515
0.0417 0.5128
0.0833 0.5065
0.125 0.4965
0.1667 0.4831
0.2083 0.4667
0.25 0.4477
0.2917 0.4264
0.3333 0.4033
0.375 0.3786
0.4167 0.3529
0.4583 0.3264
0.5 0.2995
0.5417 0.2726
0.5833 0.2461
0.625 0.2203
0.6667 0.1957
0.7083 0.1726
0.75 0.1513
0.7917 0.1323
0.8333 0.1159
0.875 0.1025
0.9167 0.0924
0.9583 0.0861
1 0.084
1.0417 0.0858
1.0833 0.091
1.125 0.0994
1.1667 0.1105
1.2083 0.1241
1.25 0.1399
1.2917 0.1576
1.3333 0.1768
1.375 0.1973
1.4167 0.2187
1.4583 0.2407
1.5 0.263
1.5417 0.2854
1.5833 0.3074
1.625 0.3288
1.6667 0.3493
1.7083 0.3685
1.75 0.3862
1.7917 0.402
1.8333 0.4156
1.875 0.4267
1.9167 0.4351
1.9583 0.4403
2 0.4421
END
$data_3 << END
0 0.936
0.0417 0.9317
0.0833 0.9191
0.125 0.899
0.1667 0.8722
0.2083 0.8394
0.25 0.8013
0.2917 0.7588
0.3333 0.7125
0.375 0.6633
0.4167 0.6118
0.4583 0.5588
0.5 0.505
0.5417 0.4512
0.5833 0.3982
0.625 0.3467
0.6667 0.2975
0.7083 0.2512
0.75 0.2087
0.7917 0.1706
0.8333 0.1378
0.875 0.111
0.9167 0.0909
0.9583 0.0783
1 0.074
1.0417 0.0785
1.0833 0.0915
1.125 0.1122
1.1667 0.1398
1.2083 0.1736
1.25 0.2129
1.2917 0.2567
1.3333 0.3044
1.375 0.3552
1.4167 0.4084
1.4583 0.463
1.5 0.5185
1.5417 0.5739
1.5833 0.6286
1.625 0.6817
1.6667 0.7325
1.7083 0.7802
1.75 0.8241
1.7917 0.8633
1.8333 0.8971
1.875 0.9248
1.9167 0.9455
1.9583 0.9585
2 0.963
END
$data_4 << END
0 0.495
0.0417 0.4972
0.0833 0.5035
0.125 0.5135
0.1667 0.5269
0.2083 0.5433
0.25 0.5623
0.2917 0.5836
0.3333 0.6067
0.375 0.6314
0.4167 0.6571
0.4583 0.6836
0.5 0.7105
0.5417 0.7374
0.5833 0.7639
0.625 0.7897
0.6667 0.8143
0.7083 0.8374
0.75 0.8587
0.7917 0.8777
0.8333 0.8941
0.875 0.9075
0.9167 0.9176
0.9583 0.9239
1 0.926
1.0417 0.925
1.0833 0.9222
1.125 0.9177
1.1667 0.9116
1.2083 0.9042
1.25 0.8956
1.2917 0.886
1.3333 0.8756
1.375 0.8645
1.4167 0.8529
1.4583 0.8409
1.5 0.8288
1.5417 0.8166
1.5833 0.8047
1.625 0.793
1.6667 0.7819
1.7083 0.7715
1.75 0.7619
1.7917 0.7533
1.8333 0.7459
1.875 0.7398
1.9167 0.7353
1.9583 0.7325
2 0.7315
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
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'learning rate 0.1, state size 4%0Afinal loss (nats) 0.5841 %C2%B7 1 diverged' noenhanced, \
  $data_3 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f2695a' title 'learning rate 1, state size 4%0Afinal loss (nats) 0.6197 %C2%B7 median of 2 runs, 0.6157 to 0.6236' noenhanced, \
  $data_4 using 1:2 with lines lw 0.90 dt solid lc rgb '#70c33783' title 'learning rate 0.1, state size 16%0Afinal loss (nats) 0.6039 %C2%B7 median of 2 runs, 0.5999 to 0.6078' noenhanced, \
  $data_5 using 1:2 with lines lw 0.90 dt solid lc rgb '#7055399c' title 'learning rate 0.01, state size 16%0Afinal loss (nats) 0.5723 %C2%B7 median of 2 runs, 0.5684 to 0.5762' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4%0Afinal loss (nats) 0.5565 %C2%B7 median of 2 runs, 0.5526 to 0.5605' noenhanced, \
  $data_7 using 1:3:(0):($4 - $3) with vectors nohead lw 0.9 dt solid lc rgb '#aaaaaa', \
  $data_8 using 1:2:3 with labels right boxed font ',12' textcolor rgb '#222222'

unset multiplot
unset output
