# Fuzzing. Every build replays the corpora; the preset `fuzz` (clang) builds the fuzzers too:
#   cmake --preset fuzz && cmake --build --preset fuzz
#   build/fuzz/tests/fuzz_store -max_total_time=1200 found/ tests/fuzz/corpus/store
option(UNROLL_FUZZ "Build the fuzzers (clang)" OFF)

foreach(name experiment series set store)
  set(sources fuzz/fuzz_${name}.c fuzz/scratch.c)
  add_executable(replay_${name} ${sources} fuzz/replay.c)
  target_link_libraries(replay_${name} PRIVATE core m)
  set_target_properties(replay_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  add_test(NAME replay_${name} COMMAND replay_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
  set_tests_properties(replay_${name} PROPERTIES LABELS fuzz TIMEOUT 120)
  if(UNROLL_FUZZ)
    add_executable(fuzz_${name} ${sources})
    target_link_libraries(fuzz_${name} PRIVATE core m)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  endif()
endforeach()
