/*
 * machine_shape.h - the elements that say what each VM of a group is like: nics, day 0,
 * volumes, and where it may be.
 */
#pragma once

#include "services/api-gateway/xml/shape.h"

extern const struct shape INTERFACE_SHAPE;
extern const struct shape CONFIGURATION_SHAPE;
extern const struct shape VOLUME_SHAPE;
/* In a vm_group; in the policies, where it names its group; a group of groups. */
extern const struct shape PLACEMENT_SHAPE;
extern const struct shape GROUP_PLACEMENT_SHAPE;
extern const struct shape PLACEMENT_GROUP_SHAPE;
