# What outlives a kill, a full disk and company.
unroll_test(checkpoint)
target_link_libraries(test_checkpoint PRIVATE OpenMP::OpenMP_C)
unroll_test(claim)
target_link_libraries(test_claim PRIVATE PkgConfig::SQLITE) # asks the open database

# cli/kill.bats with 100 kills.
add_test(NAME cli_kill_long COMMAND ${BATS} --filter random ${CMAKE_CURRENT_SOURCE_DIR}/cli/kill.bats)
set_tests_properties(cli_kill_long PROPERTIES LABELS "cli;slow" TIMEOUT 900
  ENVIRONMENT "UNROLL=$<TARGET_FILE:unroll>;SOURCE=${PROJECT_SOURCE_DIR};KILLS=100" ENVIRONMENT_MODIFICATION "UNROLL_DB=unset:")
