#include "base/interrupt.h"

#include "base/clock.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define GRACE_SECONDS 0.5
#define PATIENT_SECONDS 20.0 /* Slurm leaves 30 after SIGTERM, and so does Kubernetes */

enum { PAUSE_NANOSECONDS = 50000000, MOST_GUARDED = 8 };

/* Signals are of the whole process, and so is what answers them. */
static atomic_bool raised, is_patient;
static atomic_int first_signal, concluded; /* the exit code, once it is decided */
static _Atomic(const char *) last_words;
static sigset_t awaited;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *guarded[MOST_GUARDED];
static pid_t guarded_group, reader;

const atomic_bool *interrupt_flag(void)
{
    return &raised;
}

void interrupt_raise(void)
{
    raised = true;
}

static enum exit_code code_of(int signal)
{
    switch (signal) {
    case 0: return EXIT_OK;
    case SIGHUP: return EXIT_HUNG_UP;
    case SIGTERM: return last_words != NULL ? EXIT_AGAIN : EXIT_TERMINATED;
    case SIGUSR1: return EXIT_AGAIN;
    default: return EXIT_INTERRUPTED;
    }
}

enum exit_code interrupt_code(void)
{
    return code_of(first_signal);
}

void interrupt_conclude(int code)
{
    concluded = code;
}

void interrupt_be_patient(bool patient)
{
    is_patient = patient;
}

void interrupt_go_on_later(const char *words)
{
    last_words = words;
}

void interrupt_lock(void)
{
    pthread_mutex_lock(&lock);
}

void interrupt_unlock(void)
{
    pthread_mutex_unlock(&lock);
}

static void replace_guarded(const char *old, const char *path)
{
    int i = 0;
    while (i < MOST_GUARDED && guarded[i] != old) i++;
    if (i < MOST_GUARDED) guarded[i] = path;
}

void interrupt_guard(const char *path)
{
    replace_guarded(NULL, path);
}

void interrupt_unguard(const char *path)
{
    interrupt_lock();
    replace_guarded(path, NULL);
    interrupt_unlock();
}

void interrupt_guard_group(pid_t group)
{
    guarded_group = group;
}

void interrupt_remove_folder(const char *folder)
{
    DIR *listing = opendir(folder);
    for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;)
        unlinkat(dirfd(listing), entry->d_name, 0); /* fails on "." and "..", as it should */
    if (listing != NULL) closedir(listing);
    rmdir(folder);
}

void interrupt_wait_for(pid_t pager)
{
    reader = pager;
}

static _Noreturn void end(int signal)
{
    const char *words = last_words;
    if (words != NULL && write(STDERR_FILENO, words, strlen(words)) < 0) words = NULL; /* nobody reads it */
    interrupt_lock(); /* for good: nothing new is started or made */
    if (guarded_group > 0) kill(-guarded_group, SIGKILL);
    for (int i = 0; i < MOST_GUARDED; i++)
        if (guarded[i] != NULL && unlink(guarded[i]) != 0) interrupt_remove_folder(guarded[i]);
    while (signal == SIGINT && reader > 0 && waitpid(reader, NULL, 0) < 0 && errno == EINTR) continue;
    _exit(concluded != EXIT_OK ? concluded : (int)code_of(signal));
}

/* Until a person is impatient, or until the grace is over. Schedulers send what they send twice, to a script and to what it
 * started. */
static void wait_on(void)
{
    const struct timespec pause = {.tv_nsec = PAUSE_NANOSECONDS};
    const double start = clock_seconds();
    while (clock_seconds() - start < (is_patient ? PATIENT_SECONDS : GRACE_SECONDS))
        if (sigtimedwait(&awaited, NULL, &pause) == SIGINT) return;
}

static void *await_signals(void *unused)
{
    int signal = 0;
    (void)unused;
    while (sigwait(&awaited, &signal) != 0) continue;
    first_signal = signal;
    interrupt_raise();
    wait_on();
    end(signal);
}

void interrupt_catch(void)
{
    static const int signals[] = {SIGHUP, SIGINT, SIGTERM, SIGUSR1};
    sigset_t before, all;
    pthread_t thread;
    sigemptyset(&awaited);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction action;
        if (sigaction(signals[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN) sigaddset(&awaited, signals[i]);
    }
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before); /* the thread answers to no other signal */
    const bool waits = pthread_create(&thread, NULL, await_signals, NULL) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!waits) return; /* without a thread signals end the program as they always do */
    pthread_detach(thread);
    pthread_sigmask(SIG_BLOCK, &awaited, NULL);
}
