# The figure parallel, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 1094,594 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by all that varies, the best settings in front' at screen 0.084095, screen 0.939394 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a line is a setting, the median of its seeds; dark is best' at screen 0.084095, screen 0.892256 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.976234, screen 0.030303 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.084095, screen 0.855219 left font ',13' textcolor rgb '#222222'
set label 'lags' at screen 0.257770, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'carry state' at screen 0.431444, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'num steps' at screen 0.605119, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'learning rate' at screen 0.778793, screen 0.855219 center font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.952468, screen 0.855219 right font ',13' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
# A block for each setting, best first: axis, height.
$data_1 << END
0 0.7250
0.0417 0.7250
... 118 more lines like this, e13133ad92507fe9 ...
5.0000 0.0370
END
$data_2 << END
0 0.7261
0.0417 0.7261
... 118 more lines like this, 34de50c8dfeb536b ...
5.0000 0.0581
END
... 45 more blocks like this, 2c9609ba55994a6b ...
$data_48 << END
0 0.2750
0.0417 0.2750
... 118 more lines like this, 3b54530982e1ef18 ...
5.0000 0.9630
END

set margins at screen 0.084095, screen 0.952468, screen 0.114478, screen 0.906397
set xrange [0:5]
set yrange [0:1.12]
unset tics
unset border
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3
set arrow from first 0, first 0 to first 0, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label 'adam' at first 0, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label 'sgd' at first 0, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 1, first 0 to first 1, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '[2, 4]' at first 1, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '[3, 8]' at first 1, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 2, first 0 to first 2, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label 'false' at first 2, first 0.2500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label 'true' at first 2, first 0.7500 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 3, first 0 to first 3, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '1' at first 3, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '10' at first 3, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 4, first 0 to first 4, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.001' at first 4, first 0.0690 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.00316' at first 4, first 0.5000 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.01' at first 4, first 0.9310 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set arrow from first 5, first 0 to first 5, first 1 nohead front lw 0.9 lc rgb '#aaaaaa'
set label '0.5' at first 5, first 0.0370 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.6' at first 5, first 0.2475 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.7' at first 5, first 0.4579 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.8' at first 5, first 0.6684 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
set label '0.9' at first 5, first 0.8788 right offset -0.6,0 front boxed font ',12' textcolor rgb '#222222'
plot NaN, \
  $data_48 using 1:2 with lines lw 0.90 dt solid lc rgb '#70efb047', \
  $data_47 using 1:2 with lines lw 0.90 dt solid lc rgb '#70f0aa48', \
... 44 more lines like this, 1cf05a54616a330e ...
  $data_2 using 1:2 with lines lw 1.90 dt solid lc rgb '#00043768', \
  $data_1 using 1:2 with lines lw 1.90 dt solid lc rgb '#00033661'
unset label
unset arrow

unset multiplot
unset output
