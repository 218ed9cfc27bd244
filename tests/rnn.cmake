# The trainer against an independent implementation; see tests/reference.
add_executable(test_reference unit/test_reference.c)
target_link_libraries(test_reference PRIVATE core PkgConfig::LIBCONFIG m)
target_compile_definitions(test_reference PRIVATE REFERENCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/reference")
set_target_properties(test_reference PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
add_test(NAME reference COMMAND test_reference)
set_tests_properties(reference PROPERTIES LABELS unit TIMEOUT 120)
