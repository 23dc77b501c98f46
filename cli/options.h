/*
 * options.h - the flags, and the settings that flags, environment and files may give.
 *
 * One table of flags serves the parser, the help, the manual and the completion. A
 * setting is a flag that also has an environment variable and a key in the
 * configuration files: the flag wins over the variable, that over
 * ~/.config/quartet/config, that over /etc/quartet/ctl.conf.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"

struct options {
    /* settings */
    const char *url, *user, *password_file, *token, *token_file, *cacert, *tenant;
    const char *brokers, *output;
    /* flags */
    const char *type, *transaction, *after;
    const char *new_password_file, *role, *account, *expires;
    const char *config, *timeout, *file, *vm, *deployment, *state, *kind, *since,
        *limit;
    int wait, force, help, version, quiet, verbose, all, through, raw, shared;
};

struct flag {
    const char *name;
    char letter;       /* 0: none */
    const char *value; /* what it takes, as the help shows it; NULL: it is a switch */
    size_t offset;     /* of a const char *, or of an int where it is a switch */
    const char *variable; /* a setting's, "QUARTET_URL"; NULL: it is none */
    const char *fallback; /* a setting's; NULL: it may be missing */
    bool global;          /* every command takes it */
    const char *help;     /* a sentence */
};

/* Ends with a row without a name. */
extern const struct flag FLAGS[];

/* Whether the list of names, separated by blanks, has this one. */
bool names_have(const char *names, const char *name);

/* Flags of the command line into options, other words into `words` (count + 1 of them
 * fit), which end with NULL. A flag may stand anywhere; after "--" everything is a
 * word, and so is "-" and a number below 0. ERR_INVALID names the flag. */
int options_parse(struct options *ret, const char **words, int *ret_count,
                  const char *const *arguments, struct err *err);

/* The flag that was given and that the command's list does not have; NULL: none. Global
 * ones are for all. */
const struct flag *options_stray(const struct options *options, const char *own);

/* Settings that no flag gave: from the environment, the files, the table. Texts last
 * as long as the process. ERR_INVALID names file and line. */
int options_settle(struct options *options, struct err *err);
