/*
 * commands.c - the commands. Help, manual and completion are made from this table.
 */
#include "cli/commands.h"

#include <string.h>

#define NAMES "NAME is TENANT/NAME, or NAME alone with --tenant or QUARTET_TENANT. "

/* clang-format off */
const struct command COMMANDS[] = {
    {"deploy", "create", "FILE [NAME]", "file wait", 0, 2, cmd_deploy, true,
     "make a deployment out of a datamodel",
     "FILE is XML or JSON, - is standard input. Tenant and name are those of the file unless NAME says others."},
    {"apply", "", "FILE [NAME]", "file wait", 0, 2, cmd_deploy, true,
     "deploy, or update what is there already", NULL},
    {"update", "edit replace", "FILE [NAME]", "file wait", 0, 2, cmd_deploy, true,
     "change a deployment to a new datamodel",
     "It is accepted or refused as a whole, every reason is named."},
    {"undeploy", "delete rm undefine", "NAME", "vm force wait", 1, 1, cmd_undeploy, true,
     "take a deployment down, whatever it is busy with",
     NAMES "With --vm only that VM is removed."},
    {"start", "", "NAME", "vm force wait", 1, 1, cmd_operate, true,
     "start all VMs, or one", NAMES},
    {"stop", "shutdown", "NAME", "vm force wait", 1, 1, cmd_operate, true,
     "stop all VMs, or one",
     NAMES "Monitoring is switched off before, so that nothing heals what is meant to be off."},
    {"reboot", "restart", "NAME", "vm force wait", 1, 1, cmd_operate, true,
     "stop and start all VMs, or one", NAMES},
    {"recover", "heal repair", "NAME", "vm wait", 1, 1, cmd_operate, true,
     "repair what is in error", NAMES},
    {"monitor", "", "on|off NAME", "vm wait", 2, 2, cmd_monitor, true,
     "switch monitoring on or off", NAMES},
    {"scale", "", "NAME GROUP N|+N|-N", "wait", 3, 3, cmd_scale, true,
     "give a group so many VMs, or some more or fewer",
     NAMES "Within the group's min_active and max_active; the newest VMs go first."},
    {"list", "ls ps", "[TENANT]", "limit all", 0, 1, cmd_list, true,
     "the deployments", NULL},
    {"status", "show describe dominfo info", "NAME", "vm", 1, 1, cmd_status, true,
     "a deployment with its groups and VMs, or one VM", NAMES},
    {"vms", "", "NAME", "", 1, 1, cmd_vms, true,
     "the VMs of a deployment", NAMES},
    {"history", "log logs", "NAME", "vm limit all", 1, 1, cmd_history, true,
     "what happened to the VMs, newest first", NAMES "--limit is for each VM."},
    {"operations", "ops jobs", "[NAME]", "deployment kind state since limit all", 0, 1, cmd_operations, true,
     "what was asked for, newest first",
     "The last 20, or as many as --limit says; --all for all that are kept."},
    {"operation", "op transaction", "ID|NAME", "", 1, 1, cmd_operation, true,
     "one operation with its steps",
     "Of a deployment what it is busy with, otherwise the last one."},
    {"watch", "wait follow", "ID|NAME", "", 1, 1, cmd_watch, true,
     "follow an operation to its end",
     "Each step is shown as it begins and ends. The gateway may go away meanwhile. The exit code tells how the operation ended."},
    {"explain", "why", "ID|NAME", "", 1, 1, cmd_explain, true,
     "why an operation is where it is", NULL},
    {"retry", "", "ID|NAME", "wait", 1, 1, cmd_retry, true,
     "a failed operation again, from where it failed", NULL},
    {"events", "event", "[NAME]", "type transaction after", 0, 1, cmd_events, true,
     "what happens, as it happens",
     "Until it is interrupted; with --transaction until that operation has ended, and the exit code tells how. -o json prints an event a line."},
    {"callbacks", "callback", "[list] | retry ID", "deployment state limit all", 0, 2, cmd_callbacks, true,
     "events on their way to whoever asked to be called",
     "--state dead lists those that nobody took; retry sends one of them again."},
    {"images", "image", "[list] | show ID | create ID FILE|NAME=VALUE... | delete ID", "shared file wait", 0, 20, cmd_catalogue, true,
     "what VMs are made of",
     "images create router src=https://host/router.qcow2 checksum=SHA256 --wait. A tenant's, or everybody's with --shared or without a tenant."},
    {"flavors", "flavor", "[list] | show ID | create ID FILE|NAME=VALUE... | delete ID", "shared file wait", 0, 20, cmd_catalogue, true,
     "how large VMs are", "flavors create small vcpus=2 memory_mb=2048 root_disk_mb=10240"},
    {"networks", "network", "[list] | show ID | create ID FILE|NAME=VALUE... | delete ID", "shared file wait", 0, 20, cmd_catalogue, true,
     "what interfaces are of", "networks create lan host_network=default"},
    {"subnets", "subnet", "[list] | show ID | create ID FILE|NAME=VALUE... | delete ID", "shared file wait", 0, 20, cmd_catalogue, true,
     "addresses of networks", "subnets create lan-4 internal_network_id=lan network=10.0.0.0 netmask=255.255.255.0 gateway=10.0.0.1"},
    {"tenants", "tenant", "[list] | show ID | create|change ID [FILE|NAME=VALUE...] | delete ID", "file wait", 0, 20, cmd_catalogue, true,
     "tenants and their quotas", "tenants create acme vms=50 vcpus=100 memory_mb=204800"},
    {"pools", "", "", "", 0, 0, cmd_resources, true,
     "address pools and how full they are", NULL},
    {"hosts", "nodes", "", "", 0, 0, cmd_resources, true,
     "the hypervisors", NULL},
    {"plan", "dry-run", "COMMAND FILE|NAME [ARGUMENTS]", "vm force", 2, 4, cmd_plan, true,
     "what deploy, update, undeploy, start, stop, reboot, recover or scale would do",
     "plan deploy FILE; plan stop NAME --vm g/0; plan scale NAME GROUP +1. Nothing is done. Expected times are of past runs."},
    {"accounts", "account users", "[list] | create NAME | change NAME | delete NAME", "role new-password-file", 0, 2, cmd_accounts, true,
     "who may use the gateway",
     "create takes --role and, for an account of one tenant, --tenant; change takes --role or a new password, or both."},
    {"tokens", "token", "[list] | create [NOTE] | delete ID", "account expires", 0, 2, cmd_accounts, true,
     "bearer tokens", "create prints the token, which is shown this once."},
    {"audit", "", "", "account since limit all", 0, 0, cmd_audit, true,
     "who changed what, from where, newest first", NULL},
    {"whoami", "", "", "", 0, 0, cmd_whoami, true,
     "one's own account", NULL},
    {"password", "passwd", "", "new-password-file", 0, 0, cmd_password, true,
     "change one's own password", NULL},
    {"dlq", "dead-letters", "list|show|replay|drop [LETTER]", "brokers through raw", 1, 2, cmd_dlq, true,
     "records that no service could read",
     "dlq list [TOPIC]; dlq show LETTER, with --raw its bytes alone; dlq replay LETTER gives it back to its topic, as it was; dlq drop LETTER. A letter is named TOPIC/PARTITION/OFFSET. Kafka drops only the oldest records of a partition: --through drops a letter and all older ones beside it."},
    {"api", "", "METHOD PATH [FILE]", "", 2, 3, cmd_api, true,
     "any request to the gateway, its answer as it is",
     "quartetctl api GET '/v1/operations?state=RUNNING'"},
    {"completion", "", "[bash]", "", 0, 1, cmd_completion, false,
     "what bash completes: source <(quartetctl completion)", NULL},
    {"manual", "", "", "", 0, 0, cmd_manual, false,
     "the manual page, as man reads it: quartetctl manual | man -l -", NULL},
    {"help", "", "[COMMAND]", "", 0, 1, cmd_help, false,
     "this list, or how a command is used", NULL},
    {NULL, NULL, NULL, NULL, 0, 0, NULL, false, NULL, NULL},
};
/* clang-format on */

const struct command *command_find(const char *word)
{
    for (const struct command *c = COMMANDS; c->name; c++)
        if (strcmp(c->name, word) == 0 || names_have(c->aliases, word))
            return c;
    return NULL;
}

#define LONGEST 16
#define FAR 3

static int least(int a, int b, int c)
{
    int two = a < b ? a : b;

    return two < c ? two : c;
}

/* How many letters have to be put in, taken out, changed, or swapped with the next. */
static int distance(const char *one, const char *other)
{
    int rows[3][LONGEST + 1]; /* of i - 2, i - 1 and i, used in turn */
    int length = (int)strlen(other);

    if (length > LONGEST || strlen(one) > LONGEST)
        return FAR;
    for (int j = 0; j <= length; j++)
        rows[0][j] = j;
    for (int i = 1; one[i - 1]; i++) {
        const int *last = rows[(i + 1) % 3], *before = rows[(i + 2) % 3];
        int *now = rows[i % 3];

        now[0] = i;
        for (int j = 1; j <= length; j++) {
            now[j] = least(now[j - 1] + 1, before[j] + 1,
                           before[j - 1] + (one[i - 1] != other[j - 1]));
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] &&
                one[i - 2] == other[j - 1])
                now[j] = least(now[j], now[j], last[j - 2] + 1);
        }
    }
    return rows[strlen(one) % 3][length];
}

const struct command *command_nearest(const char *word)
{
    const struct command *nearest = NULL;
    int best = FAR;

    for (const struct command *c = COMMANDS; c->name; c++) {
        int far =
            strncmp(c->name, word, strlen(word)) == 0 ? 1 : distance(word, c->name);

        if (far < best) {
            best = far;
            nearest = c;
        }
    }
    return nearest;
}
