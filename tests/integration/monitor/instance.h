/*
 * instance.h - monitors under test, each a process of its own made of the same parts as
 * main.c's, so that it can be killed and is checked by the sanitizers.
 *
 * Instances are prepared before a test has threads, and begin when told. Tests that use
 * them run one after the other, because the consumer group is one.
 */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

struct instance {
    pid_t pid;
    int start; /* a byte here begins it */
    int port;  /* of its health */
};

/* Before any bus is opened; waits for the test that runs now to end. */
struct instance instance_prepare(void);
/* Begins it and waits until it is ready. */
void instance_begin(struct instance *instance);
/* Begins it and does not wait. */
void instance_release(struct instance *instance);
/* SIGTERM: fails unless it ends with exit code 0 within 5 s. */
void instance_stop(struct instance *instance);
/* SIGKILL. */
void instance_kill(struct instance *instance);
/* Whether /health/ready or /metrics holds the text. */
bool instance_says(const struct instance *instance, const char *path, const char *text);
