/*
 * agent_ping.h - asks the agent in a guest whether it is there.
 */
#pragma once

#include <stdbool.h>

#include <libvirt/libvirt.h>

/* Blocks up to timeout_s. *ret_answers: whether it does; words: what came back, at most
 * 80 bytes. False when the host could not tell: libvirt's last error says why. */
bool agent_ping(virConnectPtr connection, const char *vm_id, int timeout_s,
                bool *ret_answers, char words[80]);
