#include "store/adopt.h"

#include "base/memory.h"
#include "store/attach.h"
#include "store/merge.h"

#include <stdlib.h>

/* A clause a line: */
/* clang-format off */
#define ADOPT_SQL \
    "INSERT INTO main.runs (%s) SELECT %s FROM other.runs o WHERE status = 'running' " \
    "AND id IN (SELECT run_id FROM other.checkpoints) AND key NOT IN (SELECT key FROM main.runs);" \
    "INSERT OR REPLACE INTO main.checkpoints " \
    "SELECT r.id, c.train_step, c.state, c.digest, c.saved_at FROM other.checkpoints c JOIN other.runs o ON o.id = c.run_id " \
    "JOIN main.runs r USING (key) LEFT JOIN main.checkpoints m ON m.run_id = r.id " \
    "WHERE r.status = 'running' AND coalesce(m.train_step, -1) < c.train_step;" \
    "INSERT OR IGNORE INTO main.memberships (experiment_id, run_id, variant) SELECT e.id, r.id, m.variant FROM other.memberships m " \
    "JOIN other.experiments x ON x.id = m.experiment_id JOIN main.experiments e ON e.name = x.name AND e.file = x.file " \
    "JOIN other.runs o ON o.id = m.run_id JOIN main.runs r USING (key) WHERE r.status = 'running';" \
    "UPDATE main.runs SET pid = 0 WHERE status = 'running'"
/* clang-format on */

static bool adopt_checkpoints(struct store *store, const char *path, struct error *error)
{
    if (!attach_other(store, path, error)) return false;
    char *columns = attach_columns(store, "runs", "'id'", "", error);
    char *theirs = columns != NULL ? attach_columns(store, "runs", "'id'", "o.", error) : NULL;
    char *sql = theirs != NULL ? memory_format(ADOPT_SQL, columns, theirs) : NULL;
    database_allow_length(store, LARGEST_BLOB);
    const bool good =
        sql != NULL && database_begin(store, error) && database_end(store, database_execute(store, sql, error), error);
    database_allow_length(store, LONGEST_VALUE);
    free(columns), free(theirs), free(sql);
    attach_end(store);
    return good;
}

bool adopt_database(struct store *store, const char *path, struct error *error)
{
    struct merged merged;
    return store_merge(store, path, NULL, &merged, error) && adopt_checkpoints(store, path, error);
}
