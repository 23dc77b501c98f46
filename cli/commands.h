/*
 * commands.h - the table of commands, and the functions in it, a file for each noun.
 */
#pragma once

#include "cli/command.h"

/* In the order of the help; ends with a row without a name. */
extern const struct command COMMANDS[];

/* By name or alias; NULL: there is none. */
const struct command *command_find(const char *word);
/* The one whose name is nearest to the word; NULL: none is near. */
const struct command *command_nearest(const char *word);

command_run cmd_deploy, cmd_undeploy, cmd_operate, cmd_monitor, cmd_scale;
command_run cmd_list, cmd_vms, cmd_status, cmd_history;
command_run cmd_operations, cmd_operation, cmd_watch, cmd_explain, cmd_retry;
command_run cmd_audit, cmd_events, cmd_callbacks, cmd_catalogue;
command_run cmd_plan, cmd_accounts, cmd_whoami, cmd_password;
command_run cmd_resources, cmd_dlq, cmd_api;
command_run cmd_help, cmd_completion, cmd_manual;
