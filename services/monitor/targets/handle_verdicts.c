/*
 * handle_verdicts.c - reads what was told. See handle_verdicts.h.
 */
#include "services/monitor/targets/handle_verdicts.h"

#include <string.h>

#include "common/uuid.h"

struct reading {
    const char *vm_id;
    bool is_of_vm;
};

static void compare(void *context, const struct verdicts_kept *kept)
{
    struct reading *reading = context;

    reading->is_of_vm = strcmp(kept->vm_id, reading->vm_id) == 0;
}

int handle_verdicts(struct recall *recall, const struct record *record, struct err *err)
{
    char vm_id[UUID_SIZE] = "";
    struct reading reading = {vm_id, true};

    memcpy(vm_id, record->key, UUID_SIZE - 1);
    if (record->payload &&
        verdicts_unpack(record->payload, record->length, compare, &reading, err) < 0)
        return err->kind;
    if (!reading.is_of_vm)
        return err_set(err, ERR_INVALID, "the record's key is not its vm_id's");
    if (recall)
        recall_put(recall, record->partition, vm_id, record->payload, record->length);
    return 0;
}
