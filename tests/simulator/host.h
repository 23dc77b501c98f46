/*
 * host.h - the simulated hypervisor and the guests on it. The engine reaches it through
 * its own port (hypervisor/hypervisor.h), under the engine's own workers/actions.c.
 *
 * A place ("web/0") is a VM through all its redeploys; manners belong to places.
 */
#pragma once

#include <stdbool.h>

struct manner {
    char place[96];
    bool deaf;    /* does not shut down when asked */
    bool refuses; /* the hypervisor does not start it */
    bool lingers; /* once asked to shut down counts as off, and is seen to run, for 5 s
                   */
    bool silent;  /* runs and does not answer */
    int boot_s;   /* from power on to its first answer; 0: 4 s */
    char load[8]; /* "high", "low", "" */
    struct manner *next;
};

void host_reset(void);
struct manner *host_manner(const char *place);

/* "dies", "pauses", "starts", "vanishes" or "answers": out of band. False: no such
 * word. Without effect where there is no such domain. */
bool host_mischief(const char *place, const char *word);
/* away: every call fails; hung: calls do not end. */
void host_set(bool away, bool hung);
bool host_is_hung(void);
/* Guest agents connect a second after boot. */
void host_agents(bool on);

bool host_answers(const char *vm_id);
/* Whether a domain with this id is defined; runs. */
bool host_has(const char *vm_id);
bool host_runs(const char *vm_id);
/* Times a call of the engine's started it; times it went off or away unasked. */
int host_starts(const char *vm_id);
int host_losses(const char *vm_id);
/* A call comes late: one start more is no wonder. */
void host_excuse(const char *vm_id);
/* Calls for every domain there is. */
void host_each(void (*take)(const char *vm_id, const char *place));
/* "dep_web_0_{id}" -> "web/0" */
void host_place(char *place, unsigned size, const char *vm_name);
