/* Ctrl-C, SIGTERM, SIGHUP, and SIGUSR1, by which a scheduler says that the time is almost over. The first raises a flag that
 * whatever takes long looks at, so that it ends in good order. What cannot look (one call of SQLite's, a pipe that nobody writes)
 * is ended from beside: half a second later, or at Ctrl-C after a signal, what is registered here is killed or removed, and the
 * program exits with the signal's code. */
#ifndef UNROLL_BASE_INTERRUPT_H
#define UNROLL_BASE_INTERRUPT_H

#include "base/error.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <sys/types.h>

/* Begins to wait for the signals, in a thread of its own. Called once, before any other thread is started: they all leave the
 * signals to that thread. A signal that was ignored from the start (nohup) stays so. */
void interrupt_catch(void);

/* Raised at the first signal, and never lowered. */
const atomic_bool *interrupt_flag(void);

/* Raises the flag without a signal: something else makes it pointless to go on. */
void interrupt_raise(void);

/* What to end with: EXIT_OK while no signal came. */
enum exit_code interrupt_code(void);

/* The command is over, with that exit code: unless it is EXIT_OK the program ends with it, also where it is ended from beside. */
void interrupt_conclude(int code);

/* While true, results are being kept: twenty seconds, not half a one, are left for it. */
void interrupt_be_patient(bool patient);

/* What is done can go on later: a scheduler's SIGTERM, too, ends with EXIT_AGAIN, and where the program is ended from beside the
 * words are said on stderr, which must stay. NULL: no longer. */
void interrupt_go_on_later(const char *words);

/* The pager, which reads what is written here: after Ctrl-C, which it gets too, the program ends when it has ended. Called before
 * interrupt_catch. */
void interrupt_wait_for(pid_t pager);

/* Between these nothing is ended from beside. */
void interrupt_lock(void);
void interrupt_unlock(void);

/* To be called locked, when it is made: a temporary file, or a folder of files. The path must stay until it is unguarded; few at
 * a time. */
void interrupt_guard(const char *path);

void interrupt_unguard(const char *path);

/* To be called locked. A process group that works for us; 0: it is gone. One at a time. */
void interrupt_guard_group(pid_t group);

/* Removes a folder and the files in it, among which are no folders. */
void interrupt_remove_folder(const char *folder);

#endif
