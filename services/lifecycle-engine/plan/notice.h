/*
 * notice.h - what whoever logs in to a VM is shown (the contract's section 10). Pure.
 */
#pragma once

#include "services/lifecycle-engine/facts/deployment.h"

/* VNF and VM, last reboot, last update, monitoring, last recovery, of the VM's record;
 * ends with a newline; cut at a line where it is longer than size. Only printable
 * characters, whatever the names hold. */
void notice_text(char *to, size_t size, const struct deployment *d,
                 const struct vm *vm);
