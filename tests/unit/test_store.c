/* Runs in the store: kept, claimed, found again. */
#include "base/memory.h"
#include "experiment/training.h"
#include "store_fixture.h"

#include "store/silence.h"

#include "tasks/lags.h"

static void a_finished_run_reads_back_the_same(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(7), back;
    run.hparams.learning_rate = 0.1 + 0.2; /* has no short text */
    run.hparams.carry_state = false;
    struct lags_hparams *own = (struct lags_hparams *)hparams_own(&run.hparams, &task_lags.owner);
    own->lags = (struct number_list){3, {1, 5, 9}};
    own->effects = (struct number_list){3, {0.1, -1.0 / 3, 0.25}};
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 1.0 / 3);
    store_close(store);
    store = open_store(STORE_READ);
    assert_true(store_is_finished(store, run.key, 0));
    if (!store_load(store, run.key, true, &back, &problem)) fail_msg("%s", problem.message);
    for (int i = 0; i < hparam_count(); i++) {
        struct hparam_value a = hparam_get(hparam_row(i), &run.hparams), b = hparam_get(hparam_row(i), &back.hparams);
        assert_int_equal(hparam_compare(hparam_row(i), &a, &b), 0);
    }
    assert_int_equal(back.result.status, RUN_DONE);
    assert_string_equal(back.result.digest, "d1");
    assert_true(back.result.final_loss == 1.0 / 3 && back.result.best_loss == 1.0 / 3 && back.result.train_seconds == 0.5);
    assert_int_equal(back.result.curve.count, 3);
    assert_int_equal(back.result.curve.steps[2], 30);
    assert_true(back.result.curve.losses[1] == 1.0 / 3);
    run_release_arrays(&back.result);
    store_close(store);
}

static void weights_read_back_the_same_and_go_with_their_run(void **state)
{
    (void)state;
    float final[] = {1.0f, -0.0f, 1e-40f}, best[] = {0.5f, 2.0f, INFINITY};
    int32_t letters[] = {'a', 0x2603};
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    for (int i = 0; i < 2; i++) {
        struct run run = make_run(i);
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
        run.result = (struct run_result){.status = RUN_DONE, .weights = {3, {final, i == 0 ? best : NULL}, {2, true, letters}}};
        assert_true(store_finish(store, &run, &problem));
    }
    const struct run run = make_run(0), other = make_run(1);
    struct kept_weights back = {.count = 3};
    assert_true(store_load_weights(store, run.key, WEIGHTS_BEST, &back, &problem));
    assert_memory_equal(back.kind[WEIGHTS_BEST], best, sizeof best);
    assert_true(back.kind[WEIGHTS_FINAL] == NULL && back.vocabulary.count == 2 && back.vocabulary.of_characters);
    assert_memory_equal(back.vocabulary.letters, letters, sizeof letters);
    assert_false(store_load_weights(store, other.key, WEIGHTS_BEST, &back, &problem));
    assert_string_equal(problem.message, "");
    back.count = 4;
    assert_false(store_load_weights(store, other.key, WEIGHTS_FINAL, &back, &problem));
    assert_string_equal(problem.message, "its kept weights have 12 bytes, expected 16");
    back.count = 3;
    store_close(store);
    change("UPDATE models SET weights = x'0000803f0000008000000000' WHERE kind = 'final' AND run_id = 1;"
           "UPDATE models SET letters = x'6100000062000000' WHERE kind = 'best' AND run_id = 1");
    store = open_store(STORE_READ);
    for (int kind = 0; kind < WEIGHTS_KINDS; kind++) {
        assert_false(store_load_weights(store, run.key, (enum weights_kind)kind, &back, &problem));
        assert_string_equal(problem.message, "its kept weights are not as they were written");
    }
    assert_true(store_load_weights(store, other.key, WEIGHTS_FINAL, &back, &problem));
    assert_memory_equal(back.kind[WEIGHTS_FINAL], final, sizeof final);
    free(back.kind[WEIGHTS_FINAL]), free(back.kind[WEIGHTS_BEST]), free(back.vocabulary.letters);
    store_close(store);
    change("DELETE FROM runs WHERE id = 1");
    assert_string_equal(ask("SELECT group_concat(run_id || kind) FROM models"), "2final");
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
        run_release_arrays(&back.result);
    }
    store_close(store);
}

static void a_finished_run_is_not_claimed_again(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t first = note_experiment(store, "first"), second = note_experiment(store, "second");
    struct run run = make_run(1);
    assert_false(store_is_finished(store, run.key, 0));
    assert_int_equal(store_claim(store, first, &run, &problem), STORE_CLAIMED);
    assert_false(store_is_finished(store, run.key, 0));
    finish_as(store, &run, RUN_DONE, 0.5);
    assert_true(store_is_finished(store, run.key, 0)); /* though it may not be committed yet */
    assert_int_equal(store_claim(store, second, &run, &problem), STORE_FINISHED);
    store_close(store);
    assert_string_equal(ask("SELECT group_concat(experiment_id) FROM memberships"),
                        "2"); /* the first text is not the experiment's */
    assert_string_equal(ask("SELECT count(*) FROM runs"), "1");
}

static void an_experiment_is_its_newest_text(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    struct run run = make_run(1), other = make_run(2);
    int64_t first = note_experiment(store, "first");
    assert_int_equal(note_experiment(store, "first"), first);
    assert_int_equal(store_claim(store, first, &run, &problem), STORE_CLAIMED);
    int64_t second = note_experiment(store, "second");
    assert_int_not_equal(first, second);
    assert_int_equal(store_claim(store, second, &other, &problem), STORE_CLAIMED);
    assert_string_equal(ask("SELECT id || file || run_id FROM experiments JOIN memberships ON experiment_id = id"), "2second2");
    assert_string_equal(ask("SELECT count(*) || file FROM earlier_texts"), "1first");
    int64_t third = note_experiment(store, "first");
    assert_true(third > second);
    note_experiment(store, "second");
    store_close(store);
    assert_string_equal(ask("SELECT count(*) || ' ' || max(file) FROM experiments"), "1 second");
    assert_string_equal(ask("SELECT group_concat(file) FROM (SELECT file FROM earlier_texts ORDER BY 1)"), "first,second");
    assert_string_equal(ask("SELECT count(*) FROM memberships"), "0"); /* until its runs are claimed */
}

static void a_failed_run_is_claimed_anew(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1), sized = run;
    run.num_weights = run.num_train_steps = 0; /* its data could not be had */
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_FAILED, 0.5);
    assert_false(store_is_finished(store, run.key, 0));
    run = sized;
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    finish_as(store, &run, RUN_DONE, 0.25);
    store_close(store);
    assert_string_equal(ask("SELECT status || final_loss || (SELECT count(*) FROM losses) FROM runs"), "done0.253");
    assert_string_equal(ask("SELECT train_steps || ' ' || num_weights FROM runs"), "500 338");
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

static void who_was_seen_to_stand_still_for_a_minute_elsewhere_is_dead(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    change("UPDATE runs SET host = 'elsewhere', heartbeat_at = '2100-01-01T00:00:00.000Z'"); /* its clock is ahead */
    assert_int_equal(store_peek(store, run.key, 0, &problem), STORE_TAKEN);
    store->heard[0].since -= 59;
    assert_int_equal(store_peek(store, run.key, 0, &problem), STORE_TAKEN);
    store->heard[0].since -= 2;
    change("UPDATE runs SET heartbeat_at = '2100-01-01T00:00:05.000Z'"); /* it lives */
    assert_int_equal(store_peek(store, run.key, 0, &problem), STORE_TAKEN);
    store->heard[0].since -= 61;
    assert_int_equal(store_peek(store, run.key, 0, &problem), STORE_CLAIMED);
    assert_int_equal(store->num_heard, 1);
    assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
    store_close(store);
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
        {"boot_id = 'earlier', heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-50 seconds')", STORE_TAKEN},
        {"boot_id = 'earlier', heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-70 seconds')", STORE_CLAIMED},
        {"host = 'elsewhere', heartbeat_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-70 seconds')",
         STORE_TAKEN}, /* by what clock? */
        {"host = 'elsewhere', heartbeat_at = NULL", STORE_CLAIMED},
        {"host = 'elsewhere', heartbeat_at = 'nonsense'", STORE_CLAIMED},
        {"host = 'elsewhere', pid = 0", STORE_CLAIMED},                /* given back with a checkpoint */
        {"pid = 1, process_start = process_start + 1", STORE_CLAIMED}, /* a number that came round again */
        {"pid = 1, process_start = NULL", STORE_TAKEN},                /* it lives, and may be the one */
        {"pid = 1, process_start = NULL, heartbeat_at = NULL", STORE_CLAIMED},
        {"pid = 9223372036854775807", STORE_CLAIMED},
        {"pid = -1", STORE_CLAIMED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char sql[256];
        snprintf(sql, sizeof sql, "UPDATE runs SET %s", cases[i].set);
        change(sql);
        if (store_peek(store, run.key, 0, &problem) != cases[i].claim) fail_msg("%s: expected %d", cases[i].set, cases[i].claim);
        if (store_claim(store, experiment, &run, &problem) != cases[i].claim)
            fail_msg("%s: expected %d", cases[i].set, cases[i].claim);
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
    assert_true(store_is_finished(store, bad.key, 0));
    assert_true(store_load(store, bad.key, true, &back, &problem));
    assert_int_equal(back.result.status, RUN_DIVERGED);
    assert_int_equal(back.result.diverged_step, 17);
    assert_true(isnan(back.result.final_loss) && isnan(back.result.best_loss));
    assert_true(back.result.curve.losses[0] == 0.75 && isnan(back.result.curve.losses[1]));
    run_release_arrays(&back.result);
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
    int64_t experiment = note_experiment(store, "text");
    struct run run = make_run(1);
    struct chosen chosen;
    for (int i = 1; i <= 3; i++) {
        struct run each = make_run(i);
        assert_int_equal(store_claim(store, experiment, &each, &problem), STORE_CLAIMED);
    }
    change("UPDATE runs SET key = 'abcd0000000000000000000000000001' WHERE id = 2;"
           "UPDATE runs SET key = 'abcd0000000000000000000000000002' WHERE id = 3");
    assert_true(choose_run(store, "1", &chosen, &problem));
    assert_string_equal(chosen.key, run.key);
    assert_true(choose_run(store, run.key, &chosen, &problem));
    assert_int_equal(chosen.id, 1);
    assert_true(choose_run(store, "ABCD0000000000000000000000000002", &chosen, &problem));
    assert_int_equal(chosen.id, 3);
    assert_false(choose_run(store, "abcd", &chosen, &problem));
    assert_string_equal(problem.message, "'abcd' starts the keys of several runs; give more of its letters, or its id");
    const char *const none[] = {
        "", "4", "-1", "abc", "xyzw", "1 or 1", "99999999999999999999", "%", "abcd0000000000000000000000000003"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_false(choose_run(store, none[i], &chosen, &problem));
        assert_non_null(strstr(problem.message, "no run '"));
    }
    store_close(store);
}

static void what_runs_took_here_is_known(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct timed_run timed[4];
    assert_int_equal(store_timed_runs(store, timed, 4), 0);
    struct run run = make_run(1);
    for (int i = 1; i <= 3; i++) {
        run = make_run(i);
        assert_int_equal(store_claim(store, experiment, &run, &problem), STORE_CLAIMED);
        finish_as(store, &run, RUN_DONE, 0.5);
    }
    assert_true(store_flush(store, &problem));
    change("UPDATE runs SET train_seconds = 100 WHERE id = 1; UPDATE runs SET train_seconds = 0.25 WHERE id = 2");
    assert_int_equal(store_timed_runs(store, timed, 4), 3); /* the latest first */
    assert_true(timed[0].seconds == 0.5 && timed[1].seconds == 0.25 && timed[2].seconds == 100);
    assert_int_equal(timed[0].hparams.seed, run.hparams.seed);
    assert_int_equal(store_timed_runs(store, timed, 2), 2);
    change("UPDATE runs SET cpu = 'another'");
    assert_int_equal(store_timed_runs(store, timed, 4), 0);
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
    assert_true(back.hparams.clip_norm == 0 && back.hparams.carry_state);
    assert_true(((const struct lags_hparams *)hparams_own(&back.hparams, &task_lags.owner))->lags.values[1] == 8);
    store_close(store);
    assert_string_equal(ask("SELECT count(*) FROM pragma_table_info('runs') WHERE name = 'clip_norm'"), "0");
    store_close(open_store(STORE_WRITE));
    assert_string_equal(ask("SELECT clip_norm || ' ' || carry_state || ' ' || lags FROM runs"), "0.0 1 [3, 8]");
}

/* What schemas 3 and 4 added is taken away again: a database of version 2. */
static void make_older(void)
{
    char *columns = memory_text(ask("SELECT group_concat(name || ' ' || type || iif(pk, ' PRIMARY KEY', '')) FROM "
                                    "pragma_table_info('runs') WHERE name NOT IN ('setting', 'num_weights', 'reference_set')"));
    char *names = memory_text(ask("SELECT group_concat(name) FROM pragma_table_info('runs') WHERE name NOT IN "
                                  "('setting', 'num_weights', 'reference_set')"));
    char *sql =
        memory_format("PRAGMA legacy_alter_table = 1; CREATE TABLE older (%s); INSERT INTO older SELECT %s FROM runs;"
                      "DROP TABLE runs; ALTER TABLE older RENAME TO runs; DROP TABLE reference_losses; DROP TABLE "
                      "earlier_texts; DROP INDEX memberships_by_run; DROP TRIGGER experiment_deleted; PRAGMA user_version = 2",
                      columns, names);
    change(sql);
    free(columns), free(names), free(sql);
}

static void expect_described(enum store_mode mode, const struct run *run, int numerics, int found)
{
    struct store *store = open_store(mode);
    struct run back;
    struct chosen_setting chosen;
    if (!choose_setting(store, &run->hparams, &chosen, &problem)) fail_msg("%s", problem.message);
    assert_int_equal(chosen.count, found);
    assert_string_equal(chosen.key, run->key);
    assert_true(chosen.final_loss == (run->numerics == 1 ? 0.25 : 0.5));
    if (!store_load(store, chosen.key, false, &back, &problem)) fail_msg("%s", problem.message);
    assert_int_equal(back.numerics, numerics);
    assert_int_equal(back.num_weights, 16 * 18 + 16 + 16 * 2 + 2);
    assert_int_equal(back.references->count, 4);
    assert_string_equal(back.references->losses[0].known, "nothing");
    assert_true(fabs(back.references->losses[3].loss - 0.4545) < 1e-4);
    store_close(store);
}

/* The newest is the one that was finished last, whatever the number of its arithmetic and of its row. */
static void a_setting_is_found_whatever_trained_it(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    int64_t experiment = note_experiment(store, "text");
    struct run old = make_run(3), young = make_run(3), other = make_run(4);
    struct chosen_setting chosen;
    run_key(&old.hparams, 2, old.key);
    old.numerics = 2;
    old.references = young.references = store_reference_losses(store, &old.hparams);
    assert_int_equal(store_claim(store, experiment, &young, &problem), STORE_CLAIMED);
    assert_int_equal(store_claim(store, experiment, &old, &problem), STORE_CLAIMED);
    assert_true(choose_setting(store, &old.hparams, &chosen, &problem));
    assert_int_equal(chosen.count, 0); /* not finished */
    finish_as(store, &old, RUN_DONE, 0.5);
    finish_as(store, &young, RUN_DONE, 0.25);
    store_close(store);
    change("UPDATE runs SET finished_at = '2026-01-02' WHERE numerics = 1; UPDATE runs SET finished_at = '2026-01-01' WHERE "
           "numerics = 2");
    expect_described(STORE_READ, &young, 1, 2);
    assert_string_equal(ask("SELECT count(*) || ' ' || count(DISTINCT reference_set) FROM reference_losses"), "4 1");
    make_older();
    expect_described(STORE_READ, &young, 1, 2); /* without being brought up to date */
    assert_string_equal(ask("PRAGMA user_version"), "2");
    expect_described(STORE_WRITE, &young, 1, 2);
    assert_string_equal(ask("PRAGMA user_version"), "6");
    assert_string_equal(ask("SELECT count(DISTINCT setting) || ' ' || count(*) FROM runs WHERE num_weights = 338"), "1 2");
    assert_string_equal(ask("SELECT group_concat(known) FROM reference_losses"), "nothing,lag 8,lag 3,lags 3, 8");
    change("UPDATE runs SET finished_at = '2026-01-03' WHERE numerics = 2");
    expect_described(STORE_READ, &old, 2, 2);
    store = open_store(STORE_READ);
    assert_true(choose_setting(store, &other.hparams, &chosen, &problem));
    assert_int_equal(chosen.count, 0); /* another seed */
    store_close(store);
}

static void what_is_said_of_a_run_is_checked(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    struct run run = make_run(1), back;
    run.references = store_reference_losses(store, &run.hparams);
    assert_int_equal(store_claim(store, note_experiment(store, "text"), &run, &problem), STORE_CLAIMED);
    store_close(store);
    static const char *const changes[][2] = {
        {"UPDATE runs SET num_weights = -1", "its num_weights is -1"},
        {"UPDATE runs SET num_weights = 1; UPDATE reference_losses SET loss = 9e999",
         "a reference loss of its task is no number"},
        {"WITH n(i) AS (SELECT 10 UNION SELECT i + 1 FROM n WHERE i < 30) INSERT INTO reference_losses SELECT reference_set, i, "
         "i, 0.5, NULL "
         "FROM n, runs; UPDATE reference_losses SET loss = 0.5",
         "more than 16 reference losses"},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        change(changes[i][0]);
        store = open_store(STORE_READ);
        assert_false(store_load(store, run.key, false, &back, &problem));
        assert_non_null(strstr(problem.message, changes[i][1]));
        store_close(store);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_finished_run_reads_back_the_same),
        TEST(weights_read_back_the_same_and_go_with_their_run),
        TEST(a_curve_of_any_length_is_kept_whole),
        TEST(a_finished_run_is_not_claimed_again),
        TEST(an_experiment_is_its_newest_text),
        TEST(a_failed_run_is_claimed_anew),
        TEST(a_live_process_keeps_its_claim_and_a_dead_one_loses_it),
        TEST(who_was_not_heard_of_for_a_minute_is_dead),
        TEST(who_was_seen_to_stand_still_for_a_minute_elsewhere_is_dead),
        TEST(a_run_given_back_leaves_no_trace),
        TEST(a_diverged_run_has_no_loss_to_rank),
        TEST(what_another_deleted_is_written_again),
        TEST(runs_are_found_by_id_and_by_key),
        TEST(what_runs_took_here_is_known),
        TEST(a_new_hyperparameter_is_a_new_column),
        TEST(a_setting_is_found_whatever_trained_it),
        TEST(what_is_said_of_a_run_is_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
