/*
 * datamodel_rules.h - rules for single elements of the datamodel, named in its tables.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

/* A decimal number. */
const char *number_rule(const char *text);
const char *path_rule(const char *text);

/* Collector: poll_frequency and polling_unit become poll_interval_ms. */
void collector_rule(struct reader *reader, xmlNode *node, void *target);

/* Rule: each action is "TRUE|FALSE|ALWAYS verb" with a verb that is known. */
void rule_rule(struct reader *reader, xmlNode *node, void *target);
