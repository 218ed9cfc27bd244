# The package for Debian that scripts/package makes.
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
add_custom_command(OUTPUT changelog.gz
  COMMAND gzip -9nc ${CMAKE_CURRENT_LIST_DIR}/changelog > changelog.gz DEPENDS scripts/debian/changelog VERBATIM)
add_custom_target(changelog ALL DEPENDS changelog.gz)
install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CONTACT "The unroll authors <unroll@unroll.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "train recurrent networks over a sweep of settings")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Trains every combination of settings that an experiment file asks for, keeps
every loss curve in one SQLite file and draws the comparison with gnuplot. The
same settings give the same curve to the last bit, on any number of cores.")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "gnuplot-nox | gnuplot, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "sqlite3, python3-numpy, r-cran-rsqlite")
include(CPack)
