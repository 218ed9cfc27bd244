unroll_test(table)
unroll_test(store)
target_link_libraries(test_store PRIVATE PkgConfig::SQLITE) # changes databases behind the store's back

# Run by hand: build/release/tests/bench_store. make_store fills the databases of cli/store.bats.
foreach(program bench_store make_store)
  add_executable(${program} bench/${program}.c)
  target_link_libraries(${program} PRIVATE core m)
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
endforeach()
