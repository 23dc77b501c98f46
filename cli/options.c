/*
 * options.c - reads the command line by the table of flags.
 */
#include "cli/options.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#define AT(member) offsetof(struct options, member)

/* clang-format off */
const struct flag FLAGS[] = {
    {"url",           0,   "URL",    AT(url),           "QUARTET_URL",           "http://127.0.0.1:8080", true,  "The gateway's address."},
    {"user",          'u', "NAME",   AT(user),          "QUARTET_USER",          "admin",                 true,  "The account."},
    {"password-file", 0,   "FILE",   AT(password_file), "QUARTET_PASSWORD_FILE", NULL,                    true,  "Its password is the first line of this file."},
    {"token",         0,   "TOKEN",  AT(token),         "QUARTET_TOKEN",         NULL,                    true,  "A bearer token, instead of an account and its password."},
    {"token-file",    0,   "FILE",   AT(token_file),    "QUARTET_TOKEN_FILE",    NULL,                    true,  "The token is the first line of this file."},
    {"cacert",        0,   "FILE",   AT(cacert),        "QUARTET_CACERT",        NULL,                    true,  "Certificates that vouch for the gateway's (PEM)."},
    {"tenant",        't', "NAME",   AT(tenant),        "QUARTET_TENANT",        NULL,                    true,  "The tenant, where a name says none (TENANT/NAME does)."},
    {"output",        'o', "FORMAT", AT(output),        "QUARTET_OUTPUT",        "table",                 true,  "table, wide, json or xml."},
    {"config",        0,   "FILE",   AT(config),        NULL,                    NULL,                    true,  "Read this configuration file and no other."},
    {"timeout",       0,   "TIME",   AT(timeout),       NULL,                    NULL,                    true,  "Wait no longer than this: 30s, 5m. With --wait and watch: for ever; otherwise 30s for an answer."},
    {"verbose",       'v', NULL,     AT(verbose),       NULL,                    NULL,                    true,  "Show each request and its answer on standard error."},
    {"quiet",         'q', NULL,     AT(quiet),         NULL,                    NULL,                    true,  "No progress; of what is accepted only the transaction's id."},
    {"help",          'h', NULL,     AT(help),          NULL,                    NULL,                    true,  "Show how a command is used."},
    {"version",       0,   NULL,     AT(version),       NULL,                    NULL,                    true,  "Show the version."},
    {"brokers",       'b', "LIST",   AT(brokers),       "QUARTET_KAFKA",         "127.0.0.1:9092",        false, "Kafka's brokers, host:port, separated by commas."},
    {"wait",          'w', NULL,     AT(wait),          NULL,                    NULL,                    false, "Follow the operation to its end; the exit code tells how it ended."},
    {"force",         0,   NULL,     AT(force),         NULL,                    NULL,                    false, "Go below the group's min_active."},
    {"file",          'f', "FILE",   AT(file),          NULL,                    NULL,                    false, "The datamodel or description; - is standard input."},
    {"vm",            0,   "VM",     AT(vm),            NULL,                    NULL,                    false, "Only this VM: its name, GROUP/INDEX or its UUID."},
    {"deployment",    'd', "NAME",   AT(deployment),    NULL,                    NULL,                    false, "Only of this deployment."},
    {"state",         0,   "STATE",  AT(state),         NULL,                    NULL,                    false, "Only in this state: RUNNING, SUCCEEDED, FAILED, REJECTED."},
    {"kind",          0,   "KIND",   AT(kind),          NULL,                    NULL,                    false, "Only of this kind: DEPLOY, STOP, VM_REBOOT, ..."},
    {"since",         0,   "TIME",   AT(since),         NULL,                    NULL,                    false, "Accepted then or later: RFC 3339, or so long ago: 2h."},
    {"limit",         'n', "N",      AT(limit),         NULL,                    NULL,                    false, "At most so many."},
    {"all",           'a', NULL,     AT(all),           NULL,                    NULL,                    false, "All of them."},
    {"role",          0,   "ROLE",   AT(role),          NULL,                    NULL,                    false, "admin, operator or viewer."},
    {"new-password-file", 0, "FILE", AT(new_password_file), NULL,                NULL,                    false, "The password to be set is the first line of this file; without it a terminal is asked."},
    {"account",       0,   "NAME",   AT(account),       NULL,                    NULL,                    false, "Of this account."},
    {"expires",       0,   "TIME",   AT(expires),       NULL,                    NULL,                    false, "So long it is good: 12h, 30d."},
    {"type",          0,   "TYPE",   AT(type),          NULL,                    NULL,                    false, "Only events of this type: VM_ALIVE, ...; several with commas."},
    {"transaction",   0,   "ID",     AT(transaction),   NULL,                    NULL,                    false, "Only of this operation."},
    {"after",         0,   "ID",     AT(after),         NULL,                    NULL,                    false, "From the event of this id on; without it from now on."},
    {"shared",        0,   NULL,     AT(shared),        NULL,                    NULL,                    false, "Everybody's, not the tenant's."},
    {"through",       0,   NULL,     AT(through),       NULL,                    NULL,                    false, "Also all older letters of the same partition."},
    {"raw",           0,   NULL,     AT(raw),           NULL,                    NULL,                    false, "The bytes as they are, nothing else."},
    {NULL,            0,   NULL,     0,                 NULL,                    NULL,                    false, NULL},
};
/* clang-format on */

bool names_have(const char *names, const char *name)
{
    size_t length = strlen(name);

    for (const char *at = names; (at = strstr(at, name)); at += length)
        if ((at == names || at[-1] == ' ') && (!at[length] || at[length] == ' '))
            return true;
    return false;
}

static const struct flag *by_name(const char *name, size_t length)
{
    for (const struct flag *f = FLAGS; f->name; f++)
        if (strlen(f->name) == length && strncmp(f->name, name, length) == 0)
            return f;
    return NULL;
}

static const struct flag *by_letter(char letter)
{
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->letter && f->letter == letter)
            return f;
    return NULL;
}

static const char **text_of(struct options *options, const struct flag *flag)
{
    return (const char **)((char *)options + flag->offset);
}

static int *switch_of(struct options *options, const struct flag *flag)
{
    return (int *)((char *)options + flag->offset);
}

static bool is_word(const char *argument)
{
    return argument[0] != '-' || !argument[1] || isdigit((unsigned char)argument[1]);
}

/* "--name", "--name=value", "-x", "-xvalue"; *value is NULL where none stands in it. */
static const struct flag *flag_of(const char *argument, const char **value)
{
    size_t length;

    *value = NULL;
    if (argument[1] != '-') {
        if (argument[2])
            *value = argument + 2;
        return by_letter(argument[1]);
    }
    length = strcspn(argument + 2, "=");
    if (argument[2 + length])
        *value = argument + 3 + length;
    return by_name(argument + 2, length);
}

static int take(struct options *options, const char *const **argument, struct err *err)
{
    const char *given = **argument, *value;
    const struct flag *flag = flag_of(given, &value);

    if (!flag)
        return err_set(err, ERR_INVALID, "there is no flag %s", given);
    if (!flag->value) {
        if (value)
            return err_set(err, ERR_INVALID, "--%s takes no value", flag->name);
        *switch_of(options, flag) = 1;
        return 0;
    }
    if (!value)
        value = *++*argument;
    if (!value)
        return err_set(err, ERR_INVALID, "--%s needs a value: --%s %s", flag->name,
                       flag->name, flag->value);
    *text_of(options, flag) = value;
    return 0;
}

int options_parse(struct options *ret, const char **words, int *ret_count,
                  const char *const *arguments, struct err *err)
{
    int count = 0;

    for (; *arguments && strcmp(*arguments, "--") != 0; arguments++) {
        if (is_word(*arguments))
            words[count++] = *arguments;
        else if (take(ret, &arguments, err) < 0)
            return err->kind;
    }
    for (arguments += *arguments ? 1 : 0; *arguments; arguments++)
        words[count++] = *arguments;
    words[count] = NULL;
    *ret_count = count;
    return 0;
}

const struct flag *options_stray(const struct options *options, const char *own)
{
    struct options *o = (struct options *)(uintptr_t)options;

    for (const struct flag *f = FLAGS; f->name; f++)
        if (!f->global && !names_have(own, f->name) &&
            (f->value ? *text_of(o, f) != NULL : *switch_of(o, f)))
            return f;
    return NULL;
}
