unroll_test(gnuplot)
unroll_test(curves)
unroll_test(figure)
unroll_test(kinds)
