/*
 * hypervisor.h - the port to what runs the VMs: define, start, shut down, power off,
 * remove, look, and hear of what happens to domains. libvirt.c is the adapter; the same
 * code runs against qemu:///system, qemu+tls://... and test+unix:///default.
 *
 * A struct hypervisor is one connection, of one thread at a time; it connects on first
 * use and again after a loss. A host that cannot be reached is ERR_RETRY; a domain that
 * is not there ERR_NOT_FOUND; what the hypervisor refuses ERR_CONFLICT with its words.
 * Calls cannot be cancelled; keepalive (5 s, 3 times) ends one on a dead connection.
 * Nothing here touches a domain whose uuid it was not given.
 */
#pragma once

#include <pthread.h>
#include <stdbool.h>

#include "common/auto.h"
#include "common/err.h"
#include "services/lifecycle-engine/facts/domain.h"

struct hypervisor;

enum domain_state { DOMAIN_ABSENT, DOMAIN_OFF, DOMAIN_RUNNING, DOMAIN_PAUSED };

/* Once a process, before any other call and before threads. */
int hypervisor_init(struct err *err);

/* Where hypervisors keep the disks of VMs (a folder of the hosts', made where it is not
 * there), and where the files lie that a day 0 names (a folder of this machine; "":
 * there is none). Borrowed for good; before threads. */
void hypervisor_folders(const char *disks, const char *day0);

/* uri is copied. Does not connect yet. */
struct hypervisor *hypervisor_create(const char *uri);
void hypervisor_destroy(struct hypervisor *hypervisor);
AUTO_DEFINE(hypervisor_destroy, struct hypervisor *);

/* Who may say no: asked right before each call that changes something, on the caller's
 * thread; on false the call is ERR_RETRY "lease lost" and nothing was done. Without a
 * guard all may act. */
typedef bool hypervisor_may_act(void *context);
void hypervisor_guard(struct hypervisor *hypervisor, hypervisor_may_act *may_act,
                      void *context);

/* Those of one host that are used at once must share a mutex, borrowed for as long as
 * they live; its holder changes the host's networks. So a deployment's network is not
 * taken away while a nic comes to it. And libvirt holds a network while it changes it
 * (0.4 s where it has a firewall): a domain's start, which needs the network too, waits
 * for one change and not for all that are wanted. */
void hypervisor_take_turns(struct hypervisor *hypervisor, pthread_mutex_t *turn);

/* *ret: what the domain is now; DOMAIN_ABSENT is an answer, no error. */
int hypervisor_look(struct hypervisor *hypervisor, const char *vm_id,
                    enum domain_state *ret, struct err *err);

/* Makes the own networks that the nics are on where they are not there, and fixes the
 * nics' addresses as hypervisor_define does. */
int hypervisor_connect_nics(struct hypervisor *hypervisor, struct domain *domain,
                            struct err *err);

/* Defines the domain, or defines it again. A nic without an address on a network of
 * libvirt's own with DHCP gets a free one of its range; the address is written into
 * domain->nics and, with the mac, as a reservation into the network, so that a guest
 * always gets the same. A nic on a foreign network keeps "". Its disks and the drive of
 * its day 0 are made before, those of a domain that is defined already are left as they
 * are. ERR_CONFLICT when no address is free, when a network, a base image or a file of
 * the day 0 is not there, when the hypervisor refuses. */
int hypervisor_define(struct hypervisor *hypervisor, struct domain *domain,
                      struct err *err);

/* Starts it, or lets it go on when it is paused. */
int hypervisor_power_on(struct hypervisor *hypervisor, const char *vm_id,
                        struct err *err);
/* Asks the guest: its agent where it answers, else ACPI. Does not wait. */
int hypervisor_shut_down(struct hypervisor *hypervisor, const char *vm_id,
                         struct err *err);
int hypervisor_power_off(struct hypervisor *hypervisor, const char *vm_id,
                         struct err *err);
/* Undefines the domain (off already) and takes the nics' reservations back; an own
 * network on which nobody is left goes; so do its disks. What is gone already is done.
 */
int hypervisor_undefine(struct hypervisor *hypervisor, const struct domain *domain,
                        struct err *err);

/* Every domain that is named as ours are, "..._{its uuid}": id, name and nics (nicid is
 * not known). Calls take for each; it returns 0 to go on. */
typedef int domain_take(void *context, const struct domain *domain, struct err *err);
int hypervisor_list(struct hypervisor *hypervisor, domain_take *take, void *context,
                    struct err *err);

/* Files of the guest, through its agent; each command has 2 s. ERR_RETRY: the agent is
 * not connected or does not answer; ERR_NOT_FOUND: there is no such file, or no folder
 * for it; ERR_CONFLICT: the guest refuses. */
#define GUEST_FILE_MAX 65536
/* *ret is malloc'd, ended by 0; a longer file is ERR_CONFLICT. */
int hypervisor_guest_read(struct hypervisor *hypervisor, const char *vm_id,
                          const char *path, char **ret, struct err *err);
/* With `over` what is there is written over from its beginning and never cut first, so
 * that a call that breaks off loses nothing; text must be as long as it at least. */
int hypervisor_guest_write(struct hypervisor *hypervisor, const char *vm_id,
                           const char *path, const char *text, bool over,
                           struct err *err);

/* Lifecycle events of every domain of one host, on a thread of the watch's own. Opening
 * does not wait for the host. Whenever it has connected, the first time and after each
 * loss, it says HOST_BACK with an empty vm_id: what happened before is unknown. */
enum domain_event {
    DOMAIN_STARTED,
    DOMAIN_STOPPED,
    DOMAIN_CRASHED,
    DOMAIN_UNDEFINED,
    DOMAIN_AGENT, /* its guest agent has connected; told again after each HOST_BACK */
    HOST_BACK
};
typedef void domain_happened(void *context, const char *vm_id, enum domain_event event);

struct hypervisor_watch;
int hypervisor_watch_open(struct hypervisor_watch **ret, const char *uri,
                          domain_happened *happened, void *context, struct err *err);
/* Nothing is told after it returns. */
void hypervisor_watch_close(struct hypervisor_watch *watch);
AUTO_DEFINE(hypervisor_watch_close, struct hypervisor_watch *);
/* Whether it is connected now; why not, into err. Any thread, costs nothing. */
bool hypervisor_watch_connected(struct hypervisor_watch *watch, struct err *err);
