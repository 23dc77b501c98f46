/*
 * wait.h - waits on a condition variable for a time.
 */
#pragma once

#include <pthread.h>
#include <stdint.h>

/* As pthread_cond_wait, at most us. */
void wait_us(pthread_cond_t *told, pthread_mutex_t *lock, int64_t us);
