#include "commands/disputes.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The digests that were seen, each with who trained it first; the caller frees. Keys are hexadecimal digits. */
static struct table *read_seen(struct store *store, const char *key)
{
    struct table *seen = table_new();
    struct error ignored = {""}; /* an older database has none */
    char *sql = memory_format("SELECT digest, host, finished_at FROM disputes WHERE key = '%s' ORDER BY finished_at", key);
    if (!store_query(store, sql, seen, &ignored)) {
        table_free(seen);
        seen = table_new();
    }
    free(sql);
    return seen;
}

const char *disputes_open(struct store *store)
{
    struct table *table = table_new();
    struct error ignored = {""};
    const bool any = store_query(store, "SELECT 1 FROM disputes LIMIT 1", table, &ignored) && table_rows(table) > 0;
    table_free(table);
    return any ? "(status = 'failed' AND key IN (SELECT key FROM disputes))" : "0";
}

bool disputes_has(struct store *store, const char *key)
{
    struct table *seen = read_seen(store, key);
    const bool any = table_rows(seen) > 0;
    table_free(seen);
    return any;
}

bool disputes_judge(struct store *store, const char *key, const char *digest, char *verdict, size_t size)
{
    struct table *seen = read_seen(store, key);
    char host[64];
    bool right = false;
    for (int row = 0; !right && row < table_rows(seen); row++) {
        const char *one = table_text(seen, row, 0);
        right = one != NULL && strcmp(one, digest) == 0;
        const char *whose = right ? table_text(seen, row, 1) : NULL;
        if (right)
            snprintf(verdict, size, "disputed: that of %s comes out again; `unroll run` settles it",
                     text_printable(whose != NULL ? whose : "", host, sizeof host));
    }
    if (!right) snprintf(verdict, size, "disputed: none of the %d digests comes out again", table_rows(seen));
    table_free(seen);
    return right;
}
