# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1602,636 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001248, screen -0.003145 to screen 1.001248, screen 1.003145 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by learning rate and state size' at screen 0.057428, screen 0.943396 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · batch size 200 · epoch length 40000 · mean of 2 seeds' at screen 0.057428, screen 0.899371 left font ',13' textcolor rgb '#666666'
set label 'made-up · 40 runs · band = min–max over 2 seeds · 1 ends above the range · a point is the mean over 4k symbols · unroll · data 00000000' at screen 0.983770, screen 0.028302 right font ',11' textcolor rgb '#999999'
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
set label 'learning rate' at screen 0.057428, screen 0.852201 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.119530, screen 0.852201 to screen 0.135760, screen 0.852201 nohead lw 2.47 lc rgb '#033661' dt solid
set label '0.01' at screen 0.140129, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 187.49 84.00 70.52 20.00'
set arrow from screen 0.169790, screen 0.852201 to screen 0.186020, screen 0.852201 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '0.03' at screen 0.190390, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 268.00 84.00 70.52 20.00'
set arrow from screen 0.220050, screen 0.852201 to screen 0.236280, screen 0.852201 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '0.1' at screen 0.240650, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 348.52 84.00 62.08 20.00'
set arrow from screen 0.265046, screen 0.852201 to screen 0.281276, screen 0.852201 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '0.3' at screen 0.285646, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 420.60 84.00 62.08 20.00'
set arrow from screen 0.310042, screen 0.852201 to screen 0.326272, screen 0.852201 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '1' at screen 0.330641, screen 0.852201 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 492.69 84.00 49.43 20.00'
set label 'state size 4' at screen 0.157303, screen 0.792453 center font ',15' textcolor rgb '#222222'
set label 'state size 8' at screen 0.375780, screen 0.792453 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.594257, screen 0.792453 center font ',15' textcolor rgb '#222222'
set label 'state size 64' at screen 0.812734, screen 0.792453 center font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.917603, screen 0.816038 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.917603, screen 0.792453 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.917603, screen 0.470658 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.917603, screen 0.420197 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.917603, screen 0.258207 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.917603, screen 0.161659 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.157303, screen 0.075472 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.375780, screen 0.075472 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.594257, screen 0.075472 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.812734, screen 0.075472 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.014981, screen 0.452830 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
2000 0.75
6000 0.7102241
10000 0.6767767
14000 0.64865089
18000 0.625
22000 0.60511205
26000 0.58838835
30000 0.57432544
34000 0.5625
38000 0.55255603
38000 0.56045378
34000 0.57
30000 0.58135243
26000 0.59485281
22000 0.61090757
18000 0.63
14000 0.65270485
10000 0.67970563
6000 0.71181514
2000 0.75
END
$data_2 << END
2000 0.75
6000 0.72295239
10000 0.70020815
14000 0.6810826
18000 0.665
22000 0.6514762
26000 0.64010408
30000 0.6305413
34000 0.6225
38000 0.6157381
38000 0.62363586
34000 0.63
30000 0.63756828
26000 0.64656854
22000 0.65727171
18000 0.67
14000 0.68513657
10000 0.70313708
6000 0.72454343
2000 0.75
END
$data_3 << END
2000 0.75
6000 0.73568068
10000 0.72363961
14000 0.71351432
18000 0.705
22000 0.69784034
26000 0.69181981
30000 0.68675716
34000 0.6825
38000 0.67892017
38000 0.68681793
34000 0.69
30000 0.69378414
26000 0.69828427
22000 0.70363586
18000 0.71
14000 0.71756828
10000 0.72656854
6000 0.73727171
2000 0.75
END
$data_4 << END
2000 0.75
6000 0.74840896
10000 0.74707107
14000 0.74594604
18000 0.745
22000 0.74420448
26000 0.74353553
30000 0.74297302
34000 0.7425
38000 0.74210224
38000 0.75
34000 0.75
30000 0.75
26000 0.75
22000 0.75
18000 0.75
14000 0.75
10000 0.75
6000 0.75
2000 0.75
END
$data_5 << END
2000 0.75
6000 0.76113725
10000 0.77050253
14000 0.77837775
18000 0.785
22000 0.79056863
26000 0.79525126
30000 0.79918888
34000 0.8025
38000 0.80528431
38000 0.81318207
34000 0.81
30000 0.80621586
26000 0.80171573
22000 0.79636414
18000 0.79
14000 0.78243172
10000 0.77343146
6000 0.76272829
2000 0.75
END
$data_6 << END
2000 0.75
6000 0.71102
10000 0.678241
14000 0.650678
18000 0.6275
22000 0.60801
26000 0.591621
30000 0.577839
34000 0.56625
38000 0.556505
END
$data_7 << END
2000 0.75
6000 0.723748
10000 0.701673
14000 0.68311
18000 0.6675
22000 0.654374
26000 0.643336
30000 0.634055
34000 0.62625
38000 0.619687
END
$data_8 << END
2000 0.75
6000 0.736476
10000 0.725104
14000 0.715541
18000 0.7075
22000 0.700738
26000 0.695052
30000 0.690271
34000 0.68625
38000 0.682869
END
$data_9 << END
2000 0.75
6000 0.749204
10000 0.748536
14000 0.747973
18000 0.7475
22000 0.747102
26000 0.746768
30000 0.746487
34000 0.74625
38000 0.746051
END
$data_10 << END
2000 0.75
6000 0.761933
10000 0.771967
14000 0.780405
18000 0.7875
22000 0.793466
26000 0.798483
30000 0.802702
34000 0.80625
38000 0.809233
END

set margins at screen 0.057428, screen 0.257179, screen 0.138365, screen 0.767296
hover = 'panel 92.00 148.00 320.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43884162:0.86038586]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43884162 0.86038586 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_2 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_3 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_4 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_5 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 4' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 4' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
$data_11 << END
2000 0.75
6000 0.71340618
10000 0.68263456
14000 0.65675882
18000 0.635
22000 0.61670309
26000 0.60131728
30000 0.58837941
34000 0.5775
38000 0.56835154
38000 0.5762493
34000 0.585
30000 0.59540639
26000 0.60778175
22000 0.62249861
18000 0.64
14000 0.66081278
10000 0.68556349
6000 0.71499721
2000 0.75
END
$data_12 << END
2000 0.75
6000 0.72613446
10000 0.70606602
14000 0.68919053
18000 0.675
22000 0.66306723
26000 0.65303301
30000 0.64459527
34000 0.6375
38000 0.63153362
38000 0.63943137
34000 0.645
30000 0.65162225
26000 0.65949747
22000 0.66886275
18000 0.68
14000 0.6932445
10000 0.70899495
6000 0.7277255
2000 0.75
END
$data_13 << END
2000 0.75
6000 0.73886275
10000 0.72949747
14000 0.72162225
18000 0.715
22000 0.70943137
26000 0.70474874
30000 0.70081112
34000 0.6975
38000 0.69471569
38000 0.70261345
34000 0.705
30000 0.70783811
26000 0.7112132
22000 0.71522689
18000 0.72
14000 0.72567621
10000 0.73242641
6000 0.74045378
2000 0.75
END
$data_14 << END
2000 0.75
6000 0.75159104
10000 0.75292893
14000 0.75405396
18000 0.755
22000 0.75579552
26000 0.75646447
30000 0.75702698
34000 0.7575
38000 0.75789776
38000 0.76579552
34000 0.765
30000 0.76405396
26000 0.76292893
22000 0.76159104
18000 0.76
14000 0.75810793
10000 0.75585786
6000 0.75318207
2000 0.75
END
$data_15 << END
2000 0.75
6000 0.76431932
10000 0.77636039
14000 0.78648568
18000 0.795
22000 0.80215966
26000 0.80818019
30000 0.81324284
34000 0.8175
38000 0.82107983
38000 0.82897759
34000 0.825
30000 0.82026982
26000 0.81464466
22000 0.80795518
18000 0.8
14000 0.79053964
10000 0.77928932
6000 0.76591036
2000 0.75
END
$data_16 << END
2000 0.75
6000 0.714202
10000 0.684099
14000 0.658786
18000 0.6375
22000 0.619601
26000 0.60455
30000 0.591893
34000 0.58125
38000 0.5723
END
$data_17 << END
2000 0.75
6000 0.72693
10000 0.70753
14000 0.691218
18000 0.6775
22000 0.665965
26000 0.656265
30000 0.648109
34000 0.64125
38000 0.635482
END
$data_18 << END
2000 0.75
6000 0.739658
10000 0.730962
14000 0.723649
18000 0.7175
22000 0.712329
26000 0.707981
30000 0.704325
34000 0.70125
38000 0.698665
END
$data_19 << END
2000 0.75
6000 0.752387
10000 0.754393
14000 0.756081
18000 0.7575
22000 0.758693
26000 0.759697
30000 0.76054
34000 0.76125
38000 0.761847
END
$data_20 << END
2000 0.75
6000 0.765115
10000 0.777825
14000 0.788513
18000 0.7975
22000 0.805057
26000 0.811412
30000 0.816756
34000 0.82125
38000 0.825029
END

set margins at screen 0.275905, screen 0.475655, screen 0.138365, screen 0.767296
hover = 'panel 442.00 148.00 320.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43884162:0.86038586]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43884162 0.86038586 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_11 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_12 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_13 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_14 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_15 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_16 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 8' noenhanced, \
  $data_17 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 8' noenhanced, \
  $data_18 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 8' noenhanced, \
  $data_19 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 8' noenhanced, \
  $data_20 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 8' noenhanced
$data_21 << END
2000 0.75
6000 0.71658825
10000 0.68849242
14000 0.66486675
18000 0.645
22000 0.62829412
26000 0.61424621
30000 0.60243337
34000 0.5925
38000 0.58414706
38000 0.59204482
34000 0.6
30000 0.60946036
26000 0.62071068
22000 0.63408964
18000 0.65
14000 0.66892071
10000 0.69142136
6000 0.71817928
2000 0.75
END
$data_22 << END
2000 0.75
6000 0.72931653
10000 0.71192388
14000 0.69729846
18000 0.685
22000 0.67465827
26000 0.66596194
30000 0.65864923
34000 0.6525
38000 0.64732913
38000 0.65522689
34000 0.66
30000 0.66567621
26000 0.67242641
22000 0.68045378
18000 0.69
14000 0.70135243
10000 0.71485281
6000 0.73090757
2000 0.75
END
$data_23 << END
2000 0.75
6000 0.74204482
10000 0.73535534
14000 0.72973018
18000 0.725
22000 0.72102241
26000 0.71767767
30000 0.71486509
34000 0.7125
38000 0.71051121
38000 0.71840896
34000 0.72
30000 0.72189207
26000 0.72414214
22000 0.72681793
18000 0.73
14000 0.73378414
10000 0.73828427
6000 0.74363586
2000 0.75
END
$data_24 << END
2000 0.75
6000 0.75477311
10000 0.7587868
14000 0.76216189
18000 0.765
22000 0.76738655
26000 0.7693934
30000 0.77108095
34000 0.7725
38000 0.77369328
38000 0.78159104
34000 0.78
30000 0.77810793
26000 0.77585786
22000 0.77318207
18000 0.77
14000 0.76621586
10000 0.76171573
6000 0.75636414
2000 0.75
END
$data_25 << END
2000 0.75
6000 0.76750139
10000 0.78221825
14000 0.79459361
18000 0.805
22000 0.8137507
26000 0.82110913
30000 0.8272968
34000 0.8325
38000 0.83687535
38000 0.84477311
34000 0.84
30000 0.83432379
26000 0.82757359
22000 0.81954622
18000 0.81
14000 0.79864757
10000 0.78514719
6000 0.76909243
2000 0.75
END
$data_26 << END
2000 0.75
6000 0.717384
10000 0.689957
14000 0.666894
18000 0.6475
22000 0.631192
26000 0.617478
30000 0.605947
34000 0.59625
38000 0.588096
END
$data_27 << END
2000 0.75
6000 0.730112
10000 0.713388
14000 0.699325
18000 0.6875
22000 0.677556
26000 0.669194
30000 0.662163
34000 0.65625
38000 0.651278
END
$data_28 << END
2000 0.75
6000 0.74284
10000 0.73682
14000 0.731757
18000 0.7275
22000 0.72392
26000 0.72091
30000 0.718379
34000 0.71625
38000 0.71446
END
$data_29 << END
2000 0.75
6000 0.755569
10000 0.760251
14000 0.764189
18000 0.7675
22000 0.770284
26000 0.772626
30000 0.774594
34000 0.77625
38000 0.777642
END
$data_30 << END
2000 0.75
6000 0.768297
10000 0.783683
14000 0.796621
18000 0.8075
22000 0.816648
26000 0.824341
30000 0.83081
34000 0.83625
38000 0.840824
END

set margins at screen 0.494382, screen 0.694132, screen 0.138365, screen 0.767296
hover = 'panel 792.00 148.00 320.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43884162:0.86038586]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43884162 0.86038586 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_21 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_22 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_23 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_24 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_25 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#efb047', \
  $data_26 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_27 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 16' noenhanced, \
  $data_28 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced, \
  $data_29 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 16' noenhanced, \
  $data_30 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 16' noenhanced
$data_31 << END
2000 0.75
6000 0.71977032
10000 0.69435029
14000 0.67297468
18000 0.655
22000 0.63988516
26000 0.62717514
30000 0.61648734
34000 0.6075
38000 0.59994258
38000 0.60784034
34000 0.615
30000 0.62351432
26000 0.63363961
22000 0.64568068
18000 0.66
14000 0.67702864
10000 0.69727922
6000 0.72136135
2000 0.75
END
$data_32 << END
2000 0.75
6000 0.73249861
10000 0.71778175
14000 0.70540639
18000 0.695
22000 0.6862493
26000 0.67889087
30000 0.6727032
34000 0.6675
38000 0.66312465
38000 0.67102241
34000 0.675
30000 0.67973018
26000 0.68535534
22000 0.69204482
18000 0.7
14000 0.70946036
10000 0.72071068
6000 0.73408964
2000 0.75
END
$data_33 << END
2000 0.75
6000 0.74522689
10000 0.7412132
14000 0.73783811
18000 0.735
22000 0.73261345
26000 0.7306066
30000 0.72891905
34000 0.7275
38000 0.72630672
38000 0.73420448
34000 0.735
30000 0.73594604
26000 0.73707107
22000 0.73840896
18000 0.74
14000 0.74189207
10000 0.74414214
6000 0.74681793
2000 0.75
END
$data_34 << END
2000 0.75
6000 0.75795518
10000 0.76464466
14000 0.77026982
18000 0.775
22000 0.77897759
26000 0.78232233
30000 0.78513491
34000 0.7875
38000 0.78948879
38000 0.79738655
34000 0.795
30000 0.79216189
26000 0.7887868
22000 0.78477311
18000 0.78
14000 0.77432379
10000 0.76757359
6000 0.75954622
2000 0.75
END
$data_35 << END
2000 0.75
6000 0.720566
10000 0.695815
14000 0.675002
18000 0.6575
22000 0.642783
26000 0.630407
30000 0.620001
34000 0.61125
38000 0.603891
END
$data_36 << END
2000 0.75
6000 0.733294
10000 0.719246
14000 0.707433
18000 0.6975
22000 0.689147
26000 0.682123
30000 0.676217
34000 0.67125
38000 0.667074
END
$data_37 << END
2000 0.75
6000 0.746022
10000 0.742678
14000 0.739865
18000 0.7375
22000 0.735511
26000 0.733839
30000 0.732433
34000 0.73125
38000 0.730256
END
$data_38 << END
2000 0.75
6000 0.758751
10000 0.766109
14000 0.772297
18000 0.7775
22000 0.781875
26000 0.785555
30000 0.788648
34000 0.79125
38000 0.793438
END
$data_39 << END
2000 5.75
6000 5.77148
10000 5.78954
14000 5.80473
18000 5.8175
22000 5.82824
26000 5.83727
30000 5.84486
34000 5.85125
38000 5.85662
END

set margins at screen 0.712859, screen 0.912609, screen 0.138365, screen 0.767296
hover = 'panel 1142.00 148.00 320.00 400.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43884162:0.86038586]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set label '1 above' at graph 1.0000, graph 1 right offset 0,0.45 front font ',11' textcolor rgb '#666666'
set label '▲' at graph 0.8434, graph 1 right offset 0,0.45 front font ',11' textcolor rgb '#efb047'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43884162 0.86038586 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_31 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#033661', \
  $data_32 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#55399c', \
  $data_33 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#c33783', \
  $data_34 using 1:2 with filledcurves closed fs transparent solid 0.16 noborder lc rgb '#f2695a', \
  $data_35 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 64' noenhanced, \
  $data_36 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 64' noenhanced, \
  $data_37 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 64' noenhanced, \
  $data_38 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 64' noenhanced, \
  $data_39 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 64' noenhanced
unset label

unset multiplot
unset output
