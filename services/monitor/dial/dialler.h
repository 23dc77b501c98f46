/*
 * dialler.h - what knocks at addresses by TCP: one thread with libcurl for any number
 * of watches of any kind of knock.
 *
 * Every dial is a connection of its own, ends within the interval or DIAL_LONGEST_US,
 * and reads no more than it needs for its verdict. At most DIALS_MAX are under way:
 * those beyond wait, and one that waited longer than its interval starts a new window.
 */
#pragma once

#include <stdbool.h>

#include <curl/curl.h>

#include "common/auto.h"
#include "services/monitor/collect/collector.h"

#define DIAL_LONGEST_US 3000000

enum { DIALS_MAX = 1024 };

/* What came of a dial. */
struct dialled {
    CURLcode code;
    const char *error; /* what libcurl says, when code is not CURLE_OK */
    long status;       /* of HTTP; 0: none came */
    long header_bytes;
    double connect_ms;
    const struct condition *condition;
};

struct dial_kind {
    const char *type; /* as a KPI names it: "TCP" */
    uint32_t port;    /* when none is given; 0: one must be */
    void (*set_up)(CURL *easy);
    /* The sample; value is what was measured, words are what came back. */
    bool (*judge)(const struct dialled *dialled, char value[24], char words[80]);
};

struct dialler;

int dialler_open(struct dialler **ret, const struct teller *teller, struct err *err);
/* Ends the thread and every dial. Nothing is announced after it. */
void dialler_close(struct dialler *dialler);
AUTO_DEFINE(dialler_close, struct dialler *);

struct dial_collector {
    struct dialler *dialler;
    const struct dial_kind *kind;
};

/* *dials is the caller's and keeps both; they must outlive the collector. */
struct collector dial_collector(struct dial_collector *dials, struct dialler *dialler,
                                const struct dial_kind *kind);
