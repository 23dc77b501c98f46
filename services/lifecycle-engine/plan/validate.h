/*
 * validate.h - whether a datamodel can be deployed at all: the semantic checks of the
 * contract's section 5, whoever sent it. The gateway has told the sender of XML more.
 */
#pragma once

#include "common/err.h"
#include "services/lifecycle-engine/facts/scene.h"

/* ERR_INVALID or ERR_IMPOSSIBLE with every reason that fits into the message. */
int datamodel_check(const Vnf__V1__Deployment *spec, const struct image *images,
                    const struct flavor *flavors, struct err *err);

const struct image *image_named(const struct image *images, const char *name);
const struct flavor *flavor_named(const struct flavor *flavors, const char *name);
