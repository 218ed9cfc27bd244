#include "store/mark.h"

#include "base/text.h"
#include "store/database.h"
#include "store/lock.h"

#include <string.h>

bool mark_check_tag(const char *tag, struct error *error)
{
    const size_t length = strlen(tag);
    const char *wrong = NULL;
    if (length == 0) wrong = "empty";
    else if (length > MARK_LONGEST_TAG) wrong = "too long";
    else if (strpbrk(tag, " \t\n") != NULL || !text_is_printable(tag)) wrong = "more than a word";
    else if (tag[0] == '@' || tag[0] == '+') wrong = "no tag: @ begins the name of an experiment, + asks for a tag";
    else if (strspn(tag, "0123456789") == length) wrong = "a number, which is the id of a run";
    return wrong == NULL ||
           error_set(error, "the tag '%.100s' is %s; expected a word of 1 to %d bytes", tag, wrong, (int)MARK_LONGEST_TAG);
}

/* Runs the statement for each run as ?1, with the text as ?2, all or none. Returns how many rows it changed. */
static int64_t write_all(struct store *store, const struct choice *choice, const char *sql, const char *text, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int64_t changed = 0;
    bool good = store_flush(store, error) && lock_take(store, false, error) == LOCK_TAKEN;
    if (!good) return -1;
    good = database_prepare(store, &statement, sql, error);
    for (int64_t i = 0; good && i < choice->count; i++) {
        sqlite3_bind_int64(statement, 1, choice->runs[i].id);
        if (text != NULL) sqlite3_bind_text(statement, 2, text, -1, SQLITE_STATIC);
        good = database_run(store, statement, error);
        changed += sqlite3_changes(store->db);
    }
    sqlite3_finalize(statement);
    return database_end(store, good, error) ? changed : -1;
}

int64_t store_note(struct store *store, const struct choice *choice, const char *note, struct error *error)
{
    return write_all(store, choice, "UPDATE runs SET note = ?2 WHERE id = ?1", note, error);
}

/* The words of tags, and of ?2 where `other` says so, as rows. */
#define WORDS_OF(other)                                                                                                          \
    "WITH RECURSIVE words (word, rest) AS (SELECT NULL, coalesce(tags, '') || ' ' " other " UNION ALL SELECT "                   \
    "substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM words WHERE rest <> '')"

#define HAS_TAG "instr(' ' || coalesce(tags, '') || ' ', ' ' || ?2 || ' ') > 0"

int64_t store_tag(struct store *store, const struct choice *choice, const char *tag, bool add, struct error *error)
{
    static const char adds[] = "UPDATE runs SET tags = (" WORDS_OF(
        "|| ?2 || ' '") " SELECT group_concat(word, ' ') FROM (SELECT DISTINCT word FROM words "
                        "WHERE word <> '' ORDER BY word)) WHERE id = ?1 AND NOT " HAS_TAG;
    static const char takes[] =
        "UPDATE runs SET tags = (" WORDS_OF("") " SELECT group_concat(word, ' ') FROM (SELECT word FROM words "
                                                "WHERE word <> '' AND word <> ?2)) WHERE id = ?1 AND " HAS_TAG;
    return write_all(store, choice, add ? adds : takes, tag, error);
}
