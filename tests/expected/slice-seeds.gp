# The figure slice, drawn by unroll: run gnuplot with this file in its folder to draw it again.
set terminal svg noenhanced rounded size 952,626 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff'
set encoding utf8
set output 'figure.svg'
set multiplot

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'Final loss by learning rate' at screen 0.096639, screen 0.942492 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · num steps 10 · state size 16 · batch size 200 · epoch length 40000' at screen 0.096639, screen 0.897764 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the line joins the medians' at screen 0.096639, screen 0.865815 left font ',13' textcolor rgb '#666666'
set label 'made-up · 90 runs · unroll · data 00000000' at screen 0.972689, screen 0.028754 right font ',11' textcolor rgb '#999999'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object

reset
set margins at screen 0, screen 1, screen 0, screen 1
unset border
unset tics
unset key
set label 'best possible loss' at screen 0.861345, screen 0.829073 left font ',11' textcolor rgb '#666666'
set label 'knowing …' at screen 0.861345, screen 0.805112 left font ',11' textcolor rgb '#666666'
set label 'nothing  0.6616' at screen 0.861345, screen 0.317218 left font ',12' textcolor rgb '#666666'
set label 'lag 8  0.6277' at screen 0.861345, screen 0.291659 left font ',12' textcolor rgb '#666666'
set label 'lag 3  0.5192' at screen 0.861345, screen 0.212040 left font ',12' textcolor rgb '#666666'
set label 'lags 3, 8  0.4545' at screen 0.861345, screen 0.164241 left font ',12' textcolor rgb '#666666'
set label 'learning rate' at screen 0.474790, screen 0.076677 center font ',13' textcolor rgb '#666666'
set label 'final loss (nats)' at screen 0.025210, screen 0.460064 center rotate by 90 font ',13' textcolor rgb '#666666'
plot [0:1] [0:1] NaN
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
set grid ytics lt 1 lw 0.7 lc rgb '#ebebeb'
# For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians.
$data_1 << END
0.027764 0.552556 0
0.0279127 0.560454 0
0.0280622 0.568352 0
0.0282125 0.576249 0
0.0283636 0.584147 0
0.0285155 0.592045 0
0.0286683 0.599943 0
0.0288218 0.60784 0
0.0289762 0.615738 0
0.0291314 0.623636 0
0.0292874 0.631534 0
0.0294443 0.639431 0
0.029602 0.647329 0
0.0297606 0.655227 0
0.02992 0.663125 0
0.0300802 0.671022 0
0.0302414 0.67892 0
0.0304033 0.686818 0
0.0305662 0.694716 0
0.0307299 0.702613 0
0.0308945 0.710511 0
0.03106 0.718409 0
0.0312264 0.726307 0
0.0313936 0.734204 0
0.0315618 0.742102 0
0.0317308 0.75 0
0.0319008 0.757898 0
0.0320716 0.765796 0
0.0322434 0.773693 0
0.0324161 0.781591 0
0.0925465 0.789489 0
0.0930422 0.797387 0
0.0935406 0.805284 0
0.0940416 0.813182 0
0.0945453 0.82108 0
0.0950517 0.828978 0
0.0955608 0.836875 0
0.0960727 0.844773 0
0.0965873 0.852671 0
0.0971046 0.860569 0
0.0976248 0.868466 0
0.0981477 0.876364 0
0.0986734 0.884262 0
0.0992019 0.89216 0
0.0997333 0.900057 0
0.100267 0.907955 0
0.100805 0.915853 0
0.101344 0.923751 0
0.101887 0.931648 0
0.102433 0.939546 0
0.102982 0.947444 0
0.103533 0.955342 0
0.104088 0.963239 0
0.104645 0.971137 0
0.105206 0.979035 0
0.105769 0.986933 0
0.106336 0.994831 0
0.106905 1.00273 0
0.107478 1.01063 0
0.108054 1.01852 0
0.27764 1.02642 0
0.279127 1.03432 0
0.280622 1.04222 0
0.282125 1.05011 0
0.283636 1.05801 0
0.285155 1.06591 0
0.286683 1.07381 0
0.288218 1.08171 0
0.289762 1.0896 0
0.291314 1.0975 0
0.292874 1.1054 0
0.294443 1.1133 0
0.29602 1.12119 0
0.297606 1.12909 0
0.2992 1.13699 0
0.300802 1.14489 0
0.302414 1.15279 0
0.304033 1.16068 0
0.305662 1.16858 0
0.307299 1.17648 0
0.308945 1.18438 0
0.3106 1.19227 0
0.312264 1.20017 0
0.313936 1.20807 0
0.315618 1.21597 0
0.317308 1.22387 0
0.319008 1.23176 0
0.320716 1.23966 0
0.322434 1.24756 0
0.324161 1.25546 0
END
$data_2 << END
0.03 0.667074
0.1 0.904006
0.3 1.14094
END
$data_3 << END
END

set margins at screen 0.096639, screen 0.852941, screen 0.140575, screen 0.779553
set xrange [0.024952913:0.36067933]
set logscale x
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.03' 0.03, '0.1' 0.1, '0.3' 0.3)
set yrange [0.42241428:1.2874967]
set ytics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.6' 0.6, '0.8' 0.8, '1.0' 1, '1.2' 1.2)
unset arrow
set arrow from graph 0, first 0.661563 to graph 1, first 0.661563 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.627741 to graph 1, first 0.627741 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.519167 to graph 1, first 0.519167 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
set arrow from graph 0, first 0.454454 to graph 1, first 0.454454 nohead back lw 0.9 dt (16,10) lc rgb '#a8a8a8'
plot NaN, \
  $data_1 using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90063b8c', \
  $data_1 using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#063b8c', \
  $data_2 using 1:2 with linespoints pt 7 ps 0.5 lw 1.90 dt solid lc rgb '#063b8c'

unset multiplot
unset output
