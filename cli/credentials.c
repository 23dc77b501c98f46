/*
 * credentials.c - see credentials.h.
 *
 * A password is never taken from the command line, where other users could read it.
 */
#include "cli/credentials.h"

#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/say.h"
#include "common/mem.h"

/* The first line of the file. */
static int read_secret(const char *name, const char *what, char secret[SECRET_SIZE])
{
    AUTO(fclose) FILE *file = fopen(name, "re");

    if (!file)
        return say(EXIT_USAGE, "the %s file %s: %s", what, name, strerror(errno));
    if (!fgets(secret, SECRET_SIZE, file))
        return say(EXIT_USAGE, "the %s file %s is empty", what, name);
    secret[strcspn(secret, "\r\n")] = '\0';
    return EXIT_DONE;
}

static char *basic(const char *user, const char *password)
{
    AUTO(free) char *both = xasprintf("%s:%s", user, password);
    size_t length = strlen(both);
    size_t size = sodium_base64_encoded_len(length, sodium_base64_VARIANT_ORIGINAL);
    AUTO(free) char *text = xcalloc(1, size);

    sodium_bin2base64(text, size, (const unsigned char *)both, length,
                      sodium_base64_VARIANT_ORIGINAL);
    return xasprintf("Authorization: Basic %s", text);
}

static int with_token(const struct options *options, char **ret)
{
    char secret[SECRET_SIZE];
    int exit;

    if (options->token) {
        *ret = xasprintf("Authorization: Bearer %s", options->token);
        return EXIT_DONE;
    }
    exit = read_secret(options->token_file, "token", secret);
    if (exit == EXIT_DONE)
        *ret = xasprintf("Authorization: Bearer %s", secret);
    return exit;
}

int credentials_header(const struct options *options, char **ret)
{
    char secret[SECRET_SIZE];
    int exit;

    *ret = NULL;
    if (options->token || options->token_file)
        return with_token(options, ret);
    if (options->password_file) {
        exit = read_secret(options->password_file, "password", secret);
        if (exit != EXIT_DONE)
            return exit;
        *ret = basic(options->user, secret);
    } else if (isatty(STDIN_FILENO)) {
        AUTO(free) char *prompt = xasprintf("Password of %s: ", options->user);
        const char *typed = getpass(prompt);

        if (typed)
            *ret = basic(options->user, typed);
    }
    return EXIT_DONE;
}

int credentials_new_password(const char *file, char ret[SECRET_SIZE])
{
    const char *typed;

    if (file)
        return read_secret(file, "new password", ret);
    typed = isatty(STDIN_FILENO) ? getpass("New password: ") : NULL;
    if (!typed)
        return say(EXIT_USAGE, "which password? --new-password-file FILE");
    snprintf(ret, SECRET_SIZE, "%s", typed);
    typed = getpass("Once more: ");
    return typed && strcmp(typed, ret) == 0
               ? EXIT_DONE
               : say(EXIT_USAGE, "the two are not the same; nothing was changed");
}
