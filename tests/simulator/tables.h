/*
 * tables.h - PostgreSQL as store/store.h has it: rows in memory with the columns of
 * services/lifecycle-engine/sql, packed by the engine's own store/codec.c. A turn's
 * write is one commit: all of it or nothing, and nothing when another wrote the
 * deployment since it was loaded.
 */
#pragma once

#include "services/lifecycle-engine/store/store.h"

struct bytes {
    const uint8_t *data;
    size_t length;
};

struct deployment_row {
    int64_t id, sequence, version, due_us;
    const char *tenant, *name;
    int32_t partition;
    enum service_state state;
    enum operation_kind failed;
    struct bytes spec, wanted, record;
    struct deployment_row *next;
};

struct vm_row {
    char id[37], former[37];
    struct deployment_row *deployment;
    const char *group, *name, *host, *error;
    int index;
    enum vm_state state;
    uint32_t epoch;
    bool monitored;
    struct bytes nics, record;
    int64_t due_us;
    struct vm_row *next; /* by group and index */
};

struct operation_row {
    struct operation columns; /* without its steps */
    int64_t deployment;       /* 0: none that is known */
    struct bytes steps;
    struct operation_row *next; /* the latest first */
};

void tables_reset(void);
void tables_away(bool away);
bool tables_are_away(void);

struct deployment_row *tables_deployments(void);
struct vm_row *tables_vms(void);
struct operation_row *tables_operations(void);
int tables_outbox_count(void);
/* By "web/0"; NULL: none. */
struct vm_row *tables_vm_at(const char *place);
/* By its id, or that of the domain it was. */
struct vm_row *tables_vm(const char *id);
struct deployment_row *tables_deployment(const char *name);

/* --- for tables_*.c alone ----------------------------------------
 */
struct tables {
    struct deployment_row *deployments;
    struct vm_row *vms;
    struct operation_row *operations;
    struct message *outbox; /* by id */
    int64_t deployment_ids;
    bool away;
};
extern struct tables tables;

/* ERR_RETRY: it is away, or nobody asks. */
int tables_answer(const struct db *db, struct err *err);
const char *tables_keep(const char *text);
struct bytes tables_keep_bytes(const uint8_t *data, size_t length);
struct operation_row *tables_operation(const char *id);
void tables_write_operation(const struct operation *op, int64_t deployment);
void tables_write_outbox(const struct scene *scene, const uint64_t *published,
                         int count);
