/*
 * failure.h - which kind of failure a libvirt error is. Pure.
 */
#pragma once

#include "common/err.h"

/* code: a virErrorNumber. */
enum err_kind failure_kind(int code);

/* Takes libvirt's last error of this thread: kind and words into err, after `what`. */
int failure_take(struct err *err, const char *what);
