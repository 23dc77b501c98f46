/*
 * verdicts.h - what was told of a target, as it is kept beside it on vnf.monitoring:
 * under "{vm_id}/verdicts", in the target's partition. Pure.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"
#include "common/uuid.h"

#define VERDICTS_SUFFIX "/verdicts"
#define VERDICTS_KEY_SIZE (UUID_SIZE + sizeof VERDICTS_SUFFIX - 1)

struct verdict_kept {
    const char *event_name;
    bool verdict;
};

struct verdicts_kept {
    const char *vm_id;
    uint32_t epoch;
    int32_t partition;
    const struct verdict_kept *items;
    size_t count;
};

void verdicts_key(char key[VERDICTS_KEY_SIZE], const char *vm_id);
/* Whether a record under this key is of verdicts. */
bool verdicts_is_key(const char *key, size_t length);

/* Returns bytes to be freed. */
uint8_t *verdicts_pack(const struct verdicts_kept *kept, size_t *ret_length);

/* Calls take for what the bytes say; it borrows. ERR_INVALID. */
typedef void verdicts_take(void *context, const struct verdicts_kept *kept);
int verdicts_unpack(const void *bytes, size_t length, verdicts_take *take,
                    void *context, struct err *err);
