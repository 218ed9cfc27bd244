#include "runner/progress.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/terminal.h"
#include "base/text.h"
#include "experiment/sweep.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct progress {
    const struct experiment *experiment;
    int64_t total, done, diverged;
    bool terminal, complete;
    int tenths; /* already said */
    double start, best_loss;
    struct hparams best;
};

struct progress *progress_new(const struct experiment *experiment, int64_t total)
{
    struct progress *progress = memory_new(1, sizeof *progress);
    const char *term = getenv("TERM");
    *progress = (struct progress){.experiment = experiment, .total = total, .start = clock_seconds(), .best_loss = INFINITY};
    progress->terminal = isatty(STDERR_FILENO) && (term == NULL || strcmp(term, "dumb") != 0);
    return progress;
}

void progress_free(struct progress *progress)
{
    if (progress->terminal && progress->total > 0) fputs(progress->complete ? "\n" : "\r\033[K", stderr);
    free(progress);
}

void progress_hide(const struct progress *progress)
{
    if (progress->terminal && progress->total > 0) fputs("\r\033[K", stderr);
}

void progress_run(struct progress *progress, const struct run *run)
{
    progress->done++;
    progress->diverged += run->result.status == RUN_DIVERGED;
    if (run_has_ended(run->result.status) && run->result.final_loss < progress->best_loss) {
        progress->best_loss = run->result.final_loss;
        progress->best = run->hparams;
    }
}

/* "best 0.4662 (num_steps 10, state_size 64, seed 1)" */
static void write_best(const struct progress *progress, FILE *out)
{
    char loss[TEXT_REAL];
    if (isinf(progress->best_loss)) return;
    fprintf(out, " | best %s", text_measured(progress->best_loss, loss));
    sweep_write_values(progress->experiment, &progress->best, out);
}

static char *progress_line(const struct progress *progress, double share)
{
    char *line = NULL;
    size_t size = 0;
    double elapsed = clock_seconds() - progress->start, left = share > 0.0 ? elapsed * (1.0 - share) / share : 0.0;
    FILE *out = open_memstream(&line, &size);
    if (out == NULL) error_die("out of memory");
    fprintf(out, "%lld of %lld runs, %.0f %%", (long long)progress->done, (long long)progress->total, floor(share * 100.0));
    if (progress->done > 0) fprintf(out, " | %.1f runs/s", (double)progress->done / elapsed);
    if (share < 1.0) fprintf(out, left < 600 ? " | %.0f s left" : " | %.0f min left", left < 600 ? ceil(left) : ceil(left / 60));
    write_best(progress, out);
    if (progress->diverged > 0) fprintf(out, " | %lld diverged", (long long)progress->diverged);
    if (fclose(out) != 0) error_die("out of memory");
    return line;
}

void progress_share(struct progress *progress, double share)
{
    int tenths = (int)floor(share * 10.0 + 1e-9);
    if (progress->total == 0 || (!progress->terminal && tenths <= progress->tenths)) return;
    progress->tenths = tenths;
    progress->complete = share >= 1.0;
    char *line = progress_line(progress, share);
    if (progress->terminal) {
        int width = terminal_size(STDERR_FILENO).columns > 20 ? terminal_size(STDERR_FILENO).columns : 80;
        fprintf(stderr, "\r\033[K%.*s", (int)text_beginning(line, width - 1), line);
        fflush(stderr);
    } else {
        fprintf(stderr, "%s\n", line);
    }
    free(line);
}
