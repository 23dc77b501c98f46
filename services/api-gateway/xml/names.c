/*
 * names.c - rules for names and addresses.
 */
#include "services/api-gateway/xml/names.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stddef.h>
#include <string.h>

enum { NAME_MAX_LENGTH = 72, VM_NAME_MAX_LENGTH = 200 };

/* Letters of ASCII, whatever the locale. */
static const char LETTERS[] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

static int is_name(const char *text, size_t most)
{
    size_t length = strspn(text, LETTERS);

    return length > 0 && length <= most && text[length] == '\0' &&
           !strchr("-._", text[0]);
}

const char *name_rule(const char *text)
{
    return is_name(text, NAME_MAX_LENGTH)
               ? NULL
               : "is no name: letters, digits, '-', '.' and '_', the first a letter or "
                 "digit, 1 to 72 characters";
}

const char *vm_name_rule(const char *text)
{
    return is_name(text, VM_NAME_MAX_LENGTH) ? NULL : "is no VM's name";
}

const char *ipv4_rule(const char *text)
{
    struct in_addr address;

    return inet_pton(AF_INET, text, &address) == 1 ? NULL : "is no IPv4 address";
}

const char *mac_rule(const char *text)
{
    for (int i = 0; i < 6; i++, text += 3) {
        if (!isxdigit((unsigned char)text[0]) || !isxdigit((unsigned char)text[1]) ||
            text[2] != (i < 5 ? ':' : '\0'))
            return "is no MAC address: six pairs of hex digits with colons";
        if (i == 5)
            break;
    }
    return NULL;
}

const char *source_rule(const char *text)
{
    static const char *const BEGINNINGS[] = {"/", "file:///", "http://", "https://"};

    if (strlen(text) > 1023)
        return "is too long: 1023 characters are possible";
    for (const char *c = text; *c; c++)
        if (*c <= ' ' || *c > '~')
            return "holds a blank, or what is no plain ASCII";
    for (size_t i = 0; i < sizeof BEGINNINGS / sizeof BEGINNINGS[0]; i++)
        if (strncmp(text, BEGINNINGS[i], strlen(BEGINNINGS[i])) == 0)
            return NULL;
    return "is neither a path that begins with / nor a file:, http: or https: URL";
}

const char *checksum_rule(const char *text)
{
    const size_t digits = strspn(text, "0123456789abcdefABCDEF");

    return (digits == 64 || digits == 128) && !text[digits]
               ? NULL
               : "is neither a SHA-256, 64 hex digits, nor a SHA-512, 128";
}
