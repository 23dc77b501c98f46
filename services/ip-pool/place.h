/*
 * place.h - who asks: are the names and numbers of a request such as can be? No I/O.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"
#include "proto/ip.pb-c.h"

#define PLACES_MAX 65536 /* of a request */
#define GRANTS_MAX 4096  /* of a request: the reply is a message too */

/* Which of its names a group must have; those it has must be names in any case:
 * letters, digits, '-', '.', '_', the first a letter or digit, 1 to 72 characters. */
enum group_need { NEED_NOTHING, NEED_DEPLOYMENT, NEED_GROUP };

/* All return 0, or ERR_INVALID that says what to write. */
int group_check(const Ip__V1__Group *group, enum group_need need, struct err *err);
int holder_check(const Ip__V1__Holder *holder, struct err *err);
/* At most `max`, each once, each with the VM's uuid if with_vm. Those that name a group
 * of their own must name it well. */
int places_check(Ip__V1__Place *const *places, size_t count, size_t max, bool with_vm,
                 struct err *err);

/* A holder as group and place; texts stay the holder's. */
void holder_split(const Ip__V1__Holder *holder, Ip__V1__Group *ret_group,
                  Ip__V1__Place *ret_place);
