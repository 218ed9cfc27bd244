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


def read_until(mark, terminal, shell, nudge=b""):
    said, end = b"", time.monotonic() + PATIENCE
    while mark not in said:
        if select.select([terminal], [], [], 3 if nudge else max(0, end - time.monotonic()))[0]:
            said += os.read(terminal, 4096)
        elif nudge:
            os.write(terminal, nudge)
            nudge = b""
        else:
            os.kill(shell, 9)
            sys.exit(f"the shell does not answer: {said!r}")
    return said.replace(b"\r\n", b"\n")


shell, terminal = pty.fork()
if shell == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
# zsh draws no prompt at times, when the child that it read at its start ends just then; with Enter it does
read_until(b"READY> ", terminal, shell, nudge=b"\r")
os.write(terminal, os.fsencode(sys.argv[1]) + b"\x01show \r")
said = read_until(b"]END", terminal, shell)
os.kill(shell, 9)
os.waitpid(shell, 0)
sys.stdout.buffer.write(said[said.rindex(b"BEGIN[") + len(b"BEGIN") : said.rindex(b"END")] + b"\n")
