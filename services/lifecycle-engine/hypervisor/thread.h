/*
 * thread.h - threads as the engine starts them: no signal lands on one, and what waits,
 * waits by the clock that is never set.
 */
#pragma once

#include <pthread.h>
#include <stdint.h>
#include <time.h>

#include "common/err.h"

/* Runs it with every signal blocked. ERR_FATAL when the system has no thread to give.
 */
int thread_start(pthread_t *ret, void *(*run)(void *), void *argument, struct err *err);

/* A condition whose timed waits take a time of thread_after_ms. */
void thread_condition_init(pthread_cond_t *condition);

/* CLOCK_MONOTONIC in so many milliseconds. */
struct timespec thread_after_ms(int64_t ms);
