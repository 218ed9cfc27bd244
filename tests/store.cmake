unroll_test(text)
unroll_test(table)
unroll_test(store)
unroll_test(join)
unroll_test(database)
unroll_test(importance)
unroll_test(paired)
unroll_test(results)
unroll_test(answer)
foreach(test test_store test_join test_database test_results) # they change databases behind the back of the store
  target_link_libraries(${test} PRIVATE PkgConfig::SQLITE)
endforeach()

# Run by hand: build/release/tests/bench_store. make_store fills the databases of cli/store.bats.
foreach(program bench_store make_store)
  add_executable(${program} bench/${program}.c)
  target_link_libraries(${program} PRIVATE core m)
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
endforeach()
