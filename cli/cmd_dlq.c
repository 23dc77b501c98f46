/*
 * cmd_dlq.c - dlq: records that no service could read; to be looked at, given back
 * once the fault is mended, or dropped. Asks Kafka, not the gateway.
 */
#include <ctype.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/say.h"
#include "cli/show.h"
#include "common/clock.h"
#include "common/dead_letters.h"
#include "common/kafka_access.h"
#include "common/log.h"
#include "common/mem.h"

/* clang-format off */
static const struct column LETTERS[] = {
    {"LETTER", "id",     SHOW_PLAIN, false},
    {"TIME",   "time",   SHOW_CLOCK, false},
    {"KEY",    "key",    SHOW_PLAIN, false},
    {"BYTES",  "bytes",  SHOW_PLAIN, false},
    {"FROM",   "from",   SHOW_PLAIN, true },
    {"REASON", "reason", SHOW_PLAIN, false},
    {NULL,     NULL,     SHOW_PLAIN, false},
};

static const struct {
    enum err_kind kind;
    int exit;
} EXITS[] = {
    {ERR_INVALID,   EXIT_USAGE  },
    {ERR_NOT_FOUND, EXIT_REFUSED},
    {ERR_CONFLICT,  EXIT_REFUSED},
    {ERR_RETRY,     EXIT_AWAY   },
};
/* clang-format on */

struct dlq {
    struct call *call;
    struct dead_letters *letters;
    json_t *rows;
    const char *id; /* that `replay` and `drop` are about */
};

static int exit_of(const struct err *err)
{
    for (size_t i = 0; i < sizeof EXITS / sizeof EXITS[0]; i++)
        if (EXITS[i].kind == err->kind)
            return say(EXITS[i].exit, "%s", err->msg);
    return say(EXIT_AWAY, "%s", err->msg);
}

/* --- list --------------------------------------------------------------------------
 */

static void set_bytes(json_t *row, const char *name, const void *bytes, size_t length)
{
    AUTO(free) char *text = xcalloc(1, length + 1);

    for (size_t i = 0; i < length; i++) {
        unsigned char byte = ((const unsigned char *)bytes)[i];

        text[i] = isprint(byte) ? (char)byte : '?';
    }
    document_text(row, name, text);
}

static json_t *row_of(const struct dead_letter *letter)
{
    json_t *row = json_object();
    AUTO(free)
    char *from = xasprintf("%s/%s/%s", letter->origin, letter->origin_partition,
                           letter->origin_offset);

    document_text(row, "id", letter->id);
    document_time(row, "time", letter->time_ms * 1000);
    set_bytes(row, "key", letter->key, letter->key_length);
    document_number(row, "bytes", (long long)letter->value_length);
    document_text(row, "from", from);
    document_text(row, "reason", letter->reason);
    return row;
}

static int visit_list(void *context, const struct dead_letter *letter, struct err *err)
{
    struct dlq *dlq = context;

    (void)err;
    json_array_append_new(dlq->rows, row_of(letter));
    return 0;
}

static int list(struct dlq *dlq, struct err *err)
{
    AUTO(json_decref) json_t *document = json_object();

    dlq->rows = json_array();
    json_object_set_new(document, "letter", dlq->rows);
    if (dead_letters_each(dlq->letters, dlq->id, visit_list, dlq, err) < 0)
        return err->kind;
    show_rows(dlq->call->options, "letters", document, dlq->rows, LETTERS);
    return 0;
}

/* --- show --------------------------------------------------------------------------
 */

static void print_hex(const unsigned char *bytes, size_t length)
{
    for (size_t at = 0; at < length; at += 16) {
        printf("%08zx ", at);
        for (size_t i = at; i < at + 16; i++)
            if (i < length)
                printf(" %02x", bytes[i]);
            else
                fputs("   ", stdout);
        fputs("  ", stdout);
        for (size_t i = at; i < at + 16 && i < length; i++)
            putchar(isprint(bytes[i]) ? bytes[i] : '.');
        putchar('\n');
    }
}

static int visit_show(void *context, const struct dead_letter *letter, struct err *err)
{
    const struct dlq *dlq = context;
    AUTO(json_decref) json_t *row = row_of(letter);
    const char *name;
    const json_t *value;

    (void)err;
    if (dlq->call->options->raw) {
        fwrite(letter->value, 1, letter->value_length, stdout);
        return 0;
    }
    if (!show_for_people(dlq->call->options)) {
        show_document(dlq->call->options, "letter", row);
        return 0;
    }
    json_object_foreach(row, name, value)
        printf("%-8s %s\n", name, show_text(row, name));
    print_hex(letter->value, letter->value_length);
    return 0;
}

static int show(struct dlq *dlq, struct err *err)
{
    return dead_letters_find(dlq->letters, dlq->id, visit_show, dlq, err);
}

/* --- replay and drop ---------------------------------------------------------------
 */

static int visit_replay(void *context, const struct dead_letter *letter,
                        struct err *err)
{
    struct dlq *dlq = context;

    if (dead_letters_replay(dlq->letters, letter, err) < 0)
        return err->kind;
    printf("%s is on %s again\n", letter->id, letter->origin);
    return 0;
}

static int replay(struct dlq *dlq, struct err *err)
{
    return dead_letters_find(dlq->letters, dlq->id, visit_replay, dlq, err);
}

static int drop(struct dlq *dlq, struct err *err)
{
    int64_t dropped;

    if (dead_letters_drop(dlq->letters, dlq->id, dlq->call->options->through, &dropped,
                          err) < 0)
        return err->kind;
    printf("%lld dropped\n", (long long)dropped);
    return 0;
}

static const struct {
    const char *verb;
    bool needs_id;
    int (*run)(struct dlq *dlq, struct err *err);
} VERBS[] = {
    {"list",   false, list  },
    {"show",   true,  show  },
    {"replay", true,  replay},
    {"drop",   true,  drop  },
};

int cmd_dlq(struct call *call)
{
    AUTO(dead_letters_close) struct dead_letters *letters = NULL;
    struct dlq dlq = {.call = call};
    struct err err;
    size_t i = 0;

    while (i < sizeof VERBS / sizeof VERBS[0] && strcmp(VERBS[i].verb, call->words[0]))
        i++;
    if (i == sizeof VERBS / sizeof VERBS[0] || (VERBS[i].needs_id && call->count < 2))
        return say(EXIT_USAGE, "usage: quartetctl dlq list [TOPIC] | show LETTER | "
                               "replay LETTER | drop LETTER [--through]");
    log_open("quartetctl", "error");
    if (kafka_access_use_environment(&err) < 0 ||
        dead_letters_open(&letters, call->options->brokers, &err) < 0)
        return exit_of(&err);
    dlq.letters = letters;
    dlq.id = call->words[1];
    return VERBS[i].run(&dlq, &err) < 0 ? exit_of(&err) : EXIT_DONE;
}
