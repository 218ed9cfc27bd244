# The figure frontier, drawn by unroll: run gnuplot with this file in its folder to draw it again.
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
set label 'Final loss against training time' at screen 0.106481, screen 0.943038 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000 · a dot is a setting' at screen 0.106481, screen 0.898734 left font ',13' textcolor rgb '#666666'
set label 'the line joins settings that none beats in both, named by optimizer, lags, carry state, num steps, learning rate' at screen 0.106481, screen 0.867089 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.969907, screen 0.028481 right font ',11' textcolor rgb '#999999'
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
set label 'optimizer' at screen 0.106481, screen 0.819620 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.195124, screen 0.811709 to screen 0.206698, screen 0.827532 fs solid noborder fc rgb '#0072b2'
set label 'sgd' at screen 0.218272, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 0072b2 164.59 104.00 51.75 20.00'
set object rectangle from screen 0.266592, screen 0.811709 to screen 0.278167, screen 0.827532 fs solid noborder fc rgb '#d55e00'
set label 'adam' at screen 0.289741, screen 0.819620 left font ',13' textcolor rgb '#222222'
hover = hover.'|key d55e00 226.34 104.00 65.59 20.00'
set label 'training time (seconds)' at screen 0.523148, screen 0.075949 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.027778, screen 0.455696 center rotate by 90 font ',13' textcolor rgb '#666666'
set label 'sgd, [3, 8], true, 10, 0.001' at screen 0.343166, screen 0.257908 right font ',11' textcolor rgb '#222222'
set label 'sgd, [3, 8], true, 1, 0.001' at screen 0.909077, screen 0.156353 right font ',11' textcolor rgb '#222222'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; those above the range.
$data_1 << END
2.5 0.576249
25 0.576249
25 0.5
27.411955 0.5
END
$data_2 << END
2.5 0.576249 0.576249 0.576249 0x0072b2
2.5 0.584147 0.584147 0.584147 0x0072b2
2.5 0.592045 0.592045 0.592045 0x0072b2
2.5 0.623636 0.623636 0.623636 0x0072b2
2.5 0.631534 0.631534 0.631534 0x0072b2
2.5 0.639431 0.639431 0.639431 0x0072b2
2.5 0.671022 0.671022 0.671022 0x0072b2
2.5 0.67892 0.67892 0.67892 0x0072b2
2.5 0.686818 0.686818 0.686818 0x0072b2
2.5 0.718409 0.718409 0.718409 0x0072b2
2.5 0.726307 0.726307 0.726307 0x0072b2
2.5 0.734204 0.734204 0.734204 0x0072b2
2.5 0.765796 0.765796 0.765796 0xd55e00
2.5 0.773693 0.773693 0.773693 0xd55e00
2.5 0.781591 0.781591 0.781591 0xd55e00
2.5 0.813182 0.813182 0.813182 0xd55e00
2.5 0.82108 0.82108 0.82108 0xd55e00
2.5 0.828978 0.828978 0.828978 0xd55e00
2.5 0.860569 0.860569 0.860569 0xd55e00
2.5 0.868466 0.868466 0.868466 0xd55e00
2.5 0.876364 0.876364 0.876364 0xd55e00
2.5 0.907955 0.907955 0.907955 0xd55e00
2.5 0.915853 0.915853 0.915853 0xd55e00
2.5 0.923751 0.923751 0.923751 0xd55e00
25 0.5 0.5 0.5 0x0072b2
25 0.51 0.51 0.51 0x0072b2
25 0.52 0.52 0.52 0x0072b2
25 0.56 0.56 0.56 0x0072b2
25 0.57 0.57 0.57 0x0072b2
25 0.58 0.58 0.58 0x0072b2
25 0.62 0.62 0.62 0x0072b2
25 0.63 0.63 0.63 0x0072b2
25 0.64 0.64 0.64 0x0072b2
25 0.68 0.68 0.68 0x0072b2
25 0.69 0.69 0.69 0x0072b2
25 0.7 0.7 0.7 0x0072b2
25 0.74 0.74 0.74 0xd55e00
25 0.75 0.75 0.75 0xd55e00
25 0.76 0.76 0.76 0xd55e00
25 0.8 0.8 0.8 0xd55e00
25 0.81 0.81 0.81 0xd55e00
25 0.82 0.82 0.82 0xd55e00
25 0.86 0.86 0.86 0xd55e00
25 0.87 0.87 0.87 0xd55e00
25 0.88 0.88 0.88 0xd55e00
25 0.92 0.92 0.92 0xd55e00
25 0.93 0.93 0.93 0xd55e00
25 0.94 0.94 0.94 0xd55e00
END
$data_3 << END
2.5 0.576249 0x0072b2
2.5 0.584147 0x0072b2
2.5 0.592045 0x0072b2
2.5 0.623636 0x0072b2
2.5 0.631534 0x0072b2
2.5 0.639431 0x0072b2
2.5 0.671022 0x0072b2
2.5 0.67892 0x0072b2
2.5 0.686818 0x0072b2
2.5 0.718409 0x0072b2
2.5 0.726307 0x0072b2
2.5 0.734204 0x0072b2
2.5 0.765796 0xd55e00
2.5 0.773693 0xd55e00
2.5 0.781591 0xd55e00
2.5 0.813182 0xd55e00
2.5 0.82108 0xd55e00
2.5 0.828978 0xd55e00
2.5 0.860569 0xd55e00
2.5 0.868466 0xd55e00
2.5 0.876364 0xd55e00
2.5 0.907955 0xd55e00
2.5 0.915853 0xd55e00
2.5 0.923751 0xd55e00
25 0.5 0x0072b2
25 0.51 0x0072b2
25 0.52 0x0072b2
25 0.56 0x0072b2
25 0.57 0x0072b2
25 0.58 0x0072b2
25 0.62 0x0072b2
25 0.63 0x0072b2
25 0.64 0x0072b2
25 0.68 0x0072b2
25 0.69 0x0072b2
25 0.7 0x0072b2
25 0.74 0xd55e00
25 0.75 0xd55e00
25 0.76 0xd55e00
25 0.8 0xd55e00
25 0.81 0xd55e00
25 0.82 0xd55e00
25 0.86 0xd55e00
25 0.87 0xd55e00
25 0.88 0xd55e00
25 0.92 0xd55e00
25 0.93 0xd55e00
25 0.94 0xd55e00
END

set margins at screen 0.106481, screen 0.939815, screen 0.139241, screen 0.772152
hover = 'panel 92.00 144.00 720.00 400.00'
set xrange [0.92339297:27.411955]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('5' 5, '10' 10, '20' 20)
set yrange [0.48240001:0.95759999]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9)
unset arrow
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.6 to graph 1, first 0.6 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.7 to graph 1, first 0.7 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.8 to graph 1, first 0.8 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from graph 0, first 0.9 to graph 1, first 0.9 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 0072b2 303.50 465.00 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.5762 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 458.35 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.5841 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 451.71 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.5920 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 425.11 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6236 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 418.47 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6315 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 411.82 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6394 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 385.23 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.6710 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 378.58 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.6789 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 371.93 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.6868 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 345.34 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7184 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 338.69 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7263 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 303.50 332.04 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7342 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 305.45 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.7658 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 298.80 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.7737 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 292.16 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.7816 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 265.56 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8132 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 258.92 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8211 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 252.27 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8290 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 225.68 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.8606 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 219.03 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.8685 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 212.38 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.8764 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 185.79 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.001%0Afinal loss (nats) 0.9080 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 179.14 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.00316227766017%0Afinal loss (nats) 0.9159 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark d55e00 303.50 172.49 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 10, learning rate 0.01%0Afinal loss (nats) 0.9238 %C2%B7 training time (seconds) 2.5000'
hover = hover.'|mark 0072b2 792.44 529.19 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 520.77 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5100 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 512.35 0.00 0.00:optimizer sgd, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 478.68 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.5600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 470.26 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.5700 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 461.85 0.00 0.00:optimizer sgd, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.5800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 428.18 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 419.76 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6300 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 411.34 0.00 0.00:optimizer sgd, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.6400 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 377.67 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.6800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 369.25 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.6900 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark 0072b2 792.44 360.84 0.00 0.00:optimizer sgd, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 327.16 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.7400 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 318.75 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.7500 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 310.33 0.00 0.00:optimizer adam, lags [3, 8], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.7600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 276.66 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8000 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 268.24 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8100 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 259.82 0.00 0.00:optimizer adam, lags [3, 8], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 226.15 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.8600 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 217.74 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.8700 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 209.32 0.00 0.00:optimizer adam, lags [2, 4], carry state true, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.8800 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 175.65 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.001%0Afinal loss (nats) 0.9200 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 167.23 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.00316227766017%0Afinal loss (nats) 0.9300 %C2%B7 training time (seconds) 25.0000'
hover = hover.'|mark d55e00 792.44 158.81 0.00 0.00:optimizer adam, lags [2, 4], carry state false, num steps 1, learning rate 0.01%0Afinal loss (nats) 0.9400 %C2%B7 training time (seconds) 25.0000'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2 with lines lw 1.20 dt solid lc rgb '#666666', \
  $data_2 using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 dt solid lc rgb variable, \
  $data_3 using 1:2:3 with points pt 7 ps 0.9 lc rgb variable

unset multiplot
unset output
