# A terminal that answers as it is told.
add_executable(answering cli/answering.c)
set_target_properties(answering PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)

# Each tests/cli/*.bats is one test; it is told where the program and the source stand.
find_program(BATS bats REQUIRED)
file(GLOB BATS_FILES CONFIGURE_DEPENDS cli/*.bats)

foreach(file IN LISTS BATS_FILES)
  cmake_path(GET file STEM name)
  # What the README shows is the release build; its sweep would take minutes under a sanitizer.
  if(name STREQUAL "readme" AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    continue()
  endif()
  add_test(NAME cli_${name} COMMAND ${BATS} ${file})
  set_tests_properties(cli_${name} PROPERTIES
    LABELS cli
    TIMEOUT 600
    ENVIRONMENT "UNROLL=$<TARGET_FILE:unroll>;TWO_TASKS=$<TARGET_FILE:unroll_two_tasks>;ANSWERING=$<TARGET_FILE:answering>;SOURCE=${PROJECT_SOURCE_DIR}"
    ENVIRONMENT_MODIFICATION "UNROLL_DB=unset:")
endforeach()

# The longest first, so that nobody waits for it at the end.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set_tests_properties(cli_readme PROPERTIES COST 100)
endif()

# Where there is no browser, none of its tests can run.
set_tests_properties(cli_browser PROPERTIES SKIP_REGULAR_EXPRESSION "# skip chromium is not installed")
set_tests_properties(cli_page PROPERTIES SKIP_REGULAR_EXPRESSION "# skip neither chromium-driver" COST 50 TIMEOUT 1500)
