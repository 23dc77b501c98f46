/*
 * version.h - which build this is: what git calls it, or "unknown".
 */
#pragma once

extern const char VERSION[];
