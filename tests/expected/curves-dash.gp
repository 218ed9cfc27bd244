# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 1268,856 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.001577, screen -0.002336 to screen 1.001577, screen 1.002336 fs solid noborder fc rgb '#ffffff'
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
set label 'Cross entropy by num steps, state size, learning rate and cell' at screen 0.093060, screen 0.957944 left font ',20' textcolor rgb '#222222'
set label 'task lags · optimizer adagrad · batch size 200 · epoch length 40000 · seed 0' at screen 0.093060, screen 0.925234 left font ',13' textcolor rgb '#666666'
set label 'made-up · 60 runs · a point is the mean over 800 to 4k symbols · unroll · data 00000000' at screen 0.979495, screen 0.021028 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.093060, screen 0.890187 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.158940, screen 0.890187 to screen 0.179444, screen 0.890187 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.184965, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 197.54 84.00 49.43 20.00'
set arrow from screen 0.205811, screen 0.890187 to screen 0.226316, screen 0.890187 nohead lw 2.47 lc rgb '#55399c' dt solid
set label '2' at screen 0.231837, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 55399c 256.97 84.00 49.43 20.00'
set arrow from screen 0.252683, screen 0.890187 to screen 0.273188, screen 0.890187 nohead lw 2.47 lc rgb '#c33783' dt solid
set label '4' at screen 0.278708, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c33783 316.40 84.00 49.43 20.00'
set arrow from screen 0.299555, screen 0.890187 to screen 0.320060, screen 0.890187 nohead lw 2.47 lc rgb '#f2695a' dt solid
set label '5' at screen 0.325580, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f2695a 375.84 84.00 49.43 20.00'
set arrow from screen 0.346427, screen 0.890187 to screen 0.366931, screen 0.890187 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '10' at screen 0.372452, screen 0.890187 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 435.27 84.00 57.87 20.00'
set label 'cell' at screen 0.093060, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.122098, screen 0.866822 to screen 0.156798, screen 0.866822 nohead lw 1.90 lc rgb '#222222' dt solid
set label 'rnn' at screen 0.162319, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.194073, screen 0.866822 to screen 0.228773, screen 0.866822 nohead lw 1.90 lc rgb '#222222' dt (15,9)
set label 'gru' at screen 0.234293, screen 0.866822 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.266057, screen 0.866822 to screen 0.300758, screen 0.866822 nohead lw 1.90 lc rgb '#222222' dt (4,7)
set label 'lstm' at screen 0.306278, screen 0.866822 left font ',13' textcolor rgb '#222222'
set label 'state size 4' at screen 0.286278, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'state size 16' at screen 0.696372, screen 0.822430 center font ',15' textcolor rgb '#222222'
set label 'learning rate 0.1' at screen 0.041009, screen 0.634346 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate 1' at screen 0.041009, screen 0.272196 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'best possible loss' at screen 0.895899, screen 0.839953 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.895899, screen 0.822430 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.895899, screen 0.592678 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.895899, screen 0.573869 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.895899, screen 0.513489 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.895899, screen 0.477501 left font ',12' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.895899, screen 0.230529 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.895899, screen 0.211719 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.895899, screen 0.151339 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.895899, screen 0.115351 left font ',12' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.286278, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'symbols seen' at screen 0.696372, screen 0.056075 center font ',13' textcolor rgb '#666666'
set label 'cross entropy (nats)' at screen 0.018927, screen 0.453271 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: bands and what was smoothed; the lines.
$data_1 << END
400 0.730112
1200 0.662714
... 47 more lines like this, b507e91e892d4fe6 ...
39600 0.5
END
$data_2 << END
400 0.730908
1200 0.666205
... 47 more lines like this, 568559397d49ccce ...
39600 0.51
END
... 12 more blocks like this, e8686bd9d793f06e ...
$data_15 << END
2000 0.75
6000 0.789776
... 7 more lines like this, 2b07a630346a74d5 ...
38000 0.947444
END

set margins at screen 0.093060, screen 0.479495, screen 0.464953, screen 0.803738
hover = 'panel 118.00 168.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.43189159:1.0410866]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43189159 1.0410866 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'num steps 1, state size 4, learning rate 0.1, cell rnn' noenhanced, \
  $data_2 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#033661' title 'num steps 1, state size 4, learning rate 0.1, cell gru' noenhanced, \
  $data_3 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#033661' title 'num steps 1, state size 4, learning rate 0.1, cell lstm' noenhanced, \
  $data_4 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 0.1, cell rnn' noenhanced, \
  $data_5 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 0.1, cell gru' noenhanced, \
  $data_6 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 0.1, cell lstm' noenhanced, \
  $data_7 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 0.1, cell rnn' noenhanced, \
  $data_8 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 0.1, cell gru' noenhanced, \
  $data_9 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 0.1, cell lstm' noenhanced, \
  $data_10 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 0.1, cell rnn' noenhanced, \
  $data_11 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 0.1, cell gru' noenhanced, \
  $data_12 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 0.1, cell lstm' noenhanced, \
  $data_13 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 0.1, cell rnn' noenhanced, \
  $data_14 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 0.1, cell gru' noenhanced, \
  $data_15 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 0.1, cell lstm' noenhanced
$data_16 << END
400 0.734885
1200 0.683662
... 47 more lines like this, 3625d3202519d341 ...
39600 0.56
END
$data_17 << END
400 0.735681
1200 0.687154
... 47 more lines like this, 571c2b3e9e9a843e ...
39600 0.57
END
... 12 more blocks like this, a706e450f3fafa84 ...
$data_30 << END
2000 0.75
6000 0.799322
... 7 more lines like this, ab7022570a1ff61f ...
38000 0.994831
END

set margins at screen 0.503155, screen 0.889590, screen 0.464953, screen 0.803738
hover = 'panel 638.00 168.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0, '' 10000, '' 20000, '' 30000, '' 40000)
set yrange [0.43189159:1.0410866]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9, '' 1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43189159 1.0410866 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_16 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'num steps 1, state size 16, learning rate 0.1, cell rnn' noenhanced, \
  $data_17 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#033661' title 'num steps 1, state size 16, learning rate 0.1, cell gru' noenhanced, \
  $data_18 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#033661' title 'num steps 1, state size 16, learning rate 0.1, cell lstm' noenhanced, \
  $data_19 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 0.1, cell rnn' noenhanced, \
  $data_20 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 0.1, cell gru' noenhanced, \
  $data_21 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 0.1, cell lstm' noenhanced, \
  $data_22 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 0.1, cell rnn' noenhanced, \
  $data_23 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 0.1, cell gru' noenhanced, \
  $data_24 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 0.1, cell lstm' noenhanced, \
  $data_25 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 0.1, cell rnn' noenhanced, \
  $data_26 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 0.1, cell gru' noenhanced, \
  $data_27 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 0.1, cell lstm' noenhanced, \
  $data_28 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 0.1, cell rnn' noenhanced, \
  $data_29 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 0.1, cell gru' noenhanced, \
  $data_30 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 0.1, cell lstm' noenhanced
$data_31 << END
400 0.732499
1200 0.673188
... 47 more lines like this, 5b50d27ebb958799 ...
39600 0.53
END
$data_32 << END
400 0.733294
1200 0.67668
... 47 more lines like this, 31942f69a4208602 ...
39600 0.54
END
... 12 more blocks like this, 61e64ed0480ae6ca ...
$data_45 << END
2000 0.75
6000 0.794549
... 7 more lines like this, f825ac1cb5e19097 ...
38000 0.971137
END

set margins at screen 0.093060, screen 0.479495, screen 0.102804, screen 0.441589
hover = 'panel 118.00 478.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43189159:1.0410866]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43189159 1.0410866 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_31 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'num steps 1, state size 4, learning rate 1, cell rnn' noenhanced, \
  $data_32 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#033661' title 'num steps 1, state size 4, learning rate 1, cell gru' noenhanced, \
  $data_33 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#033661' title 'num steps 1, state size 4, learning rate 1, cell lstm' noenhanced, \
  $data_34 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 1, cell rnn' noenhanced, \
  $data_35 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 1, cell gru' noenhanced, \
  $data_36 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#55399c' title 'num steps 2, state size 4, learning rate 1, cell lstm' noenhanced, \
  $data_37 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 1, cell rnn' noenhanced, \
  $data_38 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 1, cell gru' noenhanced, \
  $data_39 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#c33783' title 'num steps 4, state size 4, learning rate 1, cell lstm' noenhanced, \
  $data_40 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 1, cell rnn' noenhanced, \
  $data_41 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 1, cell gru' noenhanced, \
  $data_42 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#f2695a' title 'num steps 5, state size 4, learning rate 1, cell lstm' noenhanced, \
  $data_43 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 1, cell rnn' noenhanced, \
  $data_44 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 1, cell gru' noenhanced, \
  $data_45 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#efb047' title 'num steps 10, state size 4, learning rate 1, cell lstm' noenhanced
$data_46 << END
400 0.737272
1200 0.694137
... 47 more lines like this, 2eb943a4b15d674f ...
39600 0.59
END
$data_47 << END
400 0.738067
1200 0.697628
... 47 more lines like this, c7267a430f61b08d ...
39600 0.6
END
... 12 more blocks like this, b739e9073ec04842 ...
$data_60 << END
2000 0.75
6000 0.804095
... 7 more lines like this, 355049cb0942f30c ...
38000 1.01852
END

set margins at screen 0.503155, screen 0.889590, screen 0.102804, screen 0.441589
hover = 'panel 638.00 478.00 490.00 290.00'
set xrange [0:40000]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000)
set yrange [0.43189159:1.0410866]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 0.5, '' 0.6, '' 0.7, '' 0.8, '' 0.9, '' 1)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
hover = hover.'|x 0 40000 0:symbols'
hover = hover.'|y 0.43189159 1.0410866 0:nats'
plot NaN title hover noenhanced, \
  NaN, \
  $data_46 using 1:2 with lines lw 1.90 dt solid lc rgb '#033661' title 'num steps 1, state size 16, learning rate 1, cell rnn' noenhanced, \
  $data_47 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#033661' title 'num steps 1, state size 16, learning rate 1, cell gru' noenhanced, \
  $data_48 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#033661' title 'num steps 1, state size 16, learning rate 1, cell lstm' noenhanced, \
  $data_49 using 1:2 with lines lw 1.90 dt solid lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 1, cell rnn' noenhanced, \
  $data_50 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 1, cell gru' noenhanced, \
  $data_51 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#55399c' title 'num steps 2, state size 16, learning rate 1, cell lstm' noenhanced, \
  $data_52 using 1:2 with lines lw 1.90 dt solid lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 1, cell rnn' noenhanced, \
  $data_53 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 1, cell gru' noenhanced, \
  $data_54 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#c33783' title 'num steps 4, state size 16, learning rate 1, cell lstm' noenhanced, \
  $data_55 using 1:2 with lines lw 1.90 dt solid lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 1, cell rnn' noenhanced, \
  $data_56 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 1, cell gru' noenhanced, \
  $data_57 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#f2695a' title 'num steps 5, state size 16, learning rate 1, cell lstm' noenhanced, \
  $data_58 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 1, cell rnn' noenhanced, \
  $data_59 using 1:2 with lines lw 1.90 dt (15,9) lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 1, cell gru' noenhanced, \
  $data_60 using 1:2 with lines lw 1.90 dt (4,7) lc rgb '#efb047' title 'num steps 10, state size 16, learning rate 1, cell lstm' noenhanced

unset multiplot
unset output
