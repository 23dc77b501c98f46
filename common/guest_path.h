/*
 * guest_path.h - where a file of the day 0 goes: a place in the guest, or a name that
 * cloud-init knows.
 */
#pragma once

/* What is wrong with it, as the end of a sentence; NULL: nothing. "/etc/role" is a
 * place in the guest, "conf/day0.txt" one on the drive, "--user-data" and
 * "--network-config" are cloud-init's own; those that we write ourselves cannot be
 * given. */
const char *guest_path_fault(const char *path);
