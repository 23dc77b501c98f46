/*
 * verdicts.c - to and from bytes. See verdicts.h.
 */
#include "services/monitor/targets/verdicts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/envelope.h"
#include "common/mem.h"
#include "proto/monitoring.pb-c.h"

enum { VERDICTS_MAX = 64 };

void verdicts_key(char key[VERDICTS_KEY_SIZE], const char *vm_id)
{
    snprintf(key, VERDICTS_KEY_SIZE, "%.36s" VERDICTS_SUFFIX, vm_id);
}

bool verdicts_is_key(const char *key, size_t length)
{
    return length == VERDICTS_KEY_SIZE - 1 &&
           memcmp(key + UUID_SIZE - 1, VERDICTS_SUFFIX, sizeof VERDICTS_SUFFIX - 1) ==
               0;
}

uint8_t *verdicts_pack(const struct verdicts_kept *kept, size_t *ret_length)
{
    Mon__V1__Verdicts message = MON__V1__VERDICTS__INIT;
    Mon__V1__Verdict verdicts[VERDICTS_MAX], *list[VERDICTS_MAX];

    message.vm_id = (char *)kept->vm_id;
    message.epoch = kept->epoch;
    message.verdicts = list;
    for (; message.n_verdicts < kept->count && message.n_verdicts < VERDICTS_MAX;
         message.n_verdicts++) {
        const size_t i = message.n_verdicts;

        mon__v1__verdict__init(&verdicts[i]);
        verdicts[i].event_name = (char *)kept->items[i].event_name;
        verdicts[i].verdict = kept->items[i].verdict;
        list[i] = &verdicts[i];
    }
    return envelope_pack(&message.base, ret_length);
}

int verdicts_unpack(const void *bytes, size_t length, verdicts_take *take,
                    void *context, struct err *err)
{
    struct verdict_kept items[VERDICTS_MAX];
    struct verdicts_kept kept = {.items = items};
    Mon__V1__Verdicts *message = (Mon__V1__Verdicts *)envelope_unpack(
        &mon__v1__verdicts__descriptor, bytes, length, err);

    if (!message)
        return err->kind;
    kept.vm_id = message->vm_id;
    kept.epoch = message->epoch;
    for (; kept.count < message->n_verdicts && kept.count < VERDICTS_MAX; kept.count++)
        items[kept.count] =
            (struct verdict_kept){message->verdicts[kept.count]->event_name,
                                  message->verdicts[kept.count]->verdict};
    take(context, &kept);
    protobuf_c_message_free_unpacked(&message->base, NULL);
    return 0;
}
