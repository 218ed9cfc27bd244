#include "store/database.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64], path[128];
static struct error problem;

static int set_up(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/test_store_XXXXXX");
    if (mkdtemp(folder) == NULL) return -1;
    snprintf(path, sizeof path, "%s/deep/er/unroll.db", folder);
    return 0;
}

static int tear_down(void **state)
{
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static struct store *open_store(enum store_mode mode)
{
    struct store *store = store_open(path, mode, &problem);
    if (store == NULL) fail_msg("%s", problem.message);
    return store;
}

/* Changes the database behind the store's back. */
static void change(const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, sql, NULL, NULL, &message);
    if (message != NULL) fail_msg("%s: %s", sql, message);
    sqlite3_close(db);
}

/* The first cell of the answer; static text. */
static const char *ask(const char *sql)
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
static struct run make_run(int64_t seed)
{
    struct run run = {.hparams = hparams_default(), .result.status = RUN_RUNNING};
    run.hparams.seed = seed;
    run_key(&run.hparams, 1, run.key);
    return run;
}

static void finish_as(struct store *store, struct run *run, enum run_status status, double loss)
{
    int64_t steps[3] = {10, 20, 30};
    double losses[3] = {0.75, loss, 0.1 + loss};
    run->result = (struct run_result){.status = status, .diverged_step = status == RUN_DIVERGED ? 17 : 0, .final_loss = loss,
                                      .best_loss = loss, .train_seconds = 0.5, .digest = "d1", .curve = {3, steps, losses}};
    if (!store_finish(store, run, &problem)) fail_msg("%s", problem.message);
    run->result.curve = (struct curve){0};
}

static int64_t note_experiment(struct store *store, char *text)
{
    int64_t id = -1;
    struct experiment experiment = {.name = "e", .question = "Why?", .text = text};
    if (!store_experiment(store, &experiment, &id, &problem)) fail_msg("%s", problem.message);
    return id;
}

static void a_finished_run_reads_back_the_same(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(7), back;
    run.hparams.learning_rate = 0.1 + 0.2; /* has no short text */
    run.hparams.carry_state = false;
    run.hparams.lags = (struct number_list){3, {1, 5, 9}};
    run.hparams.effects = (struct number_list){3, {0.1, -1.0 / 3, 0.25}};
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 1.0 / 3);
    store_close(store);
    store = open_store(STORE_READ);
    assert_true(store_is_finished(store, run.key));
    if (!store_load(store, run.key, true, &back, &problem)) fail_msg("%s", problem.message);
    for (int i = 0; i < hparam_count; i++) {
        struct hparam_value a = hparam_get(&hparam_table[i], &run.hparams), b = hparam_get(&hparam_table[i], &back.hparams);
        assert_int_equal(hparam_compare(&hparam_table[i], &a, &b), 0);
    }
    assert_int_equal(back.result.status, RUN_DONE);
    assert_string_equal(back.result.digest, "d1");
    assert_true(back.result.final_loss == 1.0 / 3 && back.result.best_loss == 1.0 / 3 && back.result.train_seconds == 0.5);
    assert_int_equal(back.result.curve.count, 3);
    assert_int_equal(back.result.curve.steps[2], 30);
    assert_true(back.result.curve.losses[1] == 1.0 / 3);
    curve_release(&back.result.curve);
    store_close(store);
}

static void a_curve_of_any_length_is_kept_whole(void **state)
{
    (void)state;
    enum { LONGEST = 1234 };
    static int64_t steps[LONGEST];
    static double losses[LONGEST];
    for (int i = 0; i < LONGEST; i++) steps[i] = i + 1, losses[i] = 1.0 / (i + 1);
    const int counts[] = {0, 1, 49, 50, 51, 100, LONGEST};
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    for (int i = 0; i < 7; i++) {
        struct run run = make_run(i), back;
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
        run.result = (struct run_result){.status = RUN_DONE, .curve = {counts[i], steps, losses}};
        assert_true(store_finish(store, &run, &problem));
        assert_true(store_load(store, run.key, true, &back, &problem));
        assert_int_equal(back.result.curve.count, counts[i]);
        if (counts[i] > 0) assert_memory_equal(back.result.curve.losses, losses, (size_t)counts[i] * sizeof *losses);
        if (counts[i] > 0) assert_memory_equal(back.result.curve.steps, steps, (size_t)counts[i] * sizeof *steps);
        curve_release(&back.result.curve);
    }
    store_close(store);
}

static void a_finished_run_is_not_claimed_again(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t first = note_experiment(store, "first"), second = note_experiment(store, "second");
    struct run run = make_run(1);
    assert_int_not_equal(first, second);
    assert_int_equal(note_experiment(store, "first"), first);
    assert_false(store_is_finished(store, run.key));
    assert_int_equal(store_claim(store, first, &run, &problem), STORE_CLAIMED);
    assert_false(store_is_finished(store, run.key));
    finish_as(store, &run, RUN_DONE, 0.5);
    assert_true(store_is_finished(store, run.key)); /* though it may not be committed yet */
    assert_int_equal(store_claim(store, second, &run, &problem), STORE_FINISHED);
    store_close(store);
    assert_string_equal(ask("SELECT group_concat(experiment_id) FROM memberships"), "1,2");
    assert_string_equal(ask("SELECT count(*) FROM runs"), "1");
}

static void a_failed_run_is_claimed_anew(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_FAILED, 0.5);
    assert_false(store_is_finished(store, run.key));
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 0.25);
    store_close(store);
    assert_string_equal(ask("SELECT status || final_loss || (SELECT count(*) FROM losses) FROM runs"), "done0.253");
}

static void a_live_process_keeps_its_claim_and_a_dead_one_loses_it(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    char sql[128];
    int hold[2];
    assert_int_equal(pipe(hold), 0);
    store_close(store);
    pid_t child = fork();
    if (child == 0) { /* claims, then lives until it is told to die */
        char byte;
        close(hold[1]);
        store = store_open(path, STORE_WRITE, &problem);
        bool claimed = store != NULL && store_claim(store, experiment, &run, &problem) == STORE_CLAIMED;
        if (read(hold[0], &byte, 1) != 0) _exit(2);
        _exit(claimed ? 0 : 1); /* without closing, as if killed */
    }
    close(hold[0]);
    snprintf(sql, sizeof sql, "SELECT count(*) FROM runs WHERE pid = %ld", (long)child);
    store = open_store(STORE_WRITE);
    for (int i = 0; i < 500 && strcmp(ask(sql), "1") != 0; i++) usleep(10000);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_TAKEN);
    assert_true(store_unclaim(store, run.key, &problem)); /* not ours to give back */
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_TAKEN);
    int status;
    close(hold[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 0.5);
    store_close(store);
    assert_string_equal(ask("SELECT status FROM runs"), "done");
}

static void who_was_not_heard_of_for_a_minute_is_dead(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    static const struct {
        const char *set;
        enum store_claim claim;
    } cases[] = {
        {"pid = 77, boot_id = 'earlier'", STORE_TAKEN}, /* or a container: its processes cannot be seen from here */
        {"boot_id = 'earlier', heartbeat_at = '2020-01-01T00:00:00.000Z'", STORE_CLAIMED},
        {"host = 'elsewhere'", STORE_TAKEN},
        {"host = 'elsewhere', heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-50 seconds')", STORE_TAKEN},
        {"host = 'elsewhere', heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-70 seconds')", STORE_CLAIMED},
        {"host = 'elsewhere', heartbeat_at = NULL", STORE_CLAIMED},
        {"host = 'elsewhere', heartbeat_at = 'nonsense'", STORE_CLAIMED},
        {"host = 'elsewhere', pid = 0", STORE_CLAIMED},                    /* given back with a checkpoint */
        {"pid = 1, process_start = process_start + 1", STORE_CLAIMED},     /* a number that came round again */
        {"pid = 1, process_start = NULL", STORE_TAKEN},                    /* it lives, and may be the one */
        {"pid = 1, process_start = NULL, heartbeat_at = NULL", STORE_CLAIMED},
        {"pid = 9223372036854775807", STORE_CLAIMED},
        {"pid = -1", STORE_CLAIMED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char sql[256];
        snprintf(sql, sizeof sql, "UPDATE runs SET %s", cases[i].set);
        change(sql);
        if (store_peek(store, run.key, &problem) != cases[i].claim) fail_msg("%s: expected %d", cases[i].set, cases[i].claim);
        if (store_claim(store, experiment, &run, &problem) != cases[i].claim) fail_msg("%s: expected %d", cases[i].set, cases[i].claim);
        change("DELETE FROM runs");
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    }
    store_close(store);
}

static void a_run_given_back_leaves_no_trace(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run kept = make_run(1), given = make_run(2);
    assert_int_equal(store_claim(store, experiment, &kept, &problem), STORE_CLAIMED);
    assert_int_equal(store_claim(store, experiment, &given, &problem), STORE_CLAIMED);
    finish_as(store, &kept, RUN_DONE, 0.5);
    assert_true(store_unclaim(store, given.key, &problem));
    assert_true(store_unclaim(store, kept.key, &problem)); /* finished: stays */
    store_close(store);
    assert_string_equal(ask("SELECT count(*) || (SELECT count(*) FROM memberships) FROM runs"), "11");
}

static void a_diverged_run_has_no_loss_to_rank(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run good = make_run(1), bad = make_run(2), back;
    assert_int_equal(store_claim(store, experiment, &bad, &problem), STORE_CLAIMED);
    assert_int_equal(store_claim(store, experiment, &good, &problem), STORE_CLAIMED);
    finish_as(store, &bad, RUN_DIVERGED, -INFINITY);
    finish_as(store, &good, RUN_DONE, 0.5);
    assert_true(store_is_finished(store, bad.key));
    assert_true(store_load(store, bad.key, true, &back, &problem));
    assert_int_equal(back.result.status, RUN_DIVERGED);
    assert_int_equal(back.result.diverged_step, 17);
    assert_true(isnan(back.result.final_loss) && isnan(back.result.best_loss));
    assert_true(back.result.curve.losses[0] == 0.75 && isnan(back.result.curve.losses[1]));
    curve_release(&back.result.curve);
    store_close(store);
    assert_string_equal(ask("SELECT seed FROM runs ORDER BY final_loss NULLS LAST"), "1");
    assert_string_equal(ask("SELECT min(final_loss) FROM runs"), "0.5");
    assert_string_equal(ask("SELECT count(*) FROM losses WHERE loss IS NULL"), "2");
}

static void what_another_deleted_is_written_again(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    change("DELETE FROM runs");
    finish_as(store, &run, RUN_DONE, 0.5);
    assert_true(store_flush(store, &problem));
    store_close(store);
    assert_string_equal(ask("SELECT status || (SELECT count(*) FROM losses) FROM runs"), "done3");
}

static void runs_are_found_by_id_and_by_key(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text"), id = 0;
    struct run run = make_run(1);
    char key[RUN_KEY];
    for (int i = 1; i <= 3; i++) {
        struct run each = make_run(i);
        assert_int_equal(store_claim(store, experiment, &each, &problem), STORE_CLAIMED);
    }
    change("UPDATE runs SET key = 'abcd0000000000000000000000000001' WHERE id = 2;"
           "UPDATE runs SET key = 'abcd0000000000000000000000000002' WHERE id = 3");
    assert_true(store_resolve(store, "1", key, &id, &problem));
    assert_string_equal(key, run.key);
    assert_true(store_resolve(store, run.key, key, &id, &problem));
    assert_int_equal(id, 1);
    assert_true(store_resolve(store, "ABCD0000000000000000000000000002", key, &id, &problem));
    assert_int_equal(id, 3);
    assert_false(store_resolve(store, "abcd", key, &id, &problem));
    assert_string_equal(problem.message, "'abcd' starts the keys of several runs; give more of its letters, or its id");
    const char *const none[] = {"", "4", "-1", "abc", "xyzw", "1 or 1", "99999999999999999999", "%", "abcd0000000000000000000000000003"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_false(store_resolve(store, none[i], key, &id, &problem));
        assert_non_null(strstr(problem.message, "no run '"));
    }
    store_close(store);
}

static void times_are_foretold_from_this_machines_runs(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    assert_true(store_seconds_per_cost(store) == 0);
    struct run run = make_run(1);
    for (int i = 1; i <= 3; i++) {
        run = make_run(i);
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
        finish_as(store, &run, RUN_DONE, 0.5);
    }
    assert_true(store_flush(store, &problem));
    change("UPDATE runs SET train_seconds = 100 WHERE id = 1; UPDATE runs SET train_seconds = 0.25 WHERE id = 2");
    assert_true(fabs(store_seconds_per_cost(store) * run_cost(&run.hparams) - 0.5) < 1e-9); /* the median */
    change("UPDATE runs SET cpu = 'another'");
    assert_true(store_seconds_per_cost(store) == 0);
    store_close(store);
}

/* A database of the time before the hyperparameter clip_norm. */
static void a_new_hyperparameter_is_a_new_column(void **state)
{
    (void)state;
    struct run run = make_run(1), back;
    struct store *store = open_store(STORE_WRITE);
    assert_int_equal(store_claim(store, note_experiment(store, "text"), &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 0.5);
    store_close(store);
    change("ALTER TABLE runs DROP COLUMN clip_norm; ALTER TABLE runs DROP COLUMN lags; ALTER TABLE runs DROP COLUMN carry_state");
    store = open_store(STORE_READ); /* reads as if the column held the default */
    assert_true(store_load(store, run.key, false, &back, &problem));
    assert_true(back.hparams.clip_norm == 0 && back.hparams.carry_state && back.hparams.lags.values[1] == 8);
    store_close(store);
    assert_string_equal(ask("SELECT count(*) FROM pragma_table_info('runs') WHERE name = 'clip_norm'"), "0");
    store_close(open_store(STORE_WRITE));
    assert_string_equal(ask("SELECT clip_norm || ' ' || carry_state || ' ' || lags FROM runs"), "0.0 1 [3, 8]");
}

static void expect_refusal(enum store_mode mode, const char *part)
{
    struct store *store = store_open(path, mode, &problem);
    if (store != NULL) fail_msg("opened, expected: %s", part);
    if (strstr(problem.message, part) == NULL) fail_msg("'%s' lacks '%s'", problem.message, part);
}

static void write_file(const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fwrite(bytes, 1, size, file);
    fclose(file);
}

static size_t read_file(char *bytes, size_t size)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t count = fread(bytes, 1, size, file);
    fclose(file);
    return count;
}

static void expect_untouched(const char *part)
{
    static char before[1 << 20], after[1 << 20];
    char command[256];
    size_t size = read_file(before, sizeof before);
    expect_refusal(STORE_READ, part);
    expect_refusal(STORE_WRITE, part);
    assert_int_equal(read_file(after, sizeof after), size);
    assert_memory_equal(before, after, size);
    snprintf(command, sizeof command, "test $(ls '%s' | wc -l) = 1", folder); /* no journal beside it */
    assert_int_equal(system(command), 0);
}

static void what_is_not_ours_is_left_alone(void **state)
{
    (void)state;
    snprintf(path, sizeof path, "%s/other.db", folder);
    change("CREATE TABLE runs (key TEXT); INSERT INTO runs VALUES (1)");
    expect_untouched("is a database of another program");
    change("PRAGMA journal_mode = WAL; PRAGMA application_id = 77");
    expect_untouched("is a database of another program");
    write_file("name = \"x\";\n", 12);
    expect_untouched("is not a database");
    write_file("SQLite format 3\0abc", 19);
    expect_untouched("is a database of another program");
}

static void a_newer_schema_is_left_alone(void **state)
{
    (void)state;
    snprintf(path, sizeof path, "%s/newer.db", folder);
    store_close(open_store(STORE_WRITE));
    change("PRAGMA user_version = 3; PRAGMA journal_mode = DELETE");
    expect_untouched("has schema version 3, this unroll knows up to 2");
}

static void damage_is_an_error_not_a_crash(void **state)
{
    (void)state;
    static char bytes[1 << 20];
    snprintf(path, sizeof path, "%s/cut.db", folder);
    store_close(open_store(STORE_WRITE));
    size_t size = read_file(bytes, sizeof bytes);
    for (size_t cut = 100; cut < size; cut += 1500) {
        write_file(bytes, cut);
        expect_refusal(STORE_READ, path);
        expect_refusal(STORE_WRITE, path);
    }
}

static void wrong_paths_say_what_they_are(void **state)
{
    (void)state;
    char file[128];
    struct stat status;
    expect_refusal(STORE_READ, "no database at ");
    expect_refusal(STORE_READ, "; `unroll run FILE` makes one");
    assert_int_not_equal(stat(path, &status), 0);
    snprintf(path, sizeof path, "%s", folder);
    expect_refusal(STORE_READ, "is a folder, expected a database");
    expect_refusal(STORE_WRITE, "is a folder, expected a database");
    snprintf(file, sizeof file, "%s/file", folder);
    fclose(fopen(file, "w"));
    snprintf(path, sizeof path, "%s/file", folder);
    expect_refusal(STORE_READ, "is empty; `unroll run FILE` fills it");
    snprintf(path, sizeof path, "%s/file/unroll.db", folder);
    expect_refusal(STORE_WRITE, "Not a directory");
    snprintf(path, sizeof path, "/dev/null");
    expect_refusal(STORE_WRITE, "is not a regular file");
    snprintf(path, sizeof path, "%s", "");
    expect_refusal(STORE_READ, "the database has an empty name");
}

static void hostile_values_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *set, *part;
    } cases[] = {
        {"num_steps = 0", "num_steps is 0, expected 1 to "},
        {"num_steps = 9223372036854775807", "num_steps is 9223372036854775807"},
        {"learning_rate = 9e999", "learning_rate is inf"},
        {"learning_rate = -1", "learning_rate is -1"},
        {"carry_state = 2", "carry_state is '2', expected 0 or 1"},
        {"cell = char(27) || '[2J'", "unknown cell '\\x1b[2J'"},
        {"cell = hex(zeroblob(1000000))", "cell"},
        {"lags = '[3, 8, 9]'", "lags has 3 numbers and effects has 2"},
        {"lags = '[1,1,1,1,1,1,1,1,1]'", "lags is '[1,1,1,1,1,1,1,1,1]'"},
        {"effects = 'nan'", "effects is 'nan'"},
        {"epoch_length = 1", "fewer than one window"},
    };
    struct run run = make_run(1), back;
    struct store *store = open_store(STORE_WRITE);
    assert_int_equal(store_claim(store, note_experiment(store, "text"), &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 0.5);
    assert_true(store_flush(store, &problem));
    change("CREATE TABLE good AS SELECT * FROM runs");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char sql[256];
        snprintf(sql, sizeof sql, "UPDATE runs SET %s", cases[i].set);
        change(sql);
        assert_false(store_load(store, run.key, true, &back, &problem));
        if (strstr(problem.message, cases[i].part) == NULL) fail_msg("'%s' lacks '%s'", problem.message, cases[i].part);
        change("DELETE FROM runs; INSERT INTO runs SELECT * FROM good");
    }
    assert_true(store_load(store, run.key, true, &back, &problem));
    curve_release(&back.result.curve);
    assert_false(store_load(store, "no such key", true, &back, &problem));
    assert_string_equal(problem.message, "");
    store_close(store);
}

static void expect_query_error(struct store *store, const char *sql, const char *part)
{
    struct table *table = table_new();
    if (store_query(store, sql, table, &problem)) fail_msg("'%s' was carried out", sql);
    if (strstr(problem.message, part) == NULL) fail_msg("%s: '%s' lacks '%s'", sql, problem.message, part);
    table_free(table);
}

static void a_query_can_change_nothing(void **state)
{
    (void)state;
    static const char *const forbidden[] = {
        "DELETE FROM runs", "UPDATE runs SET status = 'done'", "INSERT INTO experiments VALUES (1, '', '', '', '')", "DROP TABLE runs",
        "CREATE TABLE t (x)", "CREATE TEMP TABLE t (x)", "ATTACH '/tmp/unroll_attached.db' AS a", "PRAGMA user_version = 9",
        "PRAGMA journal_mode = DELETE", "PRAGMA writable_schema = 1", "PRAGMA query_only = 0", "SELECT load_extension('x')", "VACUUM INTO '/tmp/unroll_vacuumed.db'",
        "BEGIN IMMEDIATE", "SAVEPOINT s", "REINDEX", "ANALYZE", "PRAGMA wal_checkpoint", "DETACH main",
        "WITH x AS (SELECT 1) DELETE FROM runs RETURNING *",
    };
    store_close(open_store(STORE_WRITE));
    struct store *store = open_store(STORE_READ);
    for (size_t i = 0; i < sizeof forbidden / sizeof *forbidden; i++) expect_query_error(store, forbidden[i], "not authorized");
    expect_query_error(store, "UPDATE sqlite_master SET sql = ''", "may not be modified");
    expect_query_error(store, "SELECT writefile('/tmp/unroll_written', 'x')", "no such function");
    expect_query_error(store, "SELECT 1; SELECT 2", "expected one SQL statement");
    expect_query_error(store, "SELECT 1; DELETE FROM runs", "expected one SQL statement");
    expect_query_error(store, "SELECT 1; bogus", "expected one SQL statement");
    expect_query_error(store, "SELEC 1", "near \"SELEC\": syntax error");
    expect_query_error(store, "", "the SQL is empty");
    expect_query_error(store, " ; -- nothing", "the SQL is empty");
    store_close(store);
    assert_string_equal(ask("; SELECT 1 ; -- that is all"), "1");
    assert_string_equal(ask("SELECT value FROM json_each('[7]')"), "7");
    assert_string_equal(ask("PRAGMA user_version"), "2");
    assert_string_equal(ask("PRAGMA application_id"), "1970172524");
    assert_string_equal(ask("EXPLAIN SELECT 1"), "0");
}

static void values_keep_their_type_and_bits(void **state)
{
    (void)state;
    store_close(open_store(STORE_WRITE));
    static const char *const pairs[][2] = {
        {"0.1", "0.1"}, {"0.1 + 0.2", "0.30000000000000004"}, {"1e300 * 10", "1e+301"}, {"9223372036854775807", "9223372036854775807"},
        {"NULL", "NULL"}, {"x'00ff'", "x'00ff'"}, {"x''", "x''"}, {"'it''s'", "it's"}, {"9e999", "inf"}, {"1.0", "1"}, {"''", ""},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char sql[64];
        snprintf(sql, sizeof sql, "SELECT %s", pairs[i][0]);
        assert_string_equal(ask(sql), pairs[i][1]);
    }
}

static void every_table_explains_itself(void **state)
{
    (void)state;
    store_close(open_store(STORE_WRITE));
    assert_non_null(strstr(ask("SELECT sql FROM sqlite_master WHERE name = 'runs'"), "\"num_steps\" INTEGER NOT NULL DEFAULT 10, -- The window"));
    assert_non_null(strstr(ask("SELECT sql FROM sqlite_master WHERE name = 'runs'"), "\"lags\" TEXT NOT NULL DEFAULT '[3, 8]',"));
    assert_string_equal(ask("SELECT count(*) FROM pragma_table_list WHERE strict AND name IN ('experiments', 'runs', 'losses', 'memberships', 'checkpoints')"), "5");
    assert_string_equal(ask("PRAGMA journal_mode"), "wal");
}

/* Beside what statfs(2) and the kernel's linux/magic.h list. */
static void file_systems_of_other_machines_get_no_log(void **state)
{
    (void)state;
    static const unsigned long network[] = {0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0xffffffffff534d42u, 0x0bd00bd0, 0x01021997, 0x65735546};
    static const unsigned long local[] = {0xef53 /* ext4 */, 0x58465342 /* XFS */, 0x9123683e /* btrfs */, 0x01021994 /* tmpfs */,
                                          0x794c7630 /* overlayfs */, 0x2fc12fc1 /* ZFS */, 0xf2f52010 /* F2FS */, 0x4d44 /* FAT */, 0};
    for (size_t i = 0; i < sizeof network / sizeof *network; i++) assert_true(database_is_network(network[i]));
    for (size_t i = 0; i < sizeof local / sizeof *local; i++) assert_false(database_is_network(local[i]));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_finished_run_reads_back_the_same),
        TEST(a_curve_of_any_length_is_kept_whole),
        TEST(a_finished_run_is_not_claimed_again),
        TEST(a_failed_run_is_claimed_anew),
        TEST(a_live_process_keeps_its_claim_and_a_dead_one_loses_it),
        TEST(who_was_not_heard_of_for_a_minute_is_dead),
        TEST(a_run_given_back_leaves_no_trace),
        TEST(a_diverged_run_has_no_loss_to_rank),
        TEST(what_another_deleted_is_written_again),
        TEST(runs_are_found_by_id_and_by_key),
        TEST(times_are_foretold_from_this_machines_runs),
        TEST(a_new_hyperparameter_is_a_new_column),
        TEST(what_is_not_ours_is_left_alone),
        TEST(a_newer_schema_is_left_alone),
        TEST(damage_is_an_error_not_a_crash),
        TEST(wrong_paths_say_what_they_are),
        TEST(hostile_values_are_refused),
        TEST(a_query_can_change_nothing),
        TEST(values_keep_their_type_and_bits),
        TEST(every_table_explains_itself),
        TEST(file_systems_of_other_machines_get_no_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
