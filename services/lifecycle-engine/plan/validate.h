/*
 * validate.h - whether a datamodel can be deployed at all: the semantic checks of the
 * contract's section 5, whoever sent it. The gateway has told the sender of XML more.
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/scene.h"

/* ERR_INVALID or ERR_IMPOSSIBLE with every reason that fits into the message. */
int datamodel_check(const Vnf__V1__Deployment *spec, const char *tenant,
                    const struct catalogue *catalogue, struct err *err);
