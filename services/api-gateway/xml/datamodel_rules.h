/*
 * datamodel_rules.h - rules for single elements of the datamodel, named in its tables.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

/* A decimal number. */
const char *number_rule(const char *text);
const char *path_rule(const char *text);

/* An address, or a range "first-last". */
const char *addresses_rule(const char *text);

/* ip_address_range: "start-end" becomes an address of the pool. */
void range_rule(struct reader *reader, xmlNode *node, void *target);
/* The pool has addresses. */
void pool_rule(struct reader *reader, xmlNode *node, void *target);

/* Collector: poll_frequency and polling_unit become poll_interval_ms. */
void collector_rule(struct reader *reader, xmlNode *node, void *target);

/* Rule: each action is "TRUE|FALSE|ALWAYS verb" with a verb that is known. */
void rule_rule(struct reader *reader, xmlNode *node, void *target);
