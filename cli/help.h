/*
 * help.h - what --help prints, on standard output.
 */
#pragma once

#include "cli/command.h"

void help_all(void);
void help_command(const struct command *command);
