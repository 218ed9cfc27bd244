unroll_test(hparams)
unroll_test(experiment)
unroll_test(flatten)
unroll_test(bad_files)
unroll_test(sweep)
unroll_test(search)
unroll_test(run)

# With tasks of their own in the place of the program's.
unroll_test(unused)
target_sources(test_unused PRIVATE unit/two_tasks.c)
add_executable(unroll_two_tasks ${PROJECT_SOURCE_DIR}/src/main.c unit/two_tasks.c)
target_link_libraries(unroll_two_tasks PRIVATE core)
set_target_properties(unroll_two_tasks PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
