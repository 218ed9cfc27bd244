/* The symbols are what occurs in the files, in the order of their numbers: 0 is the smallest byte, or code point. Nothing is
 * copied or decoded ahead: a symbol is found in the mapped files when it is asked for. */
#include "tasks/text.h"

#include "base/memory.h"
#include "base/text.h"
#include "tasks/counts.h"
#include "tasks/files.h"

#include <stdlib.h>
#include <string.h>

enum { BYTES = 256, CHARACTERS = 0x110000, BLOCK = 512 /* characters from one noted offset to the next */ };

struct text {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    struct files files;
    int64_t length;    /* symbols in the files */
    uint16_t *symbols; /* of each byte, or of each code point, that occurs */
    int64_t *offsets;  /* where each block's first character begins; NULL where symbols are bytes */
    struct split split;
    struct split_part part; /* which of both it is */
    int batch_size;
};

/* Fills symbols with those from number `first` of the files on. */
static void read_bytes(const struct text *text, int64_t first, int count, uint16_t *symbols)
{
    while (count > 0) {
        const struct file *file = files_at(&text->files, first);
        const int64_t at = first - file->first, left = file->size - at;
        const int some = left < count ? (int)left : count;
        for (int i = 0; i < some; i++) symbols[i] = text->symbols[file->bytes[at + i]];
        first += some, symbols += some, count -= some;
    }
}

static void read_characters(const struct text *text, int64_t first, int count, uint16_t *symbols)
{
    int64_t at = text->offsets[first / BLOCK];
    int before = (int)(first % BLOCK);
    while (count > 0) {
        const struct file *file = files_at(&text->files, at);
        int64_t within = at - file->first;
        while (within < file->size && count > 0) {
            int size;
            const int32_t character = files_character(file, within, &size);
            within += size;
            if (before-- > 0) continue;
            *symbols++ = character != TEXT_BROKEN ? text->symbols[character] : 0; /* they were all whole when it was opened */
            count--;
        }
        at = file->first + within;
    }
}

static void read_symbols(const struct text *text, int64_t first, int count, uint16_t *symbols)
{
    if (text->offsets != NULL) read_characters(text, first, count, symbols);
    else read_bytes(text, first, count, symbols);
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct text *text = (const struct text *)data;
    (void)epoch;
    while (count > 0) {
        int64_t run;
        const int64_t place = split_place(&text->part, first, &run);
        const int some = run < count ? (int)run : count;
        read_symbols(text, place, some, x);
        memcpy(y, x + 1, (size_t)(some - 1) * sizeof *y);
        read_symbols(text, place + some, 1, y + some - 1);
        first += some, x += some, y += some, count -= some;
    }
}

/* Two bytes at a time: a store for each byte takes longer than to read them. */
static void find_bytes(struct text *text)
{
    text->symbols = memory_new(BYTES, sizeof *text->symbols);
    bool *pairs = memory_new((size_t)BYTES * BYTES, sizeof *pairs);
    for (int i = 0; i < text->files.count; i++) {
        const struct file *file = &text->files.files[i];
        for (int64_t piece = 0; piece * FILES_PIECE < file->size; piece++) {
            const int64_t left = file->size - piece * FILES_PIECE;
            const int64_t end = piece * FILES_PIECE + (left < FILES_PIECE ? left : FILES_PIECE);
            for (int64_t at = piece * FILES_PIECE; at + 1 < end; at += 2)
                pairs[file->bytes[at] * BYTES + file->bytes[at + 1]] = true;
            text->symbols[file->bytes[end - 1]] = 1; /* it may be no pair's */
            files_forget(file, piece);
        }
    }
    for (int first = 0; first < BYTES; first++)
        for (int second = 0; second < BYTES; second++)
            if (pairs[first * BYTES + second]) text->symbols[first] = text->symbols[second] = 1;
    free(pairs);
    text->length = text->files.bytes;
}

static bool find_characters(struct text *text, struct error *error)
{
    text->symbols = memory_new(CHARACTERS, sizeof *text->symbols);
    text->offsets = memory_new((size_t)(text->files.bytes / BLOCK + 1), sizeof *text->offsets);
    for (int i = 0; i < text->files.count; i++) {
        const struct file *file = &text->files.files[i];
        int size;
        int64_t piece = 0;
        for (int64_t at = 0; at < file->size; at += size, text->length++) {
            if (at / FILES_PIECE > piece) files_forget(file, piece++);
            const int32_t character = files_character(file, at, &size);
            if (character == TEXT_BROKEN)
                return error_set(error,
                                 "%s: the byte %#x at offset %lld is no UTF-8, expected text in UTF-8 or alphabet \"bytes\"",
                                 file->path, file->bytes[at], (long long)at);
            text->symbols[character] = 1;
            if (text->length % BLOCK == 0) text->offsets[text->length / BLOCK] = file->first + at;
        }
    }
    return true;
}

/* Numbers what occurs; returns how much that is. */
static int number(uint16_t *symbols, int count, struct vocabulary *vocabulary)
{
    int known = 0;
    for (int i = 0; i < count; i++) known += symbols[i];
    *vocabulary = (struct vocabulary){.count = known, .letters = memory_new((size_t)known, sizeof *vocabulary->letters)};
    known = 0;
    for (int i = 0; i < count; i++) {
        if (symbols[i] == 0) continue;
        vocabulary->letters[known] = i;
        symbols[i] = (uint16_t)known++;
    }
    return known;
}

/* What the files say, whatever the part. */
static bool read_files(const struct task_request *request, struct text *text, struct error *error)
{
    const struct text_hparams *own = request->own;
    const bool characters = strcmp(own->alphabet, "characters") == 0;
    if (!files_open(request->folder, request->file, &text->files, error)) return false;
    if (!characters) find_bytes(text);
    else if (!find_characters(text, error)) return false;
    const int known = number(text->symbols, characters ? CHARACTERS : BYTES, &text->data.vocabulary);
    text->data.num_symbols = text->data.num_classes = known;
    text->data.vocabulary.of_characters = characters;
    return known <= MOST_SYMBOLS ||
           error_set(error, "%s has %d different characters, expected at most %d", request->file, known, MOST_SYMBOLS);
}

static void close_text(struct task_data *data)
{
    struct text *text = (struct text *)data;
    files_close(&text->files);
    free(text->symbols);
    free(text->data.vocabulary.letters);
    free(text->offsets);
    free(text);
}

static void read_any(const void *data, int64_t first, int count, uint16_t *symbols)
{
    read_symbols(data, first, count, symbols);
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct text *text = (const struct text *)data;
    const char *word = text->offsets != NULL ? "character" : "byte";
    return counts_references(
        &(struct counts_text){read_any, text, text->length, data->num_symbols, text->batch_size, text->split, word}, references);
}

static struct text *text_new(void)
{
    struct text *text = memory_new(1, sizeof *text);
    text->data = (struct task_data){.symbols = symbols, .references = references, .close = close_text};
    return text;
}

/* Nothing follows the last symbol: it is only to be foretold. */
static bool look(const struct task_request *request, struct data_file *found, struct error *error)
{
    struct text *text = text_new();
    const bool good = read_files(request, text, error);
    if (good) {
        found->bytes = text->files.bytes;
        found->length = text->length - 1;
        found->num_symbols = found->num_classes = text->data.num_symbols;
        memcpy(found->digest, text->files.digest, sizeof found->digest);
    }
    close_text(&text->data);
    return good;
}

static struct task_data *open_text(const struct task_request *request, struct error *error)
{
    struct text *text = text_new();
    bool good = read_files(request, text, error) && files_same(request->file, text->files.digest, request->digest, error);
    if (good)
        good = split_make(text->length - 1, request->batch_size, request->num_steps, request->held_out, request->held_out_from,
                          &text->split, error);
    if (!good) {
        close_text(&text->data);
        return NULL;
    }
    text->part = request->part == TASK_HELD_OUT ? text->split.held_out : text->split.training;
    text->batch_size = request->batch_size;
    text->data.length = text->part.length * request->batch_size;
    return &text->data;
}

static bool check(const struct task_request *request, struct error *error)
{
    (void)request, (void)error;
    return true;
}

static const char *alphabet_name(int index)
{
    static const char *const names[] = {"bytes", "characters"};
    return index < 2 ? names[index] : NULL;
}

static const char *alphabet_help(int index)
{
    static const char *const help[] = {"each byte of the files is a symbol, whatever they hold",
                                       "each character (code point) is a symbol; the files are UTF-8"};
    return index < 2 ? help[index] : NULL;
}

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"alphabet", &hparam_name, offsetof(struct text_hparams, alphabet), 0, 0, {.name = "bytes"}, "", "Task text: what a symbol is.",
     alphabet_name, alphabet_help, .owner = &task_text.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_text = {
    .owner = {"task", "text", sizeof(struct text_hparams), sizeof rows / sizeof *rows, rows},
    .help = "x is a text, read from `file`; y[i] is x[i + 1]\n"
            "the symbols are the bytes or characters that occur, an epoch is all of the text that is trained on",
    .is_one_sequence = true,
    .check = check,
    .look = look,
    .open = open_text,
};
