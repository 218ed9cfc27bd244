# cmake -DIN=schema.sql -DNAME=database_schema -P embed.cmake: a text as a C array of its bytes in NAME.c (C11 promises string
# literals of 4095 characters only); of several files, the one after the other.
set(HEX "")
foreach(file IN LISTS IN)
  file(READ ${file} hex HEX)
  string(APPEND HEX "${hex}")
endforeach()
string(REGEX REPLACE "(..)" "0x\\1," bytes "${HEX}")
file(WRITE ${NAME}.c "extern const char ${NAME}[];\nconst char ${NAME}[] = {${bytes}0};\n")
