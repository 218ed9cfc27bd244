# The figure gradient-flow, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 864,632 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002315, screen -0.003165 to screen 1.002315, screen 1.003165 fs solid noborder fc rgb '#ffffff'
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
set label 'Gradient flow by num steps' at screen 0.106481, screen 0.943038 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.106481, screen 0.898734 left font ',13' textcolor rgb '#666666'
set label 'solid: at train step 101 · dashed: at train step 1 · one line for each state size' at screen 0.106481, screen 0.867089 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.969907, screen 0.028481 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.106481, screen 0.819620 left font ',13' textcolor rgb '#222222'
set arrow from screen 0.203166, screen 0.819620 to screen 0.233259, screen 0.819620 nohead lw 2.47 lc rgb '#033661' dt solid
set label '1' at screen 0.241360, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 171.54 104.00 49.43 20.00'
set arrow from screen 0.271955, screen 0.819620 to screen 0.302047, screen 0.819620 nohead lw 2.47 lc rgb '#1b3a90' dt solid
set label '4' at screen 0.310149, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 230.97 104.00 49.43 20.00'
set arrow from screen 0.340743, screen 0.819620 to screen 0.370836, screen 0.819620 nohead lw 2.47 lc rgb '#5c389b' dt solid
set label '6' at screen 0.378938, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 290.40 104.00 49.43 20.00'
set arrow from screen 0.409532, screen 0.819620 to screen 0.439624, screen 0.819620 nohead lw 2.47 lc rgb '#a6358e' dt solid
set label '9' at screen 0.447726, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 349.84 104.00 49.43 20.00'
set arrow from screen 0.478320, screen 0.819620 to screen 0.508413, screen 0.819620 nohead lw 2.47 lc rgb '#c93b7f' dt solid
set label '11' at screen 0.516515, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 409.27 104.00 57.87 20.00'
set arrow from screen 0.556870, screen 0.819620 to screen 0.586962, screen 0.819620 nohead lw 2.47 lc rgb '#e24d6d' dt solid
set label '13' at screen 0.595064, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 477.14 104.00 57.87 20.00'
set arrow from screen 0.635419, screen 0.819620 to screen 0.665512, screen 0.819620 nohead lw 2.47 lc rgb '#f37455' dt solid
set label '16' at screen 0.673614, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 545.00 104.00 57.87 20.00'
set arrow from screen 0.713969, screen 0.819620 to screen 0.744061, screen 0.819620 nohead lw 2.47 lc rgb '#f5934a' dt solid
set label '18' at screen 0.752163, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 612.87 104.00 57.87 20.00'
set arrow from screen 0.792518, screen 0.819620 to screen 0.822611, screen 0.819620 nohead lw 2.47 lc rgb '#efb047' dt solid
set label '20' at screen 0.830713, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 680.74 104.00 57.87 20.00'
set label 'steps back from the loss' at screen 0.523148, screen 0.075949 center font ',13' textcolor rgb '#666666'
set label 'norm of the gradient of the state' at screen 0.027778, screen 0.455696 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: the outlines of the bands; the lines.
$data_1 << END
0 1
1 0.860708
END
$data_2 << END
0 1
1 0.818731
END
... 1897 more blocks like this, 47bae652b6903dd5 ...
$data_1900 << END
0 0.367879
1 0.25924
... 17 more lines like this, 96e3c2821530c555 ...
19 0.000476044
END

set margins at screen 0.106481, screen 0.939815, screen 0.139241, screen 0.772152
hover = 'panel 92.00 144.00 720.00 400.00'
set xrange [0:19.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0' 0, '2' 2, '4' 4, '6' 6, '8' 8, '10' 10, '12' 12, '14' 14, '16' 16, '18' 18)
set yrange [0.00013051792:1.4105786]
set logscale y
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
unset arrow
set arrow from graph 0, first 0.001 to graph 1, first 0.001 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.01 to graph 1, first 0.01 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|x 0 19.5 0:steps back'
hover = hover.'|y 0.00013051792 1.4105786 1:'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#043873' title 'num steps 2, state size 4' noenhanced, \
  $data_2 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#043873' title 'num steps 2, state size 8' noenhanced, \
... 947 more lines like this, 40e28a830908a531 ...
  $data_950 using 1:2 with lines lw 1.52 dt (12,8) lc rgb '#efb047' title 'num steps 20, state size 200' noenhanced, \
  $data_951 using 1:2 with lines lw 1.90 dt solid lc rgb '#043873' title 'num steps 2, state size 4' noenhanced, \
  $data_952 using 1:2 with lines lw 1.90 dt solid lc rgb '#043873' title 'num steps 2, state size 8' noenhanced, \
... 946 more lines like this, 207b09c9bf5dad8b ...
  $data_1899 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 20, state size 196' noenhanced, \
  $data_1900 using 1:2 with lines lw 1.90 dt solid lc rgb '#efb047' title 'num steps 20, state size 200' noenhanced

unset multiplot
unset output
