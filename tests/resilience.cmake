# What outlives a kill, a full disk and company.
unroll_test(checkpoint)
target_link_libraries(test_checkpoint PRIVATE OpenMP::OpenMP_C)
