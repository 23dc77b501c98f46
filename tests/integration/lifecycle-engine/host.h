/*
 * host.h - what tests against a hypervisor share: where it is, domains and a network of
 * a test's own, and one job done. What is made here is gone at host_clear.
 */
#pragma once

#include "services/lifecycle-engine/hypervisor/hypervisor.h"
#include "services/lifecycle-engine/workers/workers.h"

/* libvirt's URI; a test without it fails. */
const char *host_uri(void);

/* libvirt once, and the network; a test suite's init. */
void host_prepare(void);
/* Removes the domains and the network; a test suite's fini. */
void host_clear(void);

/* Addresses 10.77.0.11 to .18, live and kept. The name is the test's own. */
const char *host_network(void);
enum { HOST_ADDRESSES = 8 };

/* A job for a domain that nobody else has, with a nic on the network. */
struct job host_job(void);

/* Does it on a connection of its own. */
struct job_result host_do(const struct job *job, enum call call);
/* The same, and it must succeed. */
struct job_result host_done(const struct job *job, enum call call);

enum domain_state host_state(const struct job *job);

/* As someone with virsh would: virDomainDestroy, virDomainUndefine, virDomainSuspend.
 */
void host_meddle_destroy(const struct job *job);
void host_meddle_undefine(const struct job *job);
void host_meddle_suspend(const struct job *job);
