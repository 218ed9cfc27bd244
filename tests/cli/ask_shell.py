"""Types into a shell on a terminal of its own and prints the words that the shell then makes of the line, each between brackets.

ask_shell.py KEYS COMMAND...: the shell must show the prompt "READY> " and have a command `show`, which prints BEGIN[WORD][WORD]END.
Behind KEYS `show` is put before the line, which is entered.
"""

import os
import pty
import select
import sys
import time

PATIENCE = 20


def read_until(mark, terminal, shell):
    said, end = b"", time.monotonic() + PATIENCE
    while mark not in said:
        if not select.select([terminal], [], [], max(0, end - time.monotonic()))[0]:
            os.kill(shell, 9)
            sys.exit(f"the shell does not answer: {said!r}")
        said += os.read(terminal, 4096)
    return said.replace(b"\r\n", b"\n")


shell, terminal = pty.fork()
if shell == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
read_until(b"READY> ", terminal, shell)
os.write(terminal, os.fsencode(sys.argv[1]) + b"\x01show \r")
said = read_until(b"]END", terminal, shell)
os.kill(shell, 9)
os.waitpid(shell, 0)
sys.stdout.buffer.write(said[said.rindex(b"BEGIN[") + len(b"BEGIN") : said.rindex(b"END")] + b"\n")
