/*
 * resource_check.h - whether an entry of the catalogue can be what it is asked to be,
 * whoever asks. Every mistake is named.
 */
#pragma once

#include "common/err.h"
#include "proto/catalogue.pb-c.h"

/* ERR_INVALID where it is NULL, ERR_IMPOSSIBLE otherwise. */
int image_check(const Vnf__V1__Image *image, struct err *err);
int flavor_check(const Vnf__V1__Flavor *flavor, struct err *err);
int network_check(const Vnf__V1__CatalogueNetwork *network, struct err *err);
int subnet_check(const Vnf__V1__CatalogueSubnet *subnet, struct err *err);
