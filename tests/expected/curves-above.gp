# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
# A block for each line: symbols seen, then middle, low and high end of the band in nats, the middle unsmoothed.
$data_1 << END
2000 0.75 0.75 0.75
6000 0.71102 0.710224 0.711815
10000 0.678241 0.676777 0.679706
14000 0.650678 0.648651 0.652705
18000 0.6275 0.625 0.63
22000 0.60801 0.605112 0.610908
26000 0.591621 0.588388 0.594853
30000 0.577839 0.574325 0.581352
34000 0.56625 0.5625 0.57
38000 0.556505 0.552556 0.560454
END
$data_2 << END
2000 0.75 0.75 0.75
6000 0.723748 0.722952 0.724543
10000 0.701673 0.700208 0.703137
14000 0.68311 0.681083 0.685137
18000 0.6675 0.665 0.67
22000 0.654374 0.651476 0.657272
26000 0.643336 0.640104 0.646569
30000 0.634055 0.630541 0.637568
34000 0.62625 0.6225 0.63
38000 0.619687 0.615738 0.623636
END
$data_3 << END
2000 0.75 0.75 0.75
6000 0.736476 0.735681 0.737272
10000 0.725104 0.72364 0.726569
14000 0.715541 0.713514 0.717568
18000 0.7075 0.705 0.71
22000 0.700738 0.69784 0.703636
26000 0.695052 0.69182 0.698284
30000 0.690271 0.686757 0.693784
34000 0.68625 0.6825 0.69
38000 0.682869 0.67892 0.686818
END
$data_4 << END
2000 0.75 0.75 0.75
6000 0.749204 0.748409 0.75
10000 0.748536 0.747071 0.75
14000 0.747973 0.745946 0.75
18000 0.7475 0.745 0.75
22000 0.747102 0.744204 0.75
26000 0.746768 0.743536 0.75
30000 0.746487 0.742973 0.75
34000 0.74625 0.7425 0.75
38000 0.746051 0.742102 0.75
END
$data_5 << END
2000 0.75 0.75 0.75
6000 0.761933 0.761137 0.762728
10000 0.771967 0.770503 0.773431
14000 0.780405 0.778378 0.782432
18000 0.7875 0.785 0.79
22000 0.793466 0.790569 0.796364
26000 0.798483 0.795251 0.801716
30000 0.802702 0.799189 0.806216
34000 0.80625 0.8025 0.81
38000 0.809233 0.805284 0.813182
END
$data_6 << END
2000 0.75 0.75 0.75
6000 0.714202 0.713406 0.714997
10000 0.684099 0.682635 0.685563
14000 0.658786 0.656759 0.660813
18000 0.6375 0.635 0.64
22000 0.619601 0.616703 0.622499
26000 0.60455 0.601317 0.607782
30000 0.591893 0.588379 0.595406
34000 0.58125 0.5775 0.585
38000 0.5723 0.568352 0.576249
END
$data_7 << END
2000 0.75 0.75 0.75
6000 0.72693 0.726134 0.727725
10000 0.70753 0.706066 0.708995
14000 0.691218 0.689191 0.693244
18000 0.6775 0.675 0.68
22000 0.665965 0.663067 0.668863
26000 0.656265 0.653033 0.659497
30000 0.648109 0.644595 0.651622
34000 0.64125 0.6375 0.645
38000 0.635482 0.631534 0.639431
END
$data_8 << END
2000 0.75 0.75 0.75
6000 0.739658 0.738863 0.740454
10000 0.730962 0.729497 0.732426
14000 0.723649 0.721622 0.725676
18000 0.7175 0.715 0.72
22000 0.712329 0.709431 0.715227
26000 0.707981 0.704749 0.711213
30000 0.704325 0.700811 0.707838
34000 0.70125 0.6975 0.705
38000 0.698665 0.694716 0.702613
END
$data_9 << END
2000 0.75 0.75 0.75
6000 0.752387 0.751591 0.753182
10000 0.754393 0.752929 0.755858
14000 0.756081 0.754054 0.758108
18000 0.7575 0.755 0.76
22000 0.758693 0.755796 0.761591
26000 0.759697 0.756464 0.762929
30000 0.76054 0.757027 0.764054
34000 0.76125 0.7575 0.765
38000 0.761847 0.757898 0.765796
END
$data_10 << END
2000 0.75 0.75 0.75
6000 0.765115 0.764319 0.76591
10000 0.777825 0.77636 0.779289
14000 0.788513 0.786486 0.79054
18000 0.7975 0.795 0.8
22000 0.805057 0.80216 0.807955
26000 0.811412 0.80818 0.814645
30000 0.816756 0.813243 0.82027
34000 0.82125 0.8175 0.825
38000 0.825029 0.82108 0.828978
END
$data_11 << END
2000 0.75 0.75 0.75
6000 0.717384 0.716588 0.718179
10000 0.689957 0.688492 0.691421
14000 0.666894 0.664867 0.668921
18000 0.6475 0.645 0.65
22000 0.631192 0.628294 0.63409
26000 0.617478 0.614246 0.620711
30000 0.605947 0.602433 0.60946
34000 0.59625 0.5925 0.6
38000 0.588096 0.584147 0.592045
END
$data_12 << END
2000 0.75 0.75 0.75
6000 0.730112 0.729317 0.730908
10000 0.713388 0.711924 0.714853
14000 0.699325 0.697298 0.701352
18000 0.6875 0.685 0.69
22000 0.677556 0.674658 0.680454
26000 0.669194 0.665962 0.672426
30000 0.662163 0.658649 0.665676
34000 0.65625 0.6525 0.66
38000 0.651278 0.647329 0.655227
END
$data_13 << END
2000 0.75 0.75 0.75
6000 0.74284 0.742045 0.743636
10000 0.73682 0.735355 0.738284
14000 0.731757 0.72973 0.733784
18000 0.7275 0.725 0.73
22000 0.72392 0.721022 0.726818
26000 0.72091 0.717678 0.724142
30000 0.718379 0.714865 0.721892
34000 0.71625 0.7125 0.72
38000 0.71446 0.710511 0.718409
END
$data_14 << END
2000 0.75 0.75 0.75
6000 0.755569 0.754773 0.756364
10000 0.760251 0.758787 0.761716
14000 0.764189 0.762162 0.766216
18000 0.7675 0.765 0.77
22000 0.770284 0.767387 0.773182
26000 0.772626 0.769393 0.775858
30000 0.774594 0.771081 0.778108
34000 0.77625 0.7725 0.78
38000 0.777642 0.773693 0.781591
END
$data_15 << END
2000 0.75 0.75 0.75
6000 0.768297 0.767501 0.769092
10000 0.783683 0.782218 0.785147
14000 0.796621 0.794594 0.798648
18000 0.8075 0.805 0.81
22000 0.816648 0.813751 0.819546
26000 0.824341 0.821109 0.827574
30000 0.83081 0.827297 0.834324
34000 0.83625 0.8325 0.84
38000 0.840824 0.836875 0.844773
END
$data_16 << END
2000 0.75 0.75 0.75
6000 0.720566 0.71977 0.721361
10000 0.695815 0.69435 0.697279
14000 0.675002 0.672975 0.677029
18000 0.6575 0.655 0.66
22000 0.642783 0.639885 0.645681
26000 0.630407 0.627175 0.63364
30000 0.620001 0.616487 0.623514
34000 0.61125 0.6075 0.615
38000 0.603891 0.599943 0.60784
END
$data_17 << END
2000 0.75 0.75 0.75
6000 0.733294 0.732499 0.73409
10000 0.719246 0.717782 0.720711
14000 0.707433 0.705406 0.70946
18000 0.6975 0.695 0.7
22000 0.689147 0.686249 0.692045
26000 0.682123 0.678891 0.685355
30000 0.676217 0.672703 0.67973
34000 0.67125 0.6675 0.675
38000 0.667074 0.663125 0.671022
END
$data_18 << END
2000 0.75 0.75 0.75
6000 0.746022 0.745227 0.746818
10000 0.742678 0.741213 0.744142
14000 0.739865 0.737838 0.741892
18000 0.7375 0.735 0.74
22000 0.735511 0.732613 0.738409
26000 0.733839 0.730607 0.737071
30000 0.732433 0.728919 0.735946
34000 0.73125 0.7275 0.735
38000 0.730256 0.726307 0.734204
END
$data_19 << END
2000 0.75 0.75 0.75
6000 0.758751 0.757955 0.759546
10000 0.766109 0.764645 0.767574
14000 0.772297 0.77027 0.774324
18000 0.7775 0.775 0.78
22000 0.781875 0.778978 0.784773
26000 0.785555 0.782322 0.788787
30000 0.788648 0.785135 0.792162
34000 0.79125 0.7875 0.795
38000 0.793438 0.789489 0.797387
END
$data_20 << END
2000 5.75 5.75 5.75
6000 5.77148 5.77068 5.77227
10000 5.78954 5.78808 5.79101
14000 5.80473 5.8027 5.80676
18000 5.8175 5.815 5.82
22000 5.82824 5.82534 5.83114
26000 5.83727 5.83404 5.8405
30000 5.84486 5.84135 5.84838
34000 5.85125 5.8475 5.855
38000 5.85662 5.85267 5.86057
END
set border 3 lc rgb '#aaaaaa' lw 0.8
# A band that leaves the panel ends at its edge.
edge(y) = y < 0.43884162 ? 0.43884162 : y > 0.86038586 ? 0.86038586 : y
set style fill transparent solid 0.16 noborder

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
  $data_1 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_2 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_3 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_4 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_5 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 4' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 4' noenhanced, \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 4' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 4' noenhanced
unset label

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
  $data_6 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_7 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_8 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_9 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_10 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_6 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 8' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 8' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 8' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 8' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 8' noenhanced
unset label

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
  $data_11 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_12 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_13 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_14 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_15 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#efb047', \
  $data_11 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 16' noenhanced, \
  $data_12 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 16' noenhanced, \
  $data_13 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 16' noenhanced, \
  $data_14 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 16' noenhanced, \
  $data_15 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 16' noenhanced
unset label

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
  $data_16 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#033661', \
  $data_17 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#55399c', \
  $data_18 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#c33783', \
  $data_19 using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#f2695a', \
  $data_16 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'learning rate 0.01, state size 64' noenhanced, \
  $data_17 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'learning rate 0.03, state size 64' noenhanced, \
  $data_18 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'learning rate 0.1, state size 64' noenhanced, \
  $data_19 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'learning rate 0.3, state size 64' noenhanced, \
  $data_20 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'learning rate 1, state size 64' noenhanced
unset label

unset multiplot
unset output
