/*
 * guest_path.c - see guest_path.h.
 */
#include "common/guest_path.h"

#include <stddef.h>
#include <string.h>

#define LENGTH_MAX 255

static const char LETTERS[] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+@=,:~/";

/* What stands on the drive already. */
static const char *const OURS[] = {"meta-data", "--meta-data", "vendor-data", "files"};

static const char *components_fault(const char *path)
{
    while (*path) {
        size_t length = strcspn(path, "/");

        if (length == 0)
            return "has an empty part: no // and no / at its end";
        if (path[0] == '.' && (length == 1 || (length == 2 && path[1] == '.')))
            return "must not climb: no . and .. in it";
        path += length;
        if (*path && !path[1])
            return "has an empty part: no // and no / at its end";
        path += *path == '/';
    }
    return NULL;
}

const char *guest_path_fault(const char *path)
{
    const size_t first = strcspn(path, "/");

    if (!*path || strcmp(path, "/") == 0)
        return "is no file's name";
    if (strlen(path) > LENGTH_MAX)
        return "is longer than 255 characters";
    if (path[strspn(path, LETTERS)])
        return "may hold letters, digits and -._+@=,:~/ only";
    for (size_t i = 0; i < sizeof OURS / sizeof OURS[0]; i++)
        if (strlen(OURS[i]) == first && strncmp(OURS[i], path, first) == 0)
            return "is written by Quartet itself";
    return components_fault(path + (*path == '/'));
}
