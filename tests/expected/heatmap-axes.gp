# The figure heatmap, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 860,460 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002326, screen -0.004348 to screen 1.002326, screen 1.004348 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss by learning rate, num steps, optimizer and lags' at screen 0.137209, screen 0.921739 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · state size 16 · batch size 200 · epoch length 40000' at screen 0.137209, screen 0.860870 left font ',13' textcolor rgb '#666666'
set label 'a cell is the median of 2 runs of any carry state · the best is framed' at screen 0.137209, screen 0.817391 left font ',13' textcolor rgb '#666666'
set label 'made-up · 48 runs · unroll · data 00000000' at screen 0.969767, screen 0.039130 right font ',11' textcolor rgb '#999999'
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
set label 'final loss (nats)' at screen 0.137209, screen 0.752174 left font ',13' textcolor rgb '#222222'
set label '0.530' at screen 0.271641, screen 0.752174 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.325072, screen 0.739130 to screen 0.330304, screen 0.765217 fs solid noborder fc rgb '#02294b'
set object rectangle from screen 0.329723, screen 0.739130 to screen 0.334955, screen 0.765217 fs solid noborder fc rgb '#022b54'
set object rectangle from screen 0.334374, screen 0.739130 to screen 0.339606, screen 0.765217 fs solid noborder fc rgb '#032d5d'
set object rectangle from screen 0.339025, screen 0.739130 to screen 0.344258, screen 0.765217 fs solid noborder fc rgb '#032e66'
set object rectangle from screen 0.343676, screen 0.739130 to screen 0.348909, screen 0.765217 fs solid noborder fc rgb '#04306f'
set object rectangle from screen 0.348327, screen 0.739130 to screen 0.353560, screen 0.765217 fs solid noborder fc rgb '#073177'
set object rectangle from screen 0.352978, screen 0.739130 to screen 0.358211, screen 0.765217 fs solid noborder fc rgb '#0c317e'
set object rectangle from screen 0.357630, screen 0.739130 to screen 0.362862, screen 0.765217 fs solid noborder fc rgb '#103285'
set object rectangle from screen 0.362281, screen 0.739130 to screen 0.367513, screen 0.765217 fs solid noborder fc rgb '#15328c'
set object rectangle from screen 0.366932, screen 0.739130 to screen 0.372165, screen 0.765217 fs solid noborder fc rgb '#1d3292'
set object rectangle from screen 0.371583, screen 0.739130 to screen 0.376816, screen 0.765217 fs solid noborder fc rgb '#303293'
set object rectangle from screen 0.376234, screen 0.739130 to screen 0.381467, screen 0.765217 fs solid noborder fc rgb '#433294'
set object rectangle from screen 0.380885, screen 0.739130 to screen 0.386118, screen 0.765217 fs solid noborder fc rgb '#563294'
set object rectangle from screen 0.385537, screen 0.739130 to screen 0.390769, screen 0.765217 fs solid noborder fc rgb '#693295'
set object rectangle from screen 0.390188, screen 0.739130 to screen 0.395420, screen 0.765217 fs solid noborder fc rgb '#763294'
set object rectangle from screen 0.394839, screen 0.739130 to screen 0.400072, screen 0.765217 fs solid noborder fc rgb '#823393'
set object rectangle from screen 0.399490, screen 0.739130 to screen 0.404723, screen 0.765217 fs solid noborder fc rgb '#8e3392'
set object rectangle from screen 0.404141, screen 0.739130 to screen 0.409374, screen 0.765217 fs solid noborder fc rgb '#9a3491'
set object rectangle from screen 0.408792, screen 0.739130 to screen 0.414025, screen 0.765217 fs solid noborder fc rgb '#a5358f'
set object rectangle from screen 0.413444, screen 0.739130 to screen 0.418676, screen 0.765217 fs solid noborder fc rgb '#ae378d'
set object rectangle from screen 0.418095, screen 0.739130 to screen 0.423327, screen 0.765217 fs solid noborder fc rgb '#b7398b'
set object rectangle from screen 0.422746, screen 0.739130 to screen 0.427978, screen 0.765217 fs solid noborder fc rgb '#c13b88'
set object rectangle from screen 0.427397, screen 0.739130 to screen 0.432630, screen 0.765217 fs solid noborder fc rgb '#ca3d86'
set object rectangle from screen 0.432048, screen 0.739130 to screen 0.437281, screen 0.765217 fs solid noborder fc rgb '#d14283'
set object rectangle from screen 0.436699, screen 0.739130 to screen 0.441932, screen 0.765217 fs solid noborder fc rgb '#d84781'
set object rectangle from screen 0.441351, screen 0.739130 to screen 0.446583, screen 0.765217 fs solid noborder fc rgb '#df4b7e'
set object rectangle from screen 0.446002, screen 0.739130 to screen 0.451234, screen 0.765217 fs solid noborder fc rgb '#e6507b'
set object rectangle from screen 0.450653, screen 0.739130 to screen 0.455885, screen 0.765217 fs solid noborder fc rgb '#ec5679'
set object rectangle from screen 0.455304, screen 0.739130 to screen 0.460537, screen 0.765217 fs solid noborder fc rgb '#f15d76'
set object rectangle from screen 0.459955, screen 0.739130 to screen 0.465188, screen 0.765217 fs solid noborder fc rgb '#f56474'
set object rectangle from screen 0.464606, screen 0.739130 to screen 0.469839, screen 0.765217 fs solid noborder fc rgb '#fa6b71'
set object rectangle from screen 0.469258, screen 0.739130 to screen 0.474490, screen 0.765217 fs solid noborder fc rgb '#fe726f'
set object rectangle from screen 0.473909, screen 0.739130 to screen 0.479141, screen 0.765217 fs solid noborder fc rgb '#fe7a70'
set object rectangle from screen 0.478560, screen 0.739130 to screen 0.483792, screen 0.765217 fs solid noborder fc rgb '#fe8371'
set object rectangle from screen 0.483211, screen 0.739130 to screen 0.488444, screen 0.765217 fs solid noborder fc rgb '#fe8c72'
set object rectangle from screen 0.487862, screen 0.739130 to screen 0.493095, screen 0.765217 fs solid noborder fc rgb '#fe9473'
set object rectangle from screen 0.492513, screen 0.739130 to screen 0.497746, screen 0.765217 fs solid noborder fc rgb '#fe9d76'
set object rectangle from screen 0.497165, screen 0.739130 to screen 0.502397, screen 0.765217 fs solid noborder fc rgb '#fea67a'
set object rectangle from screen 0.501816, screen 0.739130 to screen 0.507048, screen 0.765217 fs solid noborder fc rgb '#feaf7e'
set object rectangle from screen 0.506467, screen 0.739130 to screen 0.511699, screen 0.765217 fs solid noborder fc rgb '#feb882'
set object rectangle from screen 0.511118, screen 0.739130 to screen 0.516351, screen 0.765217 fs solid noborder fc rgb '#fec187'
set object rectangle from screen 0.515769, screen 0.739130 to screen 0.521002, screen 0.765217 fs solid noborder fc rgb '#feca90'
set object rectangle from screen 0.520420, screen 0.739130 to screen 0.525653, screen 0.765217 fs solid noborder fc rgb '#ffd399'
set object rectangle from screen 0.525072, screen 0.739130 to screen 0.530304, screen 0.765217 fs solid noborder fc rgb '#ffdda1'
set object rectangle from screen 0.529723, screen 0.739130 to screen 0.534955, screen 0.765217 fs solid noborder fc rgb '#ffe6aa'
set label '0.910' at screen 0.543676, screen 0.752174 left font ',13' textcolor rgb '#222222'
set label 'optimizer sgd' at screen 0.323256, screen 0.669565 center font ',15' textcolor rgb '#222222'
set label 'optimizer adam' at screen 0.730233, screen 0.669565 center font ',15' textcolor rgb '#222222'
set label 'lags [2, 4]' at screen 0.060465, screen 0.534783 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'lags [3, 8]' at screen 0.060465, screen 0.291304 center rotate by 90 font ',15' textcolor rgb '#222222'
set label 'learning rate' at screen 0.323256, screen 0.104348 center font ',13' textcolor rgb '#666666'
set label 'learning rate' at screen 0.730233, screen 0.104348 center font ',13' textcolor rgb '#666666'
set label 'num steps' at screen 0.027907, screen 0.413043 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 0 lc rgb '#ffffff'
# For each panel: column and row of each cell; of those without a value; of the best; texts.
$data_1 << END
1 1 0x753294
2 1 0x833393
3 1 0x913392
1 2 0xaf378d
2 2 0xb7398b
3 2 0xc03b88
END
$data_2 << END
1 1 "0.650" 0xffffff
2 1 "0.660" 0xffffff
3 1 "0.670" 0xffffff
1 2 "0.695" 0xffffff
2 2 "0.703" 0xffffff
3 2 "0.711" 0xffffff
END

set margins at screen 0.137209, screen 0.509302, screen 0.434783, screen 0.634783
hover = 'panel 118.00 168.00 320.00 92.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2, '' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 753294 119.50 215.50 103.67 43.00:learning rate 0.001, num steps 1, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.6500 %C2%B7 median of 2 runs, 0.6200 to 0.6800'
hover = hover.'|mark 833393 226.17 215.50 103.67 43.00:learning rate 0.00316227766017, num steps 1, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.6600 %C2%B7 median of 2 runs, 0.6300 to 0.6900'
hover = hover.'|mark 913392 332.83 215.50 103.67 43.00:learning rate 0.01, num steps 1, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.6700 %C2%B7 median of 2 runs, 0.6400 to 0.7000'
hover = hover.'|mark af378d 119.50 169.50 103.67 43.00:learning rate 0.001, num steps 10, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.6947 %C2%B7 median of 2 runs, 0.6710 to 0.7184'
hover = hover.'|mark b7398b 226.17 169.50 103.67 43.00:learning rate 0.00316227766017, num steps 10, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.7026 %C2%B7 median of 2 runs, 0.6789 to 0.7263'
hover = hover.'|mark c03b88 332.83 169.50 103.67 43.00:learning rate 0.01, num steps 10, optimizer sgd, lags [2, 4]%0Afinal loss (nats) 0.7105 %C2%B7 median of 2 runs, 0.6868 to 0.7342'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_2 using 1:2:3:4 with labels center font ',13' textcolor rgb variable
$data_3 << END
1 1 0xfed096
2 1 0xffdba0
3 1 0xffe6aa
1 2 0xfeca90
2 2 0xffd398
3 2 0xffdba0
END
$data_4 << END
1 1 "0.890" 0x222222
2 1 "0.900" 0x222222
3 1 "0.910" 0x222222
1 2 "0.884" 0x222222
2 2 "0.892" 0x222222
3 2 "0.900" 0x222222
END

set margins at screen 0.544186, screen 0.916279, screen 0.434783, screen 0.634783
hover = 'panel 468.00 168.00 320.00 92.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2, '' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark fed096 469.50 215.50 103.67 43.00:learning rate 0.001, num steps 1, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.8900 %C2%B7 median of 2 runs, 0.8600 to 0.9200'
hover = hover.'|mark ffdba0 576.17 215.50 103.67 43.00:learning rate 0.00316227766017, num steps 1, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.9000 %C2%B7 median of 2 runs, 0.8700 to 0.9300'
hover = hover.'|mark ffe6aa 682.83 215.50 103.67 43.00:learning rate 0.01, num steps 1, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.9100 %C2%B7 median of 2 runs, 0.8800 to 0.9400'
hover = hover.'|mark feca90 469.50 169.50 103.67 43.00:learning rate 0.001, num steps 10, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.8843 %C2%B7 median of 2 runs, 0.8606 to 0.9080'
hover = hover.'|mark ffd398 576.17 169.50 103.67 43.00:learning rate 0.00316227766017, num steps 10, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.8922 %C2%B7 median of 2 runs, 0.8685 to 0.9159'
hover = hover.'|mark ffdba0 682.83 169.50 103.67 43.00:learning rate 0.01, num steps 10, optimizer adam, lags [2, 4]%0Afinal loss (nats) 0.9001 %C2%B7 median of 2 runs, 0.8764 to 0.9238'
plot NaN title hover noenhanced, \
  NaN, \
  $data_3 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_4 using 1:2:3:4 with labels center font ',13' textcolor rgb variable
$data_5 << END
1 1 0x02294b
2 1 0x032b56
3 1 0x032d60
1 2 0x16328d
2 2 0x1d3292
3 2 0x2f3293
END
$data_6 << END
1 1
END
$data_7 << END
1 1 "0.530" 0xffffff
2 1 "0.540" 0xffffff
3 1 "0.550" 0xffffff
1 2 "0.600" 0xffffff
2 2 "0.608" 0xffffff
3 2 "0.616" 0xffffff
END

set margins at screen 0.137209, screen 0.509302, screen 0.191304, screen 0.391304
hover = 'panel 118.00 280.00 320.00 92.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.003162' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('1' 1, '10' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark 02294b 119.50 327.50 103.67 43.00:learning rate 0.001, num steps 1, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.5300 %C2%B7 median of 2 runs, 0.5000 to 0.5600'
hover = hover.'|mark 032b56 226.17 327.50 103.67 43.00:learning rate 0.00316227766017, num steps 1, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.5400 %C2%B7 median of 2 runs, 0.5100 to 0.5700'
hover = hover.'|mark 032d60 332.83 327.50 103.67 43.00:learning rate 0.01, num steps 1, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.5500 %C2%B7 median of 2 runs, 0.5200 to 0.5800'
hover = hover.'|mark 16328d 119.50 281.50 103.67 43.00:learning rate 0.001, num steps 10, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.5999 %C2%B7 median of 2 runs, 0.5762 to 0.6236'
hover = hover.'|mark 1d3292 226.17 281.50 103.67 43.00:learning rate 0.00316227766017, num steps 10, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.6078 %C2%B7 median of 2 runs, 0.5841 to 0.6315'
hover = hover.'|mark 2f3293 332.83 281.50 103.67 43.00:learning rate 0.01, num steps 10, optimizer sgd, lags [3, 8]%0Afinal loss (nats) 0.6157 %C2%B7 median of 2 runs, 0.5920 to 0.6394'
plot NaN title hover noenhanced, \
  NaN, \
  $data_5 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_6 using 1:2:(0.4578):(0.4022) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6, \
  $data_7 using 1:2:3:4 with labels center font ',13' textcolor rgb variable
$data_8 << END
1 1 0xf05b77
2 1 0xf56374
3 1 0xfb6b71
1 2 0xfa6b71
2 2 0xfe716f
3 2 0xfe7970
END
$data_9 << END
1 1 "0.770" 0x222222
2 1 "0.780" 0x222222
3 1 "0.790" 0x222222
1 2 "0.789" 0x222222
2 2 "0.797" 0x222222
3 2 "0.805" 0x222222
END

set margins at screen 0.544186, screen 0.916279, screen 0.191304, screen 0.391304
hover = 'panel 468.00 280.00 320.00 92.00'
set xrange [0.5:3.5]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 1, '0.003162' 2, '0.01' 3)
set yrange [0.5:2.5]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('' 1, '' 2)
unset arrow
set xtics scale 0
set ytics scale 0
hover = hover.'|mark f05b77 469.50 327.50 103.67 43.00:learning rate 0.001, num steps 1, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.7700 %C2%B7 median of 2 runs, 0.7400 to 0.8000'
hover = hover.'|mark f56374 576.17 327.50 103.67 43.00:learning rate 0.00316227766017, num steps 1, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.7800 %C2%B7 median of 2 runs, 0.7500 to 0.8100'
hover = hover.'|mark fb6b71 682.83 327.50 103.67 43.00:learning rate 0.01, num steps 1, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.7900 %C2%B7 median of 2 runs, 0.7600 to 0.8200'
hover = hover.'|mark fa6b71 469.50 281.50 103.67 43.00:learning rate 0.001, num steps 10, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.7895 %C2%B7 median of 2 runs, 0.7658 to 0.8132'
hover = hover.'|mark fe716f 576.17 281.50 103.67 43.00:learning rate 0.00316227766017, num steps 10, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.7974 %C2%B7 median of 2 runs, 0.7737 to 0.8211'
hover = hover.'|mark fe7970 682.83 281.50 103.67 43.00:learning rate 0.01, num steps 10, optimizer adam, lags [3, 8]%0Afinal loss (nats) 0.8053 %C2%B7 median of 2 runs, 0.7816 to 0.8290'
plot NaN title hover noenhanced, \
  NaN, \
  $data_8 using 1:2:(0.4859):(0.4674):3 with boxxyerror fs solid noborder lc rgb variable, \
  $data_9 using 1:2:3:4 with labels center font ',13' textcolor rgb variable

unset multiplot
unset output
