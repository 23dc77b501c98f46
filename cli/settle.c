/*
 * settle.c - settings that no flag gave: environment, files, the table's fallbacks.
 *
 * A file has a setting a line, `name = value`; the names are those of the flags. "~/"
 * at the beginning of a value is the home. Token, token file and password file are one
 * choice: who gives one of them leaves those of the levels below aside.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/options.h"
#include "common/auto.h"
#include "common/mem.h"

#define SYSTEM_FILE "/etc/quartet/ctl.conf"

static const char **text_of(struct options *options, const struct flag *flag)
{
    return (const char **)((char *)options + flag->offset);
}

/* The setting may still be given by a level that was begun with or without credentials.
 */
static bool is_open(struct options *options, const struct flag *setting, bool known)
{
    if (*text_of(options, setting))
        return false;
    return !known || !names_have("token token-file password-file", setting->name);
}

static bool has_credentials(const struct options *options)
{
    return options->token || options->token_file || options->password_file;
}

static const struct flag *setting_by_name(const char *name)
{
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->variable && strcmp(f->name, name) == 0)
            return f;
    return NULL;
}

/* Without the blanks around it, in place. */
static char *trim(char *text)
{
    size_t length;

    text += strspn(text, " \t");
    length = strlen(text);
    while (length && strchr(" \t\r\n", text[length - 1]))
        text[--length] = '\0';
    return text;
}

static char *expand(const char *value)
{
    const char *home = getenv("HOME");

    return strncmp(value, "~/", 2) == 0 && home ? xasprintf("%s%s", home, value + 1)
                                                : xstrdup(value);
}

static int read_line(struct options *options, char *line, bool known, struct err *err)
{
    char *equals, *name = trim(line);
    const struct flag *setting;

    if (!*name || *name == '#')
        return 0;
    equals = strchr(name, '=');
    if (!equals)
        return err_set(err, ERR_INVALID, "it must be: name = value");
    *equals = '\0';
    name = trim(name);
    setting = setting_by_name(name);
    if (!setting)
        return err_set(err, ERR_INVALID, "there is no setting %s", name);
    if (is_open(options, setting, known))
        *text_of(options, setting) = expand(trim(equals + 1));
    return 0;
}

/* A file that is not there is none, unless it was asked for. */
static int read_file(struct options *options, const char *name, bool wanted,
                     struct err *err)
{
    AUTO(fclose) FILE *file = fopen(name, "re");
    bool known = has_credentials(options);
    char line[1024];

    if (!file && (wanted || (errno != ENOENT && errno != ENOTDIR)))
        return err_set(err, ERR_INVALID, "%s: %s", name, strerror(errno));
    for (int number = 1; file && fgets(line, sizeof line, file); number++)
        if (read_line(options, line, known, err) < 0)
            return err_wrap(err, "%s, line %d", name, number);
    return 0;
}

static int read_own_file(struct options *options, struct err *err)
{
    const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    AUTO(free) char *name = NULL;

    if (folder && *folder)
        name = xasprintf("%s/quartet/config", folder);
    else if (home && *home)
        name = xasprintf("%s/.config/quartet/config", home);
    return name ? read_file(options, name, false, err) : 0;
}

static void read_environment(struct options *options)
{
    bool known = has_credentials(options);

    for (const struct flag *f = FLAGS; f->name; f++) {
        const char *value = f->variable ? getenv(f->variable) : NULL;

        if (value && *value && is_open(options, f, known))
            *text_of(options, f) = value;
    }
}

int options_settle(struct options *options, struct err *err)
{
    read_environment(options);
    if (options->config ? read_file(options, options->config, true, err) < 0
                        : read_own_file(options, err) < 0 ||
                              read_file(options, SYSTEM_FILE, false, err) < 0)
        return err->kind;
    for (const struct flag *f = FLAGS; f->name; f++)
        if (f->fallback && !*text_of(options, f))
            *text_of(options, f) = f->fallback;
    return 0;
}
