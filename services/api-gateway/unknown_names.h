/*
 * unknown_names.h - images, flavors and networks that a refused datamodel names and the
 * catalogue has not, so that they are told in the same answer as its other mistakes. Of
 * one without other mistakes the engine tells them, which decides.
 */
#pragma once

#include "proto/deployment.pb-c.h"
#include "services/api-gateway/store.h"
#include "services/api-gateway/xml/problems.h"

/* Adds each as a problem (422), at the first element below `root` that says the name.
 * What cannot be looked up now is left out. */
void unknown_names_tell(struct store *store, const char *tenant, xmlNode *root,
                        const Vnf__V1__Deployment *datamodel,
                        struct problems *problems);
