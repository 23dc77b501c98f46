/*
 * version.c - the version, the only file that is compiled anew when it changes.
 */
#include "common/version.h"

const char VERSION[] = QUARTET_VERSION;
