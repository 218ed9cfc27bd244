# What the trainer rests on: vector maths, products, gradients, symbols, digests.

# One copy of the hot functions for each instruction set, to hold beside each other.
add_library(isa_copies STATIC unit/isa_copy.c)
target_link_libraries(isa_copies PUBLIC core)
foreach(isa ${UNROLL_ISAS})
  add_library(isa_copy_${isa} OBJECT unit/isa_copy_this.c)
  target_include_directories(isa_copy_${isa} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_compile_definitions(isa_copy_${isa} PRIVATE ISA=${isa})
  target_compile_options(isa_copy_${isa} PRIVATE -O3)
  if(NOT isa STREQUAL native)
    target_compile_options(isa_copy_${isa} PRIVATE -march=x86-64-${isa})
  endif()
  target_sources(isa_copies PRIVATE $<TARGET_OBJECTS:isa_copy_${isa}>)
endforeach()

unroll_test(lanes)
target_link_libraries(test_lanes PRIVATE isa_copies)

unroll_test(products)
target_link_libraries(test_products PRIVATE isa_copies)

unroll_test(gradients)
target_sources(test_gradients PRIVATE unit/reference.c)

unroll_test(digest LABELS threads)
unroll_test(trainer)
unroll_test(recorder)
unroll_test(tasks)
unroll_test(split)
unroll_test(sequences)
unroll_test(ngram)
unroll_test(runner LABELS threads)
target_link_libraries(test_runner PRIVATE OpenMP::OpenMP_C)
unroll_test(outcomes LABELS slow)
unroll_test(sharing)
unroll_test(cores)
unroll_test(available)
