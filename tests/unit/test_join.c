/* Joining: runs that are there already become those of another experiment too. */
#include "store_fixture.h"

/* Only those that are finished join; until the end of joining nobody sees it. */
static void finished_runs_join_another_experiment(void **state)
{
    (void)state;
    struct store *store = open_store(STORE_WRITE);
    const int64_t first = note_experiment(store, "first");
    struct run runs[4];
    bool finished;
    for (int i = 0; i < 4; i++) {
        runs[i] = make_run(i);
        if (i < 3) assert_int_equal(store_claim(store, first, &runs[i], &problem), STORE_CLAIMED);
        if (i < 2) finish_as(store, &runs[i], i == 0 ? RUN_DONE : RUN_DIVERGED, 0.5);
    }
    assert_true(store_flush(store, &problem));
    const int64_t second = note_experiment(store, "second"); /* the first text's memberships go */
    for (int i = 0; i < 4; i++) {
        assert_true(store_join(store, second, runs[i].key, i == 1 ? "named" : "", 0, &finished, &problem));
        assert_int_equal(finished, i < 2);
    }
    assert_string_equal(ask("SELECT count(*) FROM memberships"), "0");
    assert_true(store_end_joining(store, &problem));
    assert_string_equal(ask("SELECT group_concat(run_id) FROM memberships"), "1,2");
    assert_int_equal(store_claim(store, second, &runs[3], &problem), STORE_CLAIMED);
    for (int i = 0; i < 4; i++) { /* once more, and what is its own is finished no sooner */
        assert_true(store_join(store, second, runs[i].key, i == 1 ? "named" : "", 0, &finished, &problem));
        assert_int_equal(finished, i < 2);
    }
    assert_true(store_end_joining(store, &problem));
    assert_string_equal(ask("SELECT group_concat(run_id) FROM memberships"), "1,2,4");
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(finished_runs_join_another_experiment)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
