/*
 * names.c - the lists of names.h as tables.
 */
#include "services/lifecycle-engine/facts/names.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "services/lifecycle-engine/facts/domain.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

#define X(number, name) [number] = "SERVICE_" #name "_STATE",
static const char *const SERVICE[] = {SERVICE_STATES(X)};
#undef X
#define X(number, name) [number] = "VM_" #name "_STATE",
static const char *const VM[] = {VM_STATES(X)};
#undef X
#define X(number, name) [number] = #name,
static const char *const KIND[] = {OPERATION_KINDS(X)};
static const char *const OPERATION[] = {OPERATION_STATES(X)};
#undef X
#define X(name) [ACTION_##name] = #name,
static const char *const ACTION[] = {ACTIONS(X)};
#undef X

static const char *name_of(const char *const *table, size_t count, size_t number)
{
    return number < count && table[number] ? table[number] : "UNKNOWN";
}

const char *service_state_name(enum service_state state)
{
    return name_of(SERVICE, COUNT(SERVICE), (size_t)state);
}

const char *vm_state_name(enum vm_state state)
{
    return name_of(VM, COUNT(VM), (size_t)state);
}

const char *kind_name(enum operation_kind kind)
{
    return name_of(KIND, COUNT(KIND), (size_t)kind);
}

const char *operation_state_name(enum operation_state state)
{
    return name_of(OPERATION, COUNT(OPERATION), (size_t)state);
}

const char *action_name(enum action action)
{
    return name_of(ACTION, COUNT(ACTION), (size_t)action);
}

enum action action_by_name(const char *name)
{
    for (size_t i = 1; i < COUNT(ACTION); i++)
        if (strcmp(ACTION[i], name) == 0)
            return (enum action)i;
    return ACTION_NONE;
}

bool name_is_good(const char *name)
{
    size_t length = strlen(name);

    if (length < 1 || length >= NAME_SIZE || !isalnum((unsigned char)name[0]))
        return false;
    for (size_t i = 0; i < length; i++)
        if (!isalnum((unsigned char)name[i]) && !strchr("-._", name[i]))
            return false;
    return true;
}
