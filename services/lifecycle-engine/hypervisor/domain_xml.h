/*
 * domain_xml.h - a domain as libvirt reads it. Pure.
 */
#pragma once

#include "services/lifecycle-engine/facts/domain.h"

/* driver: what virConnectGetType says, "QEMU" or "TEST". Returns the XML, the caller's
 * to free. */
char *domain_xml(const struct domain *domain, const char *driver);
