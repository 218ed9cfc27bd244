# cmake -DIN=schema.sql -DOUT=schema.c -P embed.cmake: a text as a C array of its bytes (C11 promises string literals of
# 4095 characters only).
file(READ ${IN} hex HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
file(WRITE ${OUT} "extern const char database_schema[];\nconst char database_schema[] = {${bytes}0};\n")
