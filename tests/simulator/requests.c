/*
 * requests.c - words to operations on vnf.operations.
 */
#include "tests/simulator/requests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/uuid.h"
#include "proto/operation.pb-c.h"
#include "services/lifecycle-engine/facts/names.h"
#include "tests/simulator/broker.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/model.h"
#include "tests/simulator/tables.h"

#define ASKED_MAX 256
#define MODELS_MAX 16
#define KEY "t/d"

static const struct {
    const char *word;
    enum operation_kind service, vm; /* KIND_NONE: not of it */
} WORDS[] = {
    {"deploy",    KIND_DEPLOY,          KIND_NONE              },
    {"undeploy",  KIND_UNDEPLOY,        KIND_NONE              },
    {"update",    KIND_UPDATE,          KIND_NONE              },
    {"start",     KIND_START,           KIND_VM_START          },
    {"stop",      KIND_STOP,            KIND_VM_STOP           },
    {"reboot",    KIND_REBOOT,          KIND_VM_REBOOT         },
    {"recover",   KIND_RECOVER,         KIND_VM_RECOVER        },
    {"enable",    KIND_ENABLE_MONITOR,  KIND_VM_ENABLE_MONITOR },
    {"disable",   KIND_DISABLE_MONITOR, KIND_VM_DISABLE_MONITOR},
    {"delete",    KIND_NONE,            KIND_VM_DELETE         },
    {"scale-out", KIND_SCALE_OUT,       KIND_NONE              },
    {"scale-in",  KIND_SCALE_IN,        KIND_NONE              },
};

static Vnf__V1__Operation *asked[ASKED_MAX];
static int asked_count;
static struct {
    const char *name;
    Vnf__V1__Deployment *spec;
} models[MODELS_MAX];
static int model_count;

void requests_reset(void)
{
    asked_count = model_count = 0;
}

static Vnf__V1__Deployment *model_named(const char *name)
{
    for (int i = 0; i < model_count; i++)
        if (strcmp(models[i].name, name) == 0)
            return models[i].spec;
    return NULL;
}

int requests_model(const char *name, char **words, int count, struct err *err)
{
    if (!model_named(name) && model_count < MODELS_MAX) {
        models[model_count].name = arena_text(journal_arena(), name);
        models[model_count++].spec = model_new(journal_arena());
    }
    return model_add(journal_arena(), model_named(name), words, count, err);
}

static enum operation_kind kind_find(const char *word, bool vm)
{
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
        if (strcmp(WORDS[i].word, word) == 0)
            return vm ? WORDS[i].vm : WORDS[i].service;
    return KIND_NONE;
}

static void produce(Vnf__V1__Operation *m)
{
    if (broker_is_away()) {
        journal("    client  is refused: Kafka is away");
        return;
    }
    check_asked(m->id);
    broker_produce(TOPIC_OPERATIONS, KEY, "Operation", &m->base);
}

static Vnf__V1__Operation *request_new(enum operation_kind kind)
{
    Vnf__V1__Operation *m = arena_alloc(journal_arena(), sizeof *m);
    char id[UUID_SIZE];

    vnf__v1__operation__init(m);
    uuid_name(id, "simulator/%d", asked_count + 1);
    m->id = arena_text(journal_arena(), id);
    m->kind = (Vnf__V1__OperationKind)kind;
    m->tenant = "t";
    m->deployment = "d";
    if (asked_count < ASKED_MAX)
        asked[asked_count++] = m;
    return m;
}

static Vnf__V1__Operation *asked_nth(const char *number)
{
    int n = number ? atoi(number) : asked_count;

    return n >= 1 && n <= asked_count ? asked[n - 1] : NULL;
}

static void retry(const Vnf__V1__Operation *before)
{
    Vnf__V1__Operation *m;

    if (!before)
        return;
    m = request_new((enum operation_kind)before->kind);
    m->datamodel = before->datamodel;
    m->vm_name = before->vm_name;
    m->vm_group = before->vm_group;
    m->retry_of = before->id;
    produce(m);
}

/* A place that is empty is asked for by a name that nobody has. */
static void vm_ask(enum operation_kind kind, const char *place, bool force)
{
    const struct vm_row *row = tables_vm_at(place);
    Vnf__V1__Operation *m = request_new(kind);

    m->vm_name = row ? arena_text(journal_arena(), row->name) : "nobody";
    m->force = force;
    produce(m);
}

static void service_ask(enum operation_kind kind, char **words, int count)
{
    Vnf__V1__Operation *m = request_new(kind);

    if (kind == KIND_DEPLOY || kind == KIND_UPDATE)
        m->datamodel = model_named(count > 1 ? words[1] : "");
    if (kind == KIND_SCALE_OUT || kind == KIND_SCALE_IN) {
        m->vm_group = count > 1 ? words[1] : "";
        m->size_case = VNF__V1__OPERATION__SIZE_BY;
        m->by = count > 2 ? (uint32_t)atoi(words[2]) : 1;
    }
    produce(m);
}

int requests_ask(char **words, int count, struct err *err)
{
    bool vm = strcmp(words[0], "vm") == 0 && count > 2;
    enum operation_kind kind = kind_find(words[vm ? 2 : 0], vm);

    if (strcmp(words[0], "again") == 0) {
        if (asked_nth(count > 1 ? words[1] : NULL))
            produce(asked_nth(count > 1 ? words[1] : NULL));
        return 0;
    }
    if (strcmp(words[0], "retry") == 0) {
        retry(asked_nth(count > 1 ? words[1] : NULL));
        return 0;
    }
    if (!kind)
        return err_set(err, ERR_NOT_FOUND, "no request is called '%s'", words[0]);
    if (vm)
        vm_ask(kind, words[1], count > 3);
    else
        service_ask(kind, words, count);
    return 0;
}
