/* Claims while they last: checkpoints, heartbeats, giving back. */
#include "store/database.h"

#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <sys/stat.h>

#include <cmocka.h>

static char *folder, *path;
static struct store *store;
static struct error problem;
static struct run run;

static int set_up(void **state)
{
    int64_t experiment;
    (void)state;
    folder = temporary_folder();
    path = memory_format("%s/unroll.db", folder);
    store = store_open(path, STORE_WRITE, &problem);
    run = (struct run){.hparams = hparams_default(), .result.status = RUN_RUNNING};
    run_key(&run.hparams, 1, run.key);
    bool good =
        store != NULL &&
        store_experiment(store, &(struct experiment){.name = "e", .question = "Why?", .text = ""}, &experiment, &problem) &&
        store_claim(store, experiment, &run, &problem) == STORE_CLAIMED;
    return good ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    store_close(store);
    temporary_remove(folder);
    free(path);
    return 0;
}

static void expect(const char *sql, const char *answer)
{
    struct table *table = table_new();
    if (!store_query(store, sql, table, &problem)) fail_msg("%s: %s", sql, problem.message);
    const char *text = table_rows(table) > 0 ? table_text(table, 0, 0) : NULL;
    assert_string_equal(text != NULL ? text : "nothing", answer);
    table_free(table);
}

static void change(const char *sql)
{
    if (!database_execute(store, sql, &problem)) fail_msg("%s: %s", sql, problem.message);
}

static void a_checkpoint_reads_back_the_same(void **state)
{
    (void)state;
    size_t size = 7;
    assert_null(store_load_checkpoint(store, run.key, 1000, &size, &problem));
    assert_string_equal(problem.message, "");
    assert_true(store_checkpoint(store, run.key, 5, "first", 5, &problem));
    assert_true(store_checkpoint(store, run.key, 9, "sec\0nd", 6, &problem));
    expect("SELECT count(*) || ' ' || train_step FROM checkpoints", "1 9");
    char *data = store_load_checkpoint(store, run.key, 6, &size, &problem);
    assert_non_null(data);
    assert_int_equal(size, 6);
    assert_memory_equal(data, "sec\0nd", 6);
    free(data);
    assert_null(store_load_checkpoint(store, run.key, 5, &size, &problem)); /* longer than the run's can be */
    assert_string_equal(problem.message, "it is damaged");
    change("UPDATE checkpoints SET state = CAST('sec0nd' AS BLOB)");
    assert_null(store_load_checkpoint(store, run.key, 6, &size, &problem));
    assert_string_equal(problem.message, "it is damaged");
}

static void a_large_checkpoint_is_kept(void **state)
{
    (void)state;
    const size_t size = (size_t)LONGEST_VALUE + 4096; /* more than a stranger's value may have */
    size_t read;
    char *large = memory_new(size, 1), *data;
    large[size - 1] = 'x';
    assert_true(store_checkpoint(store, run.key, 5, large, size, &problem));
    data = store_load_checkpoint(store, run.key, size, &read, &problem);
    if (data == NULL) fail_msg("%s", problem.message);
    assert_int_equal(read, size);
    assert_int_equal(data[size - 1], 'x');
    free(data);
    free(large);
}

static void a_finished_run_loses_its_checkpoint(void **state)
{
    (void)state;
    assert_true(store_checkpoint(store, run.key, 5, "state", 5, &problem));
    run.result.status = RUN_DONE;
    assert_true(store_finish(store, &run, &problem) && store_flush(store, &problem));
    expect("SELECT status || (SELECT count(*) FROM checkpoints) FROM runs", "done0");
    assert_true(store_checkpoint(store, run.key, 6, "late", 4, &problem));
    expect("SELECT count(*) FROM checkpoints", "0");
}

static void a_run_given_back_stays_with_its_checkpoint(void **state)
{
    (void)state;
    assert_true(store_checkpoint(store, run.key, 5, "state", 5, &problem));
    assert_true(store_unclaim(store, run.key, &problem));
    expect("SELECT status || pid || (SELECT count(*) FROM checkpoints) || (SELECT count(*) FROM memberships) FROM runs",
           "running011");
    change("UPDATE runs SET host = 'elsewhere'"); /* free for anybody, at once */
    assert_int_equal(store_peek(store, run.key, 0, &problem), STORE_CLAIMED);
    assert_int_equal(store_claim(store, 1, &run, &problem), STORE_CLAIMED);
    expect("SELECT count(*) FROM checkpoints", "1");
    change("DELETE FROM checkpoints");
    assert_true(store_unclaim(store, run.key, &problem));
    expect("SELECT count(*) FROM runs", "0");
}

static void who_lost_a_claim_can_no_longer_touch_it(void **state)
{
    (void)state;
    assert_true(store_checkpoint(store, run.key, 5, "ours", 4, &problem));
    change("UPDATE runs SET pid = pid + 1");
    assert_true(store_checkpoint(store, run.key, 6, "late", 4, &problem));
    assert_true(store_unclaim(store, run.key, &problem));
    expect("SELECT train_step || status FROM checkpoints JOIN runs ON run_id = id WHERE pid > 0", "5running");
}

static void the_heart_beats_for_our_runs_alone(void **state)
{
    (void)state;
    change("UPDATE runs SET heartbeat_at = 'long ago'");
    store->heartbeat_at = -1e9;
    assert_true(store_heartbeat(store, &problem));
    expect("SELECT abs(julianday('now') - julianday(heartbeat_at)) < 0.001 FROM runs", "1");
    change("UPDATE runs SET heartbeat_at = 'long ago'");
    assert_true(store_heartbeat(store, &problem)); /* too soon */
    expect("SELECT heartbeat_at FROM runs", "long ago");
    change("UPDATE runs SET pid = pid + 1");
    store->heartbeat_at = -1e9;
    assert_true(store_heartbeat(store, &problem));
    expect("SELECT heartbeat_at FROM runs", "long ago");
    expect("PRAGMA synchronous", "1");
}

/* However many runs are finished. */
static void the_heartbeat_reads_running_runs_only(void **state)
{
    (void)state;
    struct table *table = table_new();
    assert_true(store_query(
        store, "EXPLAIN QUERY PLAN UPDATE runs SET heartbeat_at = 'now' WHERE status = 'running' AND pid = 1 AND boot_id = 'b'",
        table, &problem));
    assert_non_null(strstr(table_text(table, 0, 3), "USING INDEX running_runs"));
    table_free(table);
}

static sqlite3 *other;
static int times_said;

/* Another process lets go of its lock as soon as somebody says that it waits. */
static void let_go(void *context, const char *message)
{
    (void)context;
    assert_non_null(strstr(message, "is locked by"));
    times_said++;
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
}

static void keep_on(void *context, const char *message)
{
    (void)context, (void)message;
    times_said++;
}

static void lock_by_another(void)
{
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    times_said = 0;
}

static void finish_run(void)
{
    run.result.status = RUN_DONE;
    assert_true(store_finish(store, &run, &problem));
}

static void what_has_room_in_memory_waits_there_for_a_lock(void **state)
{
    (void)state;
    atomic_bool stop = false;
    store_wait(store, &stop, keep_on, NULL);
    lock_by_another();
    store->committed_at = -1e9; /* writing is due */
    finish_run();
    assert_int_equal(store->num_pending, 1);
    struct run second = run;
    second.hparams.seed = 2;
    run_key(&second.hparams, 1, second.key);
    assert_int_equal(store_claim(store, 1, &second, &problem), STORE_CLAIMED);
    assert_true(store_finish(store, &second, &problem));
    assert_int_equal(times_said, 1);
    atomic_store(&stop, true);
    assert_false(store_flush(store, &problem)); /* nobody wants to wait any more */
    assert_non_null(strstr(problem.message, "keeps it locked"));
    assert_int_equal(store->num_pending, 2);
    sqlite3_close(other);
    assert_true(store_flush(store, &problem));
    expect("SELECT count(*) || (SELECT count(*) FROM memberships) FROM runs WHERE status = 'done'", "22");
}

static void what_has_no_room_waits_for_the_lock_itself(void **state)
{
    (void)state;
    atomic_bool stop = false;
    store_wait(store, &stop, let_go, NULL);
    lock_by_another();
    store->committed_at = -1e9;
    store->pending_bytes = 1 << 30; /* as if so many waited */
    finish_run();
    assert_int_equal(times_said, 1);
    assert_int_equal(store->num_pending, 0);
    sqlite3_close(other);
    expect("SELECT status FROM runs", "done");
}

/* 60 MB. */
static void the_log_stays_small(void **state)
{
    (void)state;
    enum { POINTS = 100000, RUNS = 40 };
    int64_t *steps = memory_new(POINTS, sizeof *steps);
    double *losses = memory_new(POINTS, sizeof *losses);
    for (int i = 0; i < POINTS; i++) steps[i] = i + 1, losses[i] = 0.1 * i;
    for (int i = 0; i < RUNS; i++) {
        struct run one = run;
        one.hparams.seed = i;
        run_key(&one.hparams, 1, one.key);
        one.result = (struct run_result){.status = RUN_DONE, .curve = {POINTS, steps, losses}};
        assert_true(store_finish(store, &one, &problem) && store_flush(store, &problem));
    }
    struct stat file, log;
    char *log_path = memory_format("%s-wal", path);
    assert_true(stat(path, &file) == 0 && stat(log_path, &log) == 0);
    assert_true(file.st_size > 40 << 20);
    assert_true(log.st_size < 20 << 20);
    free(log_path), free(steps), free(losses);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_checkpoint_reads_back_the_same),           TEST(a_large_checkpoint_is_kept),
        TEST(a_finished_run_loses_its_checkpoint),        TEST(a_run_given_back_stays_with_its_checkpoint),
        TEST(who_lost_a_claim_can_no_longer_touch_it),    TEST(the_heart_beats_for_our_runs_alone),
        TEST(the_heartbeat_reads_running_runs_only),      TEST(what_has_room_in_memory_waits_there_for_a_lock),
        TEST(what_has_no_room_waits_for_the_lock_itself), TEST(the_log_stays_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
