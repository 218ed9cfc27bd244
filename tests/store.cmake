unroll_test(table)
unroll_test(store)
target_link_libraries(test_store PRIVATE PkgConfig::SQLITE) # changes databases behind the store's back

# Run by hand: build/release/tests/bench_store
add_executable(bench_store bench/bench_store.c)
target_link_libraries(bench_store PRIVATE core)
set_target_properties(bench_store PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
