unroll_test(gnuplot)
unroll_test(figure)
