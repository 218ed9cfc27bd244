# The figure frontier, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 864,632 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss against training time' at screen 0.106481, screen 0.943038 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a setting' at screen 0.106481, screen 0.898734 left font ',13' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by optimizer, lags, carry state, num steps, learning rate' at screen 0.106481, screen 0.867089 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.969907, screen 0.028481 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'optimizer' at screen 0.106481, screen 0.819620 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.195124, screen 0.811709 to screen 0.206698, screen 0.827532 fs solid noborder fc rgb '#0072b2'
set label 'adam' at screen 0.218272, screen 0.819620 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.282615, screen 0.811709 to screen 0.294189, screen 0.827532 fs solid noborder fc rgb '#d55e00'
set label 'sgd' at screen 0.305763, screen 0.819620 left font ',13' textcolor rgb '#222222'
set label 'training time (seconds)' at screen 0.523148, screen 0.075949 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.027778, screen 0.455696 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.343166, screen 0.257908 right font ',11' textcolor rgb '#222222'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.909077, screen 0.156353 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# The settings that none beats in both.
$data_1 << END
2.5 0.576249
25 0.576249
25 0.5
27.412 0.5
END
# A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range.
$data_2 << END
2.5 0.576249 0.576249 0.576249 0xd55e00 0
2.5 0.584147 0.584147 0.584147 0xd55e00 0
2.5 0.592045 0.592045 0.592045 0xd55e00 0
2.5 0.623636 0.623636 0.623636 0xd55e00 0
2.5 0.631534 0.631534 0.631534 0xd55e00 0
2.5 0.639431 0.639431 0.639431 0xd55e00 0
2.5 0.671022 0.671022 0.671022 0xd55e00 0
2.5 0.67892 0.67892 0.67892 0xd55e00 0
2.5 0.686818 0.686818 0.686818 0xd55e00 0
2.5 0.718409 0.718409 0.718409 0xd55e00 0
2.5 0.726307 0.726307 0.726307 0xd55e00 0
2.5 0.734204 0.734204 0.734204 0xd55e00 0
2.5 0.765796 0.765796 0.765796 0x0072b2 0
2.5 0.773693 0.773693 0.773693 0x0072b2 0
2.5 0.781591 0.781591 0.781591 0x0072b2 0
2.5 0.813182 0.813182 0.813182 0x0072b2 0
2.5 0.82108 0.82108 0.82108 0x0072b2 0
2.5 0.828978 0.828978 0.828978 0x0072b2 0
2.5 0.860569 0.860569 0.860569 0x0072b2 0
2.5 0.868466 0.868466 0.868466 0x0072b2 0
2.5 0.876364 0.876364 0.876364 0x0072b2 0
2.5 0.907955 0.907955 0.907955 0x0072b2 0
2.5 0.915853 0.915853 0.915853 0x0072b2 0
2.5 0.923751 0.923751 0.923751 0x0072b2 0
25 0.5 0.5 0.5 0xd55e00 0
25 0.51 0.51 0.51 0xd55e00 0
25 0.52 0.52 0.52 0xd55e00 0
25 0.56 0.56 0.56 0xd55e00 0
25 0.57 0.57 0.57 0xd55e00 0
25 0.58 0.58 0.58 0xd55e00 0
25 0.62 0.62 0.62 0xd55e00 0
25 0.63 0.63 0.63 0xd55e00 0
25 0.64 0.64 0.64 0xd55e00 0
25 0.68 0.68 0.68 0xd55e00 0
25 0.69 0.69 0.69 0xd55e00 0
25 0.7 0.7 0.7 0xd55e00 0
25 0.74 0.74 0.74 0x0072b2 0
25 0.75 0.75 0.75 0x0072b2 0
25 0.76 0.76 0.76 0x0072b2 0
25 0.8 0.8 0.8 0x0072b2 0
25 0.81 0.81 0.81 0x0072b2 0
25 0.82 0.82 0.82 0x0072b2 0
25 0.86 0.86 0.86 0x0072b2 0
25 0.87 0.87 0.87 0x0072b2 0
25 0.88 0.88 0.88 0x0072b2 0
25 0.92 0.92 0.92 0x0072b2 0
25 0.93 0.93 0.93 0x0072b2 0
25 0.94 0.94 0.94 0x0072b2 0
END

set margins at screen 0.106481, screen 0.939815, screen 0.139241, screen 0.772152
set xrange [0.92339297:27.411955]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('5' 5, '10' 10, '20' 20)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
plot $data_1 using 1:2 with lines lw 1.2 lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \
  $data_2 using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \
  $data_2 using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable
unset label

unset multiplot
unset output
