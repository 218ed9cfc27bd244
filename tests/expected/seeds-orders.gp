# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 929,452 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss of each setting over its seeds, best first' at screen 0.038731, screen 0.920354 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · state size 16 · batch size 200 · epoch length 40000 · a dot is a run, the mark their median' at screen 0.038731, screen 0.858407 left font ',13' textcolor rgb '#666666'
set label 'made-up · 30 runs · line = min–max over 3 seeds · unroll · data 00000000' at screen 0.972027, screen 0.039823 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'learning rate' at screen 0.038731, screen 0.792035 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.145766, screen 0.780973 to screen 0.156525, screen 0.803097 fs solid noborder fc rgb '#033661'
set label '0.001' at screen 0.167284, screen 0.792035 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.227479, screen 0.780973 to screen 0.238237, screen 0.803097 fs solid noborder fc rgb '#55399c'
set label '0.01' at screen 0.248996, screen 0.792035 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.300118, screen 0.780973 to screen 0.310876, screen 0.803097 fs solid noborder fc rgb '#c33783'
set label '0.1' at screen 0.321635, screen 0.792035 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.363684, screen 0.780973 to screen 0.374442, screen 0.803097 fs solid noborder fc rgb '#f2695a'
set label '1' at screen 0.385201, screen 0.792035 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.413640, screen 0.780973 to screen 0.424398, screen 0.803097 fs solid noborder fc rgb '#efb047'
set label '10' at screen 0.435157, screen 0.792035 left font ',13' textcolor rgb '#222222'
set label 'final loss (nats)' at screen 0.599777, screen 0.106195 center font ',13' textcolor rgb '#666666'
set label 'learning rate 10, num steps 5' at screen 0.244741, screen 0.699115 right font ',12' textcolor rgb '#666666'
set label 'learning rate 10, num steps 2' at screen 0.244741, screen 0.646018 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, num steps 5' at screen 0.244741, screen 0.592920 right font ',12' textcolor rgb '#666666'
set label 'learning rate 1, num steps 2' at screen 0.244741, screen 0.539823 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, num steps 5' at screen 0.244741, screen 0.486726 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.1, num steps 2' at screen 0.244741, screen 0.433628 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, num steps 5' at screen 0.244741, screen 0.380531 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.01, num steps 2' at screen 0.244741, screen 0.327434 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.001, num steps 5' at screen 0.244741, screen 0.274336 right font ',12' textcolor rgb '#666666'
set label 'learning rate 0.001, num steps 2' at screen 0.244741, screen 0.221239 right font ',12' textcolor rgb '#666666'
set label 'knowing lags 3, 8' at screen 0.743911, screen 0.745575 center font ',11' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid xtics lt 1 lw 0.7 lc rgb '#ebebeb'
# The runs: metric, row, colour.
$data_1 << END
0.00145189 1 0x60efb047
0.00107005 1 0x60efb047
0.000788513 1 0x60efb047
0.0036215 2 0x60efb047
0.00267169 2 0x60efb047
0.00197063 2 0x60efb047
0.00902849 3 0x60f2695a
0.00666073 3 0x60f2695a
0.00491305 3 0x60f2695a
0.0223748 4 0x60f2695a
0.016526 4 0x60f2695a
0.0122035 4 0x60f2695a
0.055773 5 0x60c33783
0.0411948 5 0x60c33783
0.0304208 5 0x60c33783
0.137163 6 0x60c33783
0.10145 6 0x60c33783
0.0750172 6 0x60c33783
0.341844 7 0x6055399c
0.252847 7 0x6055399c
0.186972 7 0x6055399c
0.832975 8 0x6055399c
0.617143 8 0x6055399c
0.457094 8 0x6055399c
2.07554 9 0x60033661
1.5378 9 0x60033661
1.13904 9 0x60033661
5.00051 10 0x60033661
3.71263 10 0x60033661
2.75537 10 0x60033661
END
# The settings: median, row, smallest, largest metric, colour.
$data_2 << END
0.00107005 1 0.000788513 0.00145189 0xefb047
0.00267169 2 0.00197063 0.0036215 0xefb047
0.00666073 3 0.00491305 0.00902849 0xf2695a
0.016526 4 0.0122035 0.0223748 0xf2695a
0.0411948 5 0.0304208 0.055773 0xc33783
0.10145 6 0.0750172 0.137163 0xc33783
0.252847 7 0.186972 0.341844 0x55399c
0.617143 8 0.457094 0.832975 0x55399c
1.5378 9 1.13904 2.07554 0x033661
3.71263 10 2.75537 5.00051 0x033661
END
# The settings whose line goes on beyond the right edge: row, colour.
$data_3 << END
END
# The settings with runs that diverged: row, how many.
$data_4 << END
END

set margins at screen 0.255500, screen 0.944055, screen 0.194690, screen 0.725664
set xrange [0.00055554713:7.0974575]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1)
set yrange [10.5:0.5]
unset ytics
unset arrow
set arrow from first 0.661563, graph 0 to first 0.661563, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.627741, graph 0 to first 0.627741, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.519167, graph 0 to first 0.519167, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from first 0.454454, graph 0 to first 0.454454, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot $data_2 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \
  $data_1 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_2 using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable

unset multiplot
unset output
