# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,614 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.003257 to screen 1.002326, screen 1.003257 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by all that varies, the best settings in front' at screen 0.106977, screen 0.941368 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000' at screen 0.106977, screen 0.895765 left font ',13' textcolor rgb '#666666'
set label 'a line is a setting, the median of its seeds; dark is best' at screen 0.106977, screen 0.863192 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · unroll · data 00000000' at screen 0.969767, screen 0.029316 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.106977, screen 0.827362 left font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.479070, screen 0.827362 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.851163, screen 0.827362 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
# A block for each setting, best first: axis, height.
$data_1 << END
0 0.9060
0.0417 0.9060
0.0833 0.9060
0.1250 0.9060
0.1667 0.9060
0.2083 0.9060
0.2500 0.9060
0.2917 0.9060
0.3333 0.9060
0.3750 0.9060
0.4167 0.9060
0.4583 0.9060
0.5000 0.9060
0.5417 0.9060
0.5833 0.9060
0.6250 0.9060
0.6667 0.9060
0.7083 0.9060
0.7500 0.9060
0.7917 0.9060
0.8333 0.9060
0.8750 0.9060
0.9167 0.9060
0.9583 0.9060
1.0000 0.9060
1.0417 0.9016
1.0833 0.8889
1.1250 0.8687
1.1667 0.8417
1.2083 0.8086
1.2500 0.7703
1.2917 0.7274
1.3333 0.6807
1.3750 0.6311
1.4167 0.5792
1.4583 0.5257
1.5000 0.4715
1.5417 0.4173
1.5833 0.3639
1.6250 0.3120
1.6667 0.2623
1.7083 0.2157
1.7500 0.1728
1.7917 0.1345
1.8333 0.1014
1.8750 0.0744
1.9167 0.0541
1.9583 0.0414
2.0000 0.0370
END
$data_2 << END
0 0.9116
0.0417 0.9072
0.0833 0.8946
0.1250 0.8745
0.1667 0.8477
0.2083 0.8149
0.2500 0.7769
0.2917 0.7344
0.3333 0.6881
0.3750 0.6388
0.4167 0.5873
0.4583 0.5343
0.5000 0.4806
0.5417 0.4268
0.5833 0.3738
0.6250 0.3223
0.6667 0.2730
0.7083 0.2267
0.7500 0.1842
0.7917 0.1462
0.8333 0.1134
0.8750 0.0866
0.9167 0.0665
0.9583 0.0539
1.0000 0.0495
1.0417 0.0500
1.0833 0.0513
1.1250 0.0535
1.1667 0.0563
1.2083 0.0598
1.2500 0.0638
1.2917 0.0683
1.3333 0.0732
1.3750 0.0785
1.4167 0.0839
1.4583 0.0895
1.5000 0.0952
1.5417 0.1009
1.5833 0.1066
1.6250 0.1120
1.6667 0.1173
1.7083 0.1222
1.7500 0.1267
1.7917 0.1307
1.8333 0.1342
1.8750 0.1370
1.9167 0.1392
1.9583 0.1405
2.0000 0.1410
END
$data_3 << END
0 0.7016
0.0417 0.7027
0.0833 0.7059
0.1250 0.7109
0.1667 0.7176
0.2083 0.7258
0.2500 0.7353
0.2917 0.7459
0.3333 0.7575
0.3750 0.7698
0.4167 0.7827
0.4583 0.7959
0.5000 0.8094
0.5417 0.8228
0.5833 0.8361
0.6250 0.8490
0.6667 0.8613
0.7083 0.8728
0.7500 0.8835
0.7917 0.8930
0.8333 0.9012
0.8750 0.9079
0.9167 0.9129
0.9583 0.9161
1.0000 0.9171
1.0417 0.9137
1.0833 0.9039
1.1250 0.8883
1.1667 0.8673
1.2083 0.8418
1.2500 0.8121
1.2917 0.7789
1.3333 0.7428
1.3750 0.7044
1.4167 0.6642
1.4583 0.6229
1.5000 0.5809
1.5417 0.5390
1.5833 0.4977
1.6250 0.4575
1.6667 0.4191
1.7083 0.3830
1.7500 0.3498
1.7917 0.3201
1.8333 0.2945
1.8750 0.2736
1.9167 0.2580
1.9583 0.2481
2.0000 0.2447
END
$data_4 << END
0 0.7072
0.0417 0.7039
0.0833 0.6945
0.1250 0.6794
0.1667 0.6593
0.2083 0.6347
0.2500 0.6062
0.2917 0.5743
0.3333 0.5396
0.3750 0.5026
0.4167 0.4640
0.4583 0.4242
0.5000 0.3839
0.5417 0.3436
0.5833 0.3038
0.6250 0.2652
0.6667 0.2283
0.7083 0.1936
0.7500 0.1617
0.7917 0.1331
0.8333 0.1085
0.8750 0.0884
0.9167 0.0734
0.9583 0.0639
1.0000 0.0606
1.0417 0.0621
1.0833 0.0663
1.1250 0.0730
1.1667 0.0819
1.2083 0.0928
1.2500 0.1055
1.2917 0.1197
1.3333 0.1351
1.3750 0.1515
1.4167 0.1687
1.4583 0.1864
1.5000 0.2043
1.5417 0.2222
1.5833 0.2399
1.6250 0.2570
1.6667 0.2735
1.7083 0.2889
1.7500 0.3031
1.7917 0.3157
1.8333 0.3267
1.8750 0.3356
1.9167 0.3423
1.9583 0.3465
2.0000 0.3479
END
$data_5 << END
0 0.4972
0.0417 0.4994
0.0833 0.5057
0.1250 0.5157
0.1667 0.5292
0.2083 0.5456
0.2500 0.5646
0.2917 0.5858
0.3333 0.6090
0.3750 0.6336
0.4167 0.6594
0.4583 0.6859
0.5000 0.7127
0.5417 0.7396
0.5833 0.7661
0.6250 0.7919
0.6667 0.8165
0.7083 0.8396
0.7500 0.8609
0.7917 0.8799
0.8333 0.8963
0.8750 0.9097
0.9167 0.9198
0.9583 0.9261
1.0000 0.9283
1.0417 0.9258
1.0833 0.9189
1.1250 0.9078
1.1667 0.8930
1.2083 0.8748
1.2500 0.8538
1.2917 0.8303
1.3333 0.8047
1.3750 0.7775
1.4167 0.7490
1.4583 0.7197
1.5000 0.6900
1.5417 0.6603
1.5833 0.6310
1.6250 0.6025
1.6667 0.5752
1.7083 0.5497
1.7500 0.5262
1.7917 0.5051
1.8333 0.4870
1.8750 0.4722
1.9167 0.4611
1.9583 0.4541
2.0000 0.4517
END
$data_6 << END
0 0.5028
0.0417 0.5006
0.0833 0.4943
0.1250 0.4843
0.1667 0.4708
0.2083 0.4544
0.2500 0.4354
0.2917 0.4142
0.3333 0.3910
0.3750 0.3664
0.4167 0.3406
0.4583 0.3141
0.5000 0.2873
0.5417 0.2604
0.5833 0.2339
0.6250 0.2081
0.6667 0.1835
0.7083 0.1604
0.7500 0.1391
0.7917 0.1201
0.8333 0.1037
0.8750 0.0903
0.9167 0.0802
0.9583 0.0739
1.0000 0.0717
1.0417 0.0742
1.0833 0.0812
1.1250 0.0925
1.1667 0.1075
1.2083 0.1258
1.2500 0.1471
1.2917 0.1709
1.3333 0.1968
1.3750 0.2244
1.4167 0.2532
1.4583 0.2828
1.5000 0.3129
1.5417 0.3430
1.5833 0.3726
1.6250 0.4015
1.6667 0.4290
1.7083 0.4549
1.7500 0.4787
1.7917 0.5000
1.8333 0.5183
1.8750 0.5333
1.9167 0.5446
1.9583 0.5516
2.0000 0.5541
END
$data_7 << END
0 0.2928
0.0417 0.2961
0.0833 0.3055
0.1250 0.3206
0.1667 0.3407
0.2083 0.3653
0.2500 0.3938
0.2917 0.4257
0.3333 0.4604
0.3750 0.4974
0.4167 0.5360
0.4583 0.5758
0.5000 0.6161
0.5417 0.6564
0.5833 0.6962
0.6250 0.7348
0.6667 0.7717
0.7083 0.8064
0.7500 0.8383
0.7917 0.8669
0.8333 0.8915
0.8750 0.9116
0.9167 0.9266
0.9583 0.9361
1.0000 0.9394
1.0417 0.9379
1.0833 0.9338
1.1250 0.9273
1.1667 0.9185
1.2083 0.9078
1.2500 0.8954
1.2917 0.8815
1.3333 0.8664
1.3750 0.8503
1.4167 0.8335
1.4583 0.8161
1.5000 0.7986
1.5417 0.7810
1.5833 0.7637
1.6250 0.7469
1.6667 0.7308
1.7083 0.7157
1.7500 0.7018
1.7917 0.6894
1.8333 0.6786
1.8750 0.6699
1.9167 0.6633
1.9583 0.6592
2.0000 0.6578
END
$data_8 << END
0 0.2984
0.0417 0.2973
0.0833 0.2941
0.1250 0.2891
0.1667 0.2824
0.2083 0.2742
0.2500 0.2647
0.2917 0.2541
0.3333 0.2425
0.3750 0.2302
0.4167 0.2173
0.4583 0.2041
0.5000 0.1906
0.5417 0.1772
0.5833 0.1639
0.6250 0.1510
0.6667 0.1387
0.7083 0.1272
0.7500 0.1165
0.7917 0.1070
0.8333 0.0988
0.8750 0.0921
0.9167 0.0871
0.9583 0.0839
1.0000 0.0829
1.0417 0.0863
1.0833 0.0962
1.1250 0.1119
1.1667 0.1330
1.2083 0.1587
1.2500 0.1885
1.2917 0.2219
1.3333 0.2582
1.3750 0.2968
1.4167 0.3372
1.4583 0.3788
1.5000 0.4210
1.5417 0.4632
1.5833 0.5048
1.6250 0.5452
1.6667 0.5838
1.7083 0.6201
1.7500 0.6535
1.7917 0.6833
1.8333 0.7090
1.8750 0.7301
1.9167 0.7458
1.9583 0.7557
2.0000 0.7591
END
$data_9 << END
0 0.0884
0.0417 0.0928
0.0833 0.1054
0.1250 0.1255
0.1667 0.1523
0.2083 0.1851
0.2500 0.2231
0.2917 0.2656
0.3333 0.3119
0.3750 0.3612
0.4167 0.4127
0.4583 0.4657
0.5000 0.5194
0.5417 0.5732
0.5833 0.6262
0.6250 0.6777
0.6667 0.7270
0.7083 0.7733
0.7500 0.8158
0.7917 0.8538
0.8333 0.8866
0.8750 0.9134
0.9167 0.9335
0.9583 0.9461
1.0000 0.9505
1.0417 0.9500
1.0833 0.9488
1.1250 0.9467
1.1667 0.9440
1.2083 0.9407
1.2500 0.9368
1.2917 0.9325
1.3333 0.9278
1.3750 0.9228
1.4167 0.9175
1.4583 0.9121
1.5000 0.9067
1.5417 0.9012
1.5833 0.8958
1.6250 0.8906
1.6667 0.8856
1.7083 0.8809
1.7500 0.8765
1.7917 0.8727
1.8333 0.8693
1.8750 0.8666
1.9167 0.8646
1.9583 0.8633
2.0000 0.8629
END
$data_10 << END
0 0.0940
0.0417 0.0940
0.0833 0.0940
0.1250 0.0940
0.1667 0.0940
0.2083 0.0940
0.2500 0.0940
0.2917 0.0940
0.3333 0.0940
0.3750 0.0940
0.4167 0.0940
0.4583 0.0940
0.5000 0.0940
0.5417 0.0940
0.5833 0.0940
0.6250 0.0940
0.6667 0.0940
0.7083 0.0940
0.7500 0.0940
0.7917 0.0940
0.8333 0.0940
0.8750 0.0940
0.9167 0.0940
0.9583 0.0940
1.0000 0.0940
1.0417 0.0984
1.0833 0.1111
1.1250 0.1313
1.1667 0.1583
1.2083 0.1914
1.2500 0.2297
1.2917 0.2726
1.3333 0.3193
1.3750 0.3689
1.4167 0.4208
1.4583 0.4743
1.5000 0.5285
1.5417 0.5827
1.5833 0.6361
1.6250 0.6880
1.6667 0.7377
1.7083 0.7843
1.7500 0.8272
1.7917 0.8655
1.8333 0.8986
1.8750 0.9256
1.9167 0.9459
1.9583 0.9586
2.0000 0.9630
END

set margins at screen 0.106977, screen 0.851163, screen 0.110749, screen 0.876873
hover = 'panel 92.00 75.60 640.00 470.40'
set xrange [0:2]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.001' at first 0, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.01' at first 0, first 0.2845 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.1' at first 0, first 0.5000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '1' at first 0, first 0.7155 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '10' at first 0, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 1, first 0 to first 1, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '2' at first 1, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '5' at first 1, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 2, first 0 to first 2, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.001' at first 2, first 0.0293 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.01' at first 2, first 0.2909 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.1' at first 2, first 0.5524 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '1' at first 2, first 0.8140 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN title hover noenhanced, \
  NaN, \
  $data_10 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047' title 'learning rate 0.001, num steps 2%0Afinal loss (nats) 3.7126 %C2%B7 median of 3 runs, 2.7554 to 5.0005' noenhanced, \
  $data_9 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f5914b' title 'learning rate 0.001, num steps 5%0Afinal loss (nats) 1.5378 %C2%B7 median of 3 runs, 1.1390 to 2.0755' noenhanced, \
  $data_8 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f37157' title 'learning rate 0.01, num steps 2%0Afinal loss (nats) 0.6171 %C2%B7 median of 3 runs, 0.4571 to 0.8330' noenhanced, \
  $data_7 using 1:2 with lines lw 0.90 dt solid lc rgb '#70e75567' title 'learning rate 0.01, num steps 5%0Afinal loss (nats) 0.2528 %C2%B7 median of 3 runs, 0.1870 to 0.3418' noenhanced, \
  $data_6 using 1:2 with lines lw 0.90 dt solid lc rgb '#70d0407a' title 'learning rate 0.1, num steps 2%0Afinal loss (nats) 0.1015 %C2%B7 median of 3 runs, 0.0750 to 0.1372' noenhanced, \
  $data_5 using 1:2 with lines lw 0.90 dt solid lc rgb '#70af368b' title 'learning rate 0.1, num steps 5%0Afinal loss (nats) 0.0412 %C2%B7 median of 3 runs, 0.0304 to 0.0558' noenhanced, \
  $data_4 using 1:2 with lines lw 0.90 dt solid lc rgb '#70803697' title 'learning rate 1, num steps 2%0Afinal loss (nats) 0.0165 %C2%B7 median of 3 runs, 0.0122 to 0.0224' noenhanced, \
  $data_3 using 1:2 with lines lw 0.90 dt solid lc rgb '#70433998' title 'learning rate 1, num steps 5%0Afinal loss (nats) 0.00666 %C2%B7 median of 3 runs, 0.00491 to 0.00903' noenhanced, \
  $data_2 using 1:2 with lines lw 0.90 dt solid lc rgb '#70063a87' title 'learning rate 10, num steps 2%0Afinal loss (nats) 0.00267 %C2%B7 median of 3 runs, 0.00197 to 0.00362' noenhanced, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661' title 'learning rate 10, num steps 5%0Afinal loss (nats) 0.00107 %C2%B7 median of 3 runs, 0.000789 to 0.00145' noenhanced
unset label
unset arrow

unset multiplot
unset output
