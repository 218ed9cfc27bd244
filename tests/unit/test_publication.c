/* Publications: what one process publishes another goes on with, however large; what cannot be read is left out. */
#include "store/publication.h"

#include "base/memory.h"
#include "store_fixture.h"

enum { LARGE = 60000000 /* bytes of a checkpoint: two of them are more than a reading store may take */ };

static char said[1024];

static void say(void *context, const char *message)
{
    (void)context;
    snprintf(said, sizeof said, "%s", message);
}

static struct publication *open_publication(int shard)
{
    struct publication *publication = publication_open(folder, shard, say, NULL, &problem);
    if (publication == NULL) fail_msg("%s", problem.message);
    return publication;
}

static void close_publication(struct publication *publication)
{
    if (!publication_close(publication, &problem)) fail_msg("%s", problem.message);
}

static int count_published(int shard)
{
    struct published_list list;
    assert_true(published_find(folder, &list, &problem));
    int count = 0;
    for (int i = 0; i < list.count; i++) count += list.databases[i].shard == shard;
    published_release(&list);
    return count;
}

/* Another process's: under another name. */
static void rename_published(int shard, const char *owner)
{
    struct published_list list;
    assert_true(published_find(folder, &list, &problem));
    for (int i = 0; i < list.count; i++) {
        char *name = memory_format("%s/%d.%s.db", folder, shard, owner);
        if (list.databases[i].shard == shard) assert_int_equal(rename(list.databases[i].path, name), 0);
        free(name);
    }
    published_release(&list);
}

static void claim(struct store *store, const struct run *run)
{
    const int64_t experiment = note_experiment(store, "text");
    assert_int_equal(store_claim(store, experiment, run, &problem), STORE_CLAIMED);
}

static void keep_checkpoint(struct store *store, const struct run *run, int64_t step, size_t size)
{
    char *state = memory_new(size, 1);
    state[size - 1] = (char)step;
    if (!store_checkpoint(store, run->key, step, state, size, &problem)) fail_msg("%s", problem.message);
    free(state);
}

static char last_byte(struct store *store, const struct run *run)
{
    size_t size;
    char *state = store_load_checkpoint(store, run->key, LARGE, &size, &problem);
    if (state == NULL) fail_msg("no checkpoint: %s", problem.message);
    const char last = state[size - 1];
    free(state);
    return last;
}

static void another_process_goes_on_with_what_is_published(void **state)
{
    (void)state;
    struct run done = make_run(1), begun = make_run(2);
    struct publication *first = open_publication(3);
    claim(publication_store(first), &done);
    claim(publication_store(first), &begun);
    finish_as(publication_store(first), &done, RUN_DONE, 0.5);
    keep_checkpoint(publication_store(first), &begun, 7, 100);
    close_publication(first);
    rename_published(3, "0000000000000001");

    struct publication *second = open_publication(3), *other = open_publication(4);
    assert_true(store_is_finished(publication_store(second), done.key, 0));
    assert_false(store_is_finished(publication_store(other), done.key, 0)); /* of another shard */
    claim(publication_store(second), &begun);
    assert_int_equal(last_byte(publication_store(second), &begun), 7);
    assert_int_equal(count_published(3), 2);
    close_publication(second);
    close_publication(other);
    assert_int_equal(count_published(3), 1); /* the first gave way */
}

static void of_two_checkpoints_the_one_counts_that_got_farther(void **state)
{
    (void)state;
    static const char *const owners[] = {"0000000000000001", "0000000000000002", "0000000000000003"};
    static const int steps[] = {5, 9, 2};
    struct run run = make_run(1);
    for (int i = 0; i < 3; i++) { /* each in a folder of its own, as on machines that did not see each other */
        char *made = memory_format("%s/%d.%s.db", folder, 10 + i, owners[i]),
             *moved = memory_format("%s/1.%s.db", folder, owners[i]);
        struct publication *publication = open_publication(10 + i);
        claim(publication_store(publication), &run);
        keep_checkpoint(publication_store(publication), &run, steps[i], 100);
        close_publication(publication);
        rename_published(10 + i, owners[i]);
        assert_int_equal(rename(made, moved), 0);
        free(made), free(moved);
    }
    struct publication *last = open_publication(1);
    claim(publication_store(last), &run);
    assert_int_equal(last_byte(publication_store(last), &run), 9);
    close_publication(last);
    assert_int_equal(count_published(1), 1);
}

static void large_checkpoints_are_taken_over(void **state)
{
    (void)state;
    struct run runs[] = {make_run(1), make_run(2)};
    struct publication *first = open_publication(1);
    for (int i = 0; i < 2; i++) {
        claim(publication_store(first), &runs[i]);
        keep_checkpoint(publication_store(first), &runs[i], 1 + i, LARGE);
    }
    close_publication(first);
    rename_published(1, "0000000000000001");
    struct published_list list;
    assert_true(published_find(folder, &list, &problem));
    struct store *read = store_open(list.databases[0].path, STORE_READ, &problem); /* as a merged database is */
    published_release(&list);
    struct publication *second = open_publication(1);
    for (int i = 0; i < 2; i++) {
        claim(publication_store(second), &runs[i]);
        assert_int_equal(last_byte(publication_store(second), &runs[i]), 1 + i);
        keep_checkpoint(publication_store(second), &runs[i], 3, LARGE);
    }
    store_close(read);
    close_publication(second);
    assert_int_equal(count_published(1), 1);
}

static void what_cannot_be_read_is_left_out_and_stays(void **state)
{
    (void)state;
    char *foreign = memory_format("%s/1.0000000000000001.db", folder), *part = memory_format("%s.part", foreign);
    FILE *file = fopen(foreign, "w");
    assert_non_null(file);
    fputs("no database", file);
    fclose(file);
    assert_int_equal(symlink("/nowhere", part), 0);
    struct publication *publication = open_publication(1);
    assert_non_null(strstr(said, "0000000000000001.db is not a database"));
    close_publication(publication);
    assert_int_equal(count_published(1), 2);
    free(foreign), free(part);
}

static void where_nothing_can_be_published_it_is_said(void **state)
{
    (void)state;
    char *blocked = memory_format("%s/file", folder), *within = memory_format("%s/within", blocked);
    FILE *file = fopen(blocked, "w");
    assert_non_null(file);
    fclose(file);
    assert_null(publication_open(within, 1, say, NULL, &problem));
    assert_non_null(strstr(problem.message, "file"));
    free(blocked), free(within);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(another_process_goes_on_with_what_is_published),
        TEST(of_two_checkpoints_the_one_counts_that_got_farther),
        TEST(large_checkpoints_are_taken_over),
        TEST(what_cannot_be_read_is_left_out_and_stays),
        TEST(where_nothing_can_be_published_it_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
