/* A folder of its own for each test with a database in it, and what tests of the store say often. */
#ifndef UNROLL_STORE_FIXTURE_H
#define UNROLL_STORE_FIXTURE_H

#include "experiment/training.h"
#include "store/choose.h"
#include "store/database.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char folder[64], path[128];
static struct error problem;

static inline int set_up(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/test_store_XXXXXX");
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(path, sizeof path, "%s/deep/er/unroll.db", folder);
    return 0;
}

static inline int tear_down(void **state)
{
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static inline struct store *open_store(enum store_mode mode)
{
    struct store *store = store_open(path, mode, &problem);
    if (store == NULL) fail_msg("%s", problem.message);
    return store;
}

/* Changes the database behind the store's back. */
static inline void change(const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, sql, NULL, NULL, &message);
    if (message != NULL) fail_msg("%s: %s", sql, message);
    sqlite3_close(db);
}

/* The first cell of the answer; static text. */
static inline const char *ask(const char *sql)
{
    static char answer[65536];
    struct store *store = open_store(STORE_READ);
    struct table *table = table_new();
    if (!store_query(store, sql, table, &problem)) fail_msg("%s: %s", sql, problem.message);
    const char *text = table_rows(table) > 0 ? table_text(table, 0, 0) : "no row";
    snprintf(answer, sizeof answer, "%s", text == NULL ? "NULL" : text);
    table_free(table);
    store_close(store);
    return answer;
}

/* A setting of its own for each seed. */
static inline struct run make_run(int64_t seed)
{
    struct run run = {.hparams = hparams_default(), .numerics = 1, .result.status = RUN_RUNNING};
    run.hparams.seed = seed;
    run.num_weights = run_num_weights(&run.hparams);
    run.num_train_steps = 500;
    run_key(&run.hparams, 1, run.key);
    return run;
}

static inline void finish_as(struct store *store, struct run *run, enum run_status status, double loss)
{
    int64_t steps[3] = {10, 20, 30};
    double losses[3] = {0.75, loss, 0.1 + loss};
    run->result = (struct run_result){.status = status,
                                      .diverged_step = status == RUN_DIVERGED ? 17 : 0,
                                      .final_loss = loss,
                                      .best_loss = loss,
                                      .train_seconds = 0.5,
                                      .digest = "d1",
                                      .curve = {3, steps, losses}};
    if (!store_finish(store, run, &problem)) fail_msg("%s", problem.message);
    run->result.curve = (struct curve){0};
}

static inline int64_t note_experiment(struct store *store, char *text)
{
    int64_t id = -1;
    struct experiment experiment = {.name = "e", .question = "Why?", .text = text};
    if (!store_experiment(store, &experiment, &id, &problem)) fail_msg("%s", problem.message);
    return id;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
