/* Fuzzes the reader of databases: the input is a file that a stranger sent. It is opened for reading, listed, every run is
 * loaded and drawn as text, a query is asked. */
#include "commands/curve.h"
#include "scratch.h"
#include "store/choose.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void load_runs(struct store *store, const struct table *keys, FILE *out)
{
    for (int row = 0; row < table_rows(keys) && row < 16; row++) {
        struct error error;
        struct run run;
        struct chosen chosen;
        struct chosen_setting newest;
        const char *text = table_text(keys, row, 0);
        if (text == NULL) continue;
        if (store_load(store, text, true, &run, &error)) {
            choose_setting(store, &run.hparams, &newest, &error);
            curve_draw(&run.result.curve, 1, out);
            run_release_arrays(&run.result);
        }
        store_is_finished(store, text, 0);
        choose_run(store, text, &chosen, &error);
    }
}

static void ask(struct store *store, const char *sql, FILE *out)
{
    struct error error;
    struct table *table = table_new();
    if (store_query(store, sql, table, &error))
        for (enum table_format format = TABLE_TEXT; format <= TABLE_CSV; format++) table_print(table, format, out);
    table_free(table);
}

static void read_all(struct store *store, FILE *out)
{
    struct error error;
    struct table *keys = table_new();
    if (store_query(store, "SELECT key FROM runs LIMIT 50", keys, &error)) load_runs(store, keys, out);
    ask(store, "SELECT * FROM runs LIMIT 50", out);
    ask(store, "SELECT name, question, count(run_id) FROM experiments JOIN memberships ON id = experiment_id GROUP BY 1 LIMIT 9",
        out);
    ask(store, "SELECT run_id, min(loss), max(step) FROM losses GROUP BY 1 LIMIT 9", out);
    struct timed_run timed[4];
    store_timed_runs(store, timed, 4);
    table_free(keys);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FILE *out;
    struct error error;
    if (out == NULL) out = fopen("/dev/null", "w");
    struct store *store = store_open(scratch_write("stranger.db", data, size), STORE_READ, &error);
    if (store == NULL) return 0;
    read_all(store, out);
    store_close(store);
    return 0;
}
