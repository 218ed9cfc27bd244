unroll_test(gnuplot)
unroll_test(curves)
unroll_test(figure LABELS expected)
unroll_test(kinds LABELS expected)
target_sources(test_kinds PRIVATE unit/edges.c)
unroll_test(metric)
unroll_test(style)
unroll_test(terminal)

# Looks at the pictures themselves; pdftoppm and pdffonts show what is in a PDF.
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
unroll_test(picture)
target_sources(test_picture PRIVATE unit/drawing.c unit/edges.c unit/pixels.c unit/svg.c)
target_link_libraries(test_picture PRIVATE PkgConfig::PNG)
