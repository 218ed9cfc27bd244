# The figure seeds, drawn by unroll: run gnuplot with this file in its folder to draw it again.
reset session
set terminal svg noenhanced rounded size 905,1072 font 'DejaVu Sans,13' fontscale 1 linewidth 1 background rgb '#ffffff' mouse jsdir ''
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
set object rectangle from screen -0.002209, screen -0.001866 to screen 1.002209, screen 1.001866 fs solid noborder fc rgb '#ffffff'
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
set label 'Final loss of each setting over its seeds, best first' at screen 0.039765, screen 0.966418 left font ',20' textcolor rgb '#222222'
set label 'task lags · cell rnn · optimizer adagrad · learning rate 0.1 · batch size 200 · epoch length 40000' at screen 0.039765, screen 0.940299 left font ',13' textcolor rgb '#666666'
set label 'a dot is a run, the mark their median · the best 40 of 1000 settings' at screen 0.039765, screen 0.921642 left font ',13' textcolor rgb '#666666'
set label 'made-up · 1000 runs · unroll · data 00000000' at screen 0.971281, screen 0.016791 right font ',11' textcolor rgb '#999999'
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
set label 'num steps' at screen 0.039765, screen 0.893657 left font ',13' textcolor rgb '#222222'
set object rectangle from screen 0.132038, screen 0.888993 to screen 0.143084, screen 0.898321 fs solid noborder fc rgb '#033661'
set label '1' at screen 0.154130, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 033661 115.54 104.00 36.43 20.00'
set object rectangle from screen 0.183328, screen 0.888993 to screen 0.194374, screen 0.898321 fs solid noborder fc rgb '#1b3a90'
set label '4' at screen 0.205420, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 1b3a90 161.97 104.00 36.43 20.00'
set object rectangle from screen 0.234619, screen 0.888993 to screen 0.245664, screen 0.898321 fs solid noborder fc rgb '#5c389b'
set label '6' at screen 0.256710, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key 5c389b 208.40 104.00 36.43 20.00'
set object rectangle from screen 0.285909, screen 0.888993 to screen 0.296955, screen 0.898321 fs solid noborder fc rgb '#a6358e'
set label '9' at screen 0.308001, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key a6358e 254.84 104.00 36.43 20.00'
set object rectangle from screen 0.337199, screen 0.888993 to screen 0.348245, screen 0.898321 fs solid noborder fc rgb '#c93b7f'
set label '11' at screen 0.359291, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key c93b7f 301.27 104.00 44.87 20.00'
set object rectangle from screen 0.397804, screen 0.888993 to screen 0.408850, screen 0.898321 fs solid noborder fc rgb '#e24d6d'
set label '13' at screen 0.419896, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key e24d6d 356.14 104.00 44.87 20.00'
set object rectangle from screen 0.458410, screen 0.888993 to screen 0.469456, screen 0.898321 fs solid noborder fc rgb '#f37455'
set label '16' at screen 0.480502, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f37455 411.00 104.00 44.87 20.00'
set object rectangle from screen 0.519015, screen 0.888993 to screen 0.530061, screen 0.898321 fs solid noborder fc rgb '#f5934a'
set label '18' at screen 0.541107, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key f5934a 465.87 104.00 44.87 20.00'
set object rectangle from screen 0.579621, screen 0.888993 to screen 0.590667, screen 0.898321 fs solid noborder fc rgb '#efb047'
set label '20' at screen 0.601713, screen 0.893657 left font ',13' textcolor rgb '#222222'
hover = hover.'|key efb047 520.74 104.00 44.87 20.00'
set label 'final loss (nats)' at screen 0.589090, screen 0.044776 center font ',13' textcolor rgb '#666666'
set label 'num steps 1, state size 4' at screen 0.224574, screen 0.855877 right font ',12' textcolor rgb '#666666'
set label 'num steps 5, state size 180' at screen 0.224574, screen 0.836287 right font ',12' textcolor rgb '#666666'
set label 'num steps 4, state size 164' at screen 0.224574, screen 0.816698 right font ',12' textcolor rgb '#666666'
set label 'num steps 5, state size 72' at screen 0.224574, screen 0.797108 right font ',12' textcolor rgb '#666666'
set label 'num steps 4, state size 56' at screen 0.224574, screen 0.777519 right font ',12' textcolor rgb '#666666'
set label 'num steps 3, state size 148' at screen 0.224574, screen 0.757929 right font ',12' textcolor rgb '#666666'
set label 'num steps 3, state size 40' at screen 0.224574, screen 0.738340 right font ',12' textcolor rgb '#666666'
set label 'num steps 6, state size 196' at screen 0.224574, screen 0.718750 right font ',12' textcolor rgb '#666666'
set label 'num steps 2, state size 132' at screen 0.224574, screen 0.699160 right font ',12' textcolor rgb '#666666'
set label 'num steps 6, state size 88' at screen 0.224574, screen 0.679571 right font ',12' textcolor rgb '#666666'
set label 'num steps 2, state size 24' at screen 0.224574, screen 0.659981 right font ',12' textcolor rgb '#666666'
set label 'num steps 1, state size 116' at screen 0.224574, screen 0.640392 right font ',12' textcolor rgb '#666666'
set label 'num steps 1, state size 8' at screen 0.224574, screen 0.620802 right font ',12' textcolor rgb '#666666'
set label 'num steps 7, state size 104' at screen 0.224574, screen 0.601213 right font ',12' textcolor rgb '#666666'
set label 'num steps 8, state size 120' at screen 0.224574, screen 0.581623 right font ',12' textcolor rgb '#666666'
set label 'num steps 8, state size 12' at screen 0.224574, screen 0.562034 right font ',12' textcolor rgb '#666666'
set label 'num steps 9, state size 136' at screen 0.224574, screen 0.542444 right font ',12' textcolor rgb '#666666'
set label 'num steps 9, state size 28' at screen 0.224574, screen 0.522854 right font ',12' textcolor rgb '#666666'
set label 'num steps 5, state size 184' at screen 0.224574, screen 0.503265 right font ',12' textcolor rgb '#666666'
set label 'num steps 4, state size 168' at screen 0.224574, screen 0.483675 right font ',12' textcolor rgb '#666666'
set label 'num steps 5, state size 76' at screen 0.224574, screen 0.464086 right font ',12' textcolor rgb '#666666'
set label 'num steps 4, state size 60' at screen 0.224574, screen 0.444496 right font ',12' textcolor rgb '#666666'
set label 'num steps 3, state size 152' at screen 0.224574, screen 0.424907 right font ',12' textcolor rgb '#666666'
set label 'num steps 3, state size 44' at screen 0.224574, screen 0.405317 right font ',12' textcolor rgb '#666666'
set label 'num steps 6, state size 200' at screen 0.224574, screen 0.385728 right font ',12' textcolor rgb '#666666'
set label 'num steps 2, state size 136' at screen 0.224574, screen 0.366138 right font ',12' textcolor rgb '#666666'
set label 'num steps 6, state size 92' at screen 0.224574, screen 0.346549 right font ',12' textcolor rgb '#666666'
set label 'num steps 2, state size 28' at screen 0.224574, screen 0.326959 right font ',12' textcolor rgb '#666666'
set label 'num steps 1, state size 120' at screen 0.224574, screen 0.307369 right font ',12' textcolor rgb '#666666'
set label 'num steps 1, state size 12' at screen 0.224574, screen 0.287780 right font ',12' textcolor rgb '#666666'
set label 'num steps 7, state size 108' at screen 0.224574, screen 0.268190 right font ',12' textcolor rgb '#666666'
set label 'num steps 10, state size 152' at screen 0.224574, screen 0.248601 right font ',12' textcolor rgb '#666666'
set label 'num steps 10, state size 44' at screen 0.224574, screen 0.229011 right font ',12' textcolor rgb '#666666'
set label 'num steps 8, state size 124' at screen 0.224574, screen 0.209422 right font ',12' textcolor rgb '#666666'
set label 'num steps 8, state size 16' at screen 0.224574, screen 0.189832 right font ',12' textcolor rgb '#666666'
set label 'num steps 9, state size 140' at screen 0.224574, screen 0.170243 right font ',12' textcolor rgb '#666666'
set label 'num steps 9, state size 32' at screen 0.224574, screen 0.150653 right font ',12' textcolor rgb '#666666'
set label 'num steps 11, state size 168' at screen 0.224574, screen 0.131063 right font ',12' textcolor rgb '#666666'
set label 'num steps 5, state size 188' at screen 0.224574, screen 0.111474 right font ',12' textcolor rgb '#666666'
set label 'num steps 4, state size 172' at screen 0.224574, screen 0.091884 right font ',12' textcolor rgb '#666666'
plot [0:1] [0:1] NaN title hover noenhanced
unset label
unset arrow
unset object
set border 3 lc rgb '#aaaaaa' lw 0.8
# The settings: median, row, smallest, largest metric; then the runs; the medians; those beyond the right edge; how many diverged.
$data_1 << END
0.47 1 0.47 0.47 0x033661
0.47597897 2 0.475979 0.475979 0x3c3a97
0.47606689 3 0.476067 0.476067 0x1b3a90
0.47617869 4 0.476179 0.476179 0x3c3a97
0.47626685 5 0.476267 0.476267 0x1b3a90
0.47640417 6 0.476404 0.476404 0x063a85
0.47660417 7 0.476604 0.476604 0x063a85
0.47671807 8 0.476718 0.476718 0x5c389b
0.47680001 9 0.4768 0.4768 0x043873
0.47691697 10 0.476917 0.476917 0x5c389b
0.47700001 11 0.477 0.477 0x043873
0.4772 12 0.4772 0.4772 0x033661
0.4774 13 0.4774 0.4774 0x033661
0.47803835 14 0.478038 0.478038 0x773698
0.48068554 15 0.480686 0.480686 0x923494
0.48088112 16 0.480881 0.480881 0x923494
0.48281875 17 0.482819 0.482819 0xa6358e
0.4830125 18 0.483013 0.483013 0xa6358e
0.48336875 19 0.483369 0.483369 0x3c3a97
0.48346509 20 0.483465 0.483465 0x1b3a90
0.48356847 21 0.483568 0.483568 0x3c3a97
0.48366504 22 0.483665 0.483665 0x1b3a90
0.48380406 23 0.483804 0.483804 0x063a85
0.48400406 24 0.484004 0.484004 0x063a85
0.48407719 25 0.484077 0.484077 0x5c389b
0.48420001 26 0.4842 0.4842 0x043873
0.48427609 27 0.484276 0.484276 0x5c389b
0.48440001 28 0.4844 0.4844 0x043873
0.4846 29 0.4846 0.4846 0x033661
0.4848 30 0.4848 0.4848 0x033661
0.48535659 31 0.485357 0.485357 0x773698
0.48600643 32 0.486006 0.486006 0xb93687
0.48619759 33 0.486198 0.486198 0xb93687
0.48792202 34 0.487922 0.487922 0x923494
0.4881176 35 0.488118 0.488118 0x923494
0.4899875 36 0.489987 0.489987 0xa6358e
0.49018125 37 0.490181 0.490181 0xa6358e
0.4906875 38 0.490687 0.490687 0xc93b7f
0.49075853 39 0.490759 0.490759 0x3c3a97
0.49086328 40 0.490863 0.490863 0x1b3a90
END
$data_2 << END
0.47 1 0x60033661
0.47597897 2 0x603c3a97
0.47606689 3 0x601b3a90
0.47617869 4 0x603c3a97
0.47626685 5 0x601b3a90
0.47640417 6 0x60063a85
0.47660417 7 0x60063a85
0.47671807 8 0x605c389b
0.47680001 9 0x60043873
0.47691697 10 0x605c389b
0.47700001 11 0x60043873
0.4772 12 0x60033661
0.4774 13 0x60033661
0.47803835 14 0x60773698
0.48068554 15 0x60923494
0.48088112 16 0x60923494
0.48281875 17 0x60a6358e
0.4830125 18 0x60a6358e
0.48336875 19 0x603c3a97
0.48346509 20 0x601b3a90
0.48356847 21 0x603c3a97
0.48366504 22 0x601b3a90
0.48380406 23 0x60063a85
0.48400406 24 0x60063a85
0.48407719 25 0x605c389b
0.48420001 26 0x60043873
0.48427609 27 0x605c389b
0.48440001 28 0x60043873
0.4846 29 0x60033661
0.4848 30 0x60033661
0.48535659 31 0x60773698
0.48600643 32 0x60b93687
0.48619759 33 0x60b93687
0.48792202 34 0x60923494
0.4881176 35 0x60923494
0.4899875 36 0x60a6358e
0.49018125 37 0x60a6358e
0.4906875 38 0x60c93b7f
0.49075853 39 0x603c3a97
0.49086328 40 0x601b3a90
END
$data_3 << END
0.47 1 0.68 1.32 0x033661
0.47597897 2 1.68 2.32 0x3c3a97
0.47606689 3 2.68 3.32 0x1b3a90
0.47617869 4 3.68 4.32 0x3c3a97
0.47626685 5 4.68 5.32 0x1b3a90
0.47640417 6 5.68 6.32 0x063a85
0.47660417 7 6.68 7.32 0x063a85
0.47671807 8 7.68 8.32 0x5c389b
0.47680001 9 8.68 9.32 0x043873
0.47691697 10 9.68 10.32 0x5c389b
0.47700001 11 10.68 11.32 0x043873
0.4772 12 11.68 12.32 0x033661
0.4774 13 12.68 13.32 0x033661
0.47803835 14 13.68 14.32 0x773698
0.48068554 15 14.68 15.32 0x923494
0.48088112 16 15.68 16.32 0x923494
0.48281875 17 16.68 17.32 0xa6358e
0.4830125 18 17.68 18.32 0xa6358e
0.48336875 19 18.68 19.32 0x3c3a97
0.48346509 20 19.68 20.32 0x1b3a90
0.48356847 21 20.68 21.32 0x3c3a97
0.48366504 22 21.68 22.32 0x1b3a90
0.48380406 23 22.68 23.32 0x063a85
0.48400406 24 23.68 24.32 0x063a85
0.48407719 25 24.68 25.32 0x5c389b
0.48420001 26 25.68 26.32 0x043873
0.48427609 27 26.68 27.32 0x5c389b
0.48440001 28 27.68 28.32 0x043873
0.4846 29 28.68 29.32 0x033661
0.4848 30 29.68 30.32 0x033661
0.48535659 31 30.68 31.32 0x773698
0.48600643 32 31.68 32.32 0xb93687
0.48619759 33 32.68 33.32 0xb93687
0.48792202 34 33.68 34.32 0x923494
0.4881176 35 34.68 35.32 0x923494
0.4899875 36 35.68 36.32 0xa6358e
0.49018125 37 36.68 37.32 0xa6358e
0.4906875 38 37.68 38.32 0xc93b7f
0.49075853 39 38.68 39.32 0x3c3a97
0.49086328 40 39.68 40.32 0x1b3a90
END

set margins at screen 0.235620, screen 0.942561, screen 0.082090, screen 0.865672
hover = 'panel 213.31 144.00 640.00 840.00'
set xrange [0.46916547:0.49169781]
set xtics nomirror out scale 0.4,0 font ',12' textcolor rgb '#666666' ('0.470' 0.47, '0.475' 0.475, '0.480' 0.48, '0.485' 0.485, '0.490' 0.49)
set yrange [40.5:0.5]
unset ytics
unset arrow
set arrow from first 0.47, graph 0 to first 0.47, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.475, graph 0 to first 0.475, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.48, graph 0 to first 0.48, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.485, graph 0 to first 0.485, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
set arrow from first 0.49, graph 0 to first 0.49, graph 1 nohead back lt 1 lw 0.7 lc rgb '#ebebeb'
hover = hover.'|mark 033661 237.01 154.50 0.00 0.00:num steps 1, state size 4%0Afinal loss (nats) 0.4700 %C2%B7 seed 0'
hover = hover.'|mark 3c3a97 406.84 175.50 0.00 0.00:num steps 5, state size 180%0Afinal loss (nats) 0.4760 %C2%B7 seed 0'
hover = hover.'|mark 1b3a90 409.33 196.50 0.00 0.00:num steps 4, state size 164%0Afinal loss (nats) 0.4761 %C2%B7 seed 0'
hover = hover.'|mark 3c3a97 412.51 217.50 0.00 0.00:num steps 5, state size 72%0Afinal loss (nats) 0.4762 %C2%B7 seed 0'
hover = hover.'|mark 1b3a90 415.01 238.50 0.00 0.00:num steps 4, state size 56%0Afinal loss (nats) 0.4763 %C2%B7 seed 0'
hover = hover.'|mark 063a85 418.91 259.50 0.00 0.00:num steps 3, state size 148%0Afinal loss (nats) 0.4764 %C2%B7 seed 0'
hover = hover.'|mark 063a85 424.59 280.50 0.00 0.00:num steps 3, state size 40%0Afinal loss (nats) 0.4766 %C2%B7 seed 0'
hover = hover.'|mark 5c389b 427.83 301.50 0.00 0.00:num steps 6, state size 196%0Afinal loss (nats) 0.4767 %C2%B7 seed 0'
hover = hover.'|mark 043873 430.16 322.50 0.00 0.00:num steps 2, state size 132%0Afinal loss (nats) 0.4768 %C2%B7 seed 0'
hover = hover.'|mark 5c389b 433.48 343.50 0.00 0.00:num steps 6, state size 88%0Afinal loss (nats) 0.4769 %C2%B7 seed 0'
hover = hover.'|mark 043873 435.84 364.50 0.00 0.00:num steps 2, state size 24%0Afinal loss (nats) 0.4770 %C2%B7 seed 0'
hover = hover.'|mark 033661 441.52 385.50 0.00 0.00:num steps 1, state size 116%0Afinal loss (nats) 0.4772 %C2%B7 seed 0'
hover = hover.'|mark 033661 447.20 406.50 0.00 0.00:num steps 1, state size 8%0Afinal loss (nats) 0.4774 %C2%B7 seed 0'
hover = hover.'|mark 773698 465.33 427.50 0.00 0.00:num steps 7, state size 104%0Afinal loss (nats) 0.4780 %C2%B7 seed 0'
hover = hover.'|mark 923494 540.52 448.50 0.00 0.00:num steps 8, state size 120%0Afinal loss (nats) 0.4807 %C2%B7 seed 0'
hover = hover.'|mark 923494 546.08 469.50 0.00 0.00:num steps 8, state size 12%0Afinal loss (nats) 0.4809 %C2%B7 seed 0'
hover = hover.'|mark a6358e 601.11 490.50 0.00 0.00:num steps 9, state size 136%0Afinal loss (nats) 0.4828 %C2%B7 seed 0'
hover = hover.'|mark a6358e 606.61 511.50 0.00 0.00:num steps 9, state size 28%0Afinal loss (nats) 0.4830 %C2%B7 seed 0'
hover = hover.'|mark 3c3a97 616.73 532.50 0.00 0.00:num steps 5, state size 184%0Afinal loss (nats) 0.4834 %C2%B7 seed 0'
hover = hover.'|mark 1b3a90 619.47 553.50 0.00 0.00:num steps 4, state size 168%0Afinal loss (nats) 0.4835 %C2%B7 seed 0'
hover = hover.'|mark 3c3a97 622.41 574.50 0.00 0.00:num steps 5, state size 76%0Afinal loss (nats) 0.4836 %C2%B7 seed 0'
hover = hover.'|mark 1b3a90 625.15 595.50 0.00 0.00:num steps 4, state size 60%0Afinal loss (nats) 0.4837 %C2%B7 seed 0'
hover = hover.'|mark 063a85 629.10 616.50 0.00 0.00:num steps 3, state size 152%0Afinal loss (nats) 0.4838 %C2%B7 seed 0'
hover = hover.'|mark 063a85 634.78 637.50 0.00 0.00:num steps 3, state size 44%0Afinal loss (nats) 0.4840 %C2%B7 seed 0'
hover = hover.'|mark 5c389b 636.86 658.50 0.00 0.00:num steps 6, state size 200%0Afinal loss (nats) 0.4841 %C2%B7 seed 0'
hover = hover.'|mark 043873 640.34 679.50 0.00 0.00:num steps 2, state size 136%0Afinal loss (nats) 0.4842 %C2%B7 seed 0'
hover = hover.'|mark 5c389b 642.50 700.50 0.00 0.00:num steps 6, state size 92%0Afinal loss (nats) 0.4843 %C2%B7 seed 0'
hover = hover.'|mark 043873 646.02 721.50 0.00 0.00:num steps 2, state size 28%0Afinal loss (nats) 0.4844 %C2%B7 seed 0'
hover = hover.'|mark 033661 651.71 742.50 0.00 0.00:num steps 1, state size 120%0Afinal loss (nats) 0.4846 %C2%B7 seed 0'
hover = hover.'|mark 033661 657.39 763.50 0.00 0.00:num steps 1, state size 12%0Afinal loss (nats) 0.4848 %C2%B7 seed 0'
hover = hover.'|mark 773698 673.20 784.50 0.00 0.00:num steps 7, state size 108%0Afinal loss (nats) 0.4854 %C2%B7 seed 0'
hover = hover.'|mark b93687 691.65 805.50 0.00 0.00:num steps 10, state size 152%0Afinal loss (nats) 0.4860 %C2%B7 seed 0'
hover = hover.'|mark b93687 697.08 826.50 0.00 0.00:num steps 10, state size 44%0Afinal loss (nats) 0.4862 %C2%B7 seed 0'
hover = hover.'|mark 923494 746.06 847.50 0.00 0.00:num steps 8, state size 124%0Afinal loss (nats) 0.4879 %C2%B7 seed 0'
hover = hover.'|mark 923494 751.62 868.50 0.00 0.00:num steps 8, state size 16%0Afinal loss (nats) 0.4881 %C2%B7 seed 0'
hover = hover.'|mark a6358e 804.73 889.50 0.00 0.00:num steps 9, state size 140%0Afinal loss (nats) 0.4900 %C2%B7 seed 0'
hover = hover.'|mark a6358e 810.23 910.50 0.00 0.00:num steps 9, state size 32%0Afinal loss (nats) 0.4902 %C2%B7 seed 0'
hover = hover.'|mark c93b7f 824.61 931.50 0.00 0.00:num steps 11, state size 168%0Afinal loss (nats) 0.4907 %C2%B7 seed 0'
hover = hover.'|mark 3c3a97 826.63 952.50 0.00 0.00:num steps 5, state size 188%0Afinal loss (nats) 0.4908 %C2%B7 seed 0'
hover = hover.'|mark 1b3a90 829.60 973.50 0.00 0.00:num steps 4, state size 172%0Afinal loss (nats) 0.4909 %C2%B7 seed 0'
plot NaN title hover noenhanced, \
  NaN, \
  $data_1 using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 dt solid lc rgb variable, \
  $data_2 using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \
  $data_3 using 1:3:(0):($4 - $3):5 with vectors nohead lw 2.6 dt solid lc rgb variable

unset multiplot
unset output
