/* The file: what is not ours, newer, damaged or hostile; what SQL may do. */
#include "store_fixture.h"

#include <sys/resource.h>

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
    change("PRAGMA user_version = 7; PRAGMA journal_mode = DELETE");
    expect_untouched("has schema version 7, this unroll knows up to 6");
}

static void a_schema_that_none_wrote_is_left_alone(void **state)
{
    (void)state;
    snprintf(path, sizeof path, "%s/odd.db", folder);
    store_close(open_store(STORE_WRITE));
    change("PRAGMA user_version = -5; PRAGMA journal_mode = DELETE");
    expect_untouched("has schema version -5, which no unroll wrote");
    change("PRAGMA user_version = 0");
    expect_refusal(STORE_WRITE, "has schema version 0, which no unroll wrote");
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
    snprintf(path, sizeof path, ":memory:");
    expect_refusal(STORE_WRITE, "write ./:memory: for a file of this name");
    snprintf(path, sizeof path, "file:x?mode=memory");
    expect_refusal(STORE_WRITE, "the database is the path of a file");
    snprintf(path, sizeof path, "a\nb");
    expect_refusal(STORE_WRITE, "holds a control character");
}

/* With room for none, one, two ... more files, until the database can be opened. */
static void too_many_open_files_are_called_so(void **state)
{
    (void)state;
    struct rlimit before, limit;
    store_close(open_store(STORE_WRITE));
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    for (int mode = STORE_READ; mode <= STORE_WRITE; mode++) {
        struct store *store = NULL;
        int free_file = dup(0), room = 0;
        close(free_file);
        for (; store == NULL; room++) {
            limit = (struct rlimit){(rlim_t)(free_file + room), before.rlim_max};
            assert_int_equal(setrlimit(RLIMIT_NOFILE, &limit), 0);
            store = store_open(path, (enum store_mode)mode, &problem);
            assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
            if (store == NULL && strstr(problem.message, "Too many open files") == NULL) fail_msg("'%s'", problem.message);
        }
        assert_true(room > 1);
        store_close(store);
    }
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
    run_release_arrays(&back.result);
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
        "DELETE FROM runs",
        "UPDATE runs SET status = 'done'",
        "INSERT INTO experiments VALUES (1, '', '', '', '')",
        "DROP TABLE runs",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "ATTACH '/tmp/unroll_attached.db' AS a",
        "PRAGMA user_version = 9",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA writable_schema = 1",
        "PRAGMA query_only = 0",
        "SELECT load_extension('x')",
        "VACUUM INTO '/tmp/unroll_vacuumed.db'",
        "BEGIN IMMEDIATE",
        "SAVEPOINT s",
        "REINDEX",
        "ANALYZE",
        "PRAGMA wal_checkpoint",
        "DETACH main",
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
    assert_string_equal(ask("PRAGMA user_version"), "6");
    assert_string_equal(ask("PRAGMA application_id"), "1970172524");
    assert_string_equal(ask("EXPLAIN SELECT 1"), "0");
}

static void values_keep_their_type_and_bits(void **state)
{
    (void)state;
    store_close(open_store(STORE_WRITE));
    static const char *const pairs[][2] = {
        {"0.1", "0.1"},
        {"0.1 + 0.2", "0.30000000000000004"},
        {"1e300 * 10", "1e+301"},
        {"9223372036854775807", "9223372036854775807"},
        {"NULL", "NULL"},
        {"x'00ff'", "x'00ff'"},
        {"x''", "x''"},
        {"'it''s'", "it's"},
        {"9e999", "inf"},
        {"1.0", "1"},
        {"''", ""},
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
    assert_non_null(strstr(ask("SELECT sql FROM sqlite_master WHERE name = 'runs'"),
                           "\"num_steps\" INTEGER NOT NULL DEFAULT 10, -- The window"));
    assert_non_null(strstr(ask("SELECT sql FROM sqlite_master WHERE name = 'runs'"), "\"lags\" TEXT NOT NULL DEFAULT '[3, 8]',"));
    assert_string_equal(ask("SELECT count(*) FROM pragma_table_list WHERE strict AND name IN ('experiments', 'runs', 'losses', "
                            "'memberships', 'checkpoints')"),
                        "5");
    assert_string_equal(ask("PRAGMA journal_mode"), "wal");
}

/* Beside what statfs(2) and the kernel's linux/magic.h list. */
static void file_systems_of_other_machines_get_no_log(void **state)
{
    (void)state;
    static const unsigned long network[] = {0x6969,     0x517b,     0xff534d42, 0xfe534d42, 0xffffffffff534d42u,
                                            0x0bd00bd0, 0x01021997, 0x65735546};
    static const unsigned long local[] = {0xef53 /* ext4 */,      0x58465342 /* XFS */,       0x9123683e /* btrfs */,
                                          0x01021994 /* tmpfs */, 0x794c7630 /* overlayfs */, 0x2fc12fc1 /* ZFS */,
                                          0xf2f52010 /* F2FS */,  0x4d44 /* FAT */,           0};
    for (size_t i = 0; i < sizeof network / sizeof *network; i++) assert_true(database_is_network(network[i]));
    for (size_t i = 0; i < sizeof local / sizeof *local; i++) assert_false(database_is_network(local[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_not_ours_is_left_alone),
        TEST(a_newer_schema_is_left_alone),
        TEST(a_schema_that_none_wrote_is_left_alone),
        TEST(damage_is_an_error_not_a_crash),
        TEST(wrong_paths_say_what_they_are),
        TEST(too_many_open_files_are_called_so),
        TEST(hostile_values_are_refused),
        TEST(a_query_can_change_nothing),
        TEST(values_keep_their_type_and_bits),
        TEST(every_table_explains_itself),
        TEST(file_systems_of_other_machines_get_no_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
