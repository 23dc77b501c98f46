/*
 * dial.h - one address that is dialled: where, with what, and what came of it. The
 * dialler's thread; see dialler.h.
 */
#pragma once

#include <uthash.h>

#include "common/wheel.h"
#include "services/monitor/dial/dialler.h"
#include "services/monitor/verdict/series.h"

struct dial {
    struct wheel_timer timer; /* when it is due; first */
    UT_hash_handle hh;        /* by series.watch */
    struct series series;
    const struct dial_kind *kind;
    char *url;
    CURL *easy;               /* NULL: not under way */
    bool stopped;             /* while under way: nobody wants to know any more */
    bool is_void;             /* while under way: it was begun before its VM died */
    struct dial *prev, *next; /* of those under way */
    int64_t begun_us;
    char error[CURL_ERROR_SIZE];
};

/* Of a new watch. ERR_IMPOSSIBLE for what can't be dialled. */
int dial_create(struct dial **ret, const struct dial_kind *kind,
                const struct order *order, struct err *err);
/* Must not be under way. */
void dial_destroy(struct dial *dial);
AUTO_DEFINE(dial_destroy, struct dial *);

/* Takes it up, under way in multi from now on; its easy handle's private pointer is the
 * dial. */
void dial_begin(struct dial *dial, CURLM *multi, int64_t now_us);
/* It is done: judges and announces. Still under way until it is abandoned. */
void dial_judge(struct dial *dial, CURLcode code, const struct teller *teller,
                int64_t now_us);
/* Frees the easy handle. */
void dial_abandon(struct dial *dial, CURLM *multi);
