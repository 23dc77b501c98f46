/*
 * machine_rules.h - what elements of day 0, nics and placements must be, beyond what a
 * table's row can say.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

text_rule dst_rule;      /* where a file goes */
text_rule file_rule;     /* file:///beneath/the/folder */
text_rule variable_rule; /* a variable's name */
text_rule day0_text_rule;

/* After the fields of each. */
void interface_rule(struct reader *reader, xmlNode *node, void *target);
void configuration_rule(struct reader *reader, xmlNode *node, void *target);
void placement_rule(struct reader *reader, xmlNode *node, void *target);
