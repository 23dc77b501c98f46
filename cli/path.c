/*
 * path.c - the path of an address, out of words that may hold anything.
 */
#include <curl/curl.h>
#include <stdarg.h>
#include <string.h>

#include "cli/rest.h"
#include "common/mem.h"

char *rest_path(const char *pattern, ...)
{
    char *path = xstrdup("");
    va_list args;

    va_start(args, pattern);
    while (*pattern) {
        size_t plain = strcspn(pattern, "{");
        char *escaped = pattern[plain]
                            ? curl_easy_escape(NULL, va_arg(args, const char *), 0)
                            : NULL;
        char *longer =
            xasprintf("%s%.*s%s", path, (int)plain, pattern, escaped ? escaped : "");

        free(path);
        path = longer;
        pattern += plain + (escaped ? 2 : 0);
        curl_free(escaped);
    }
    va_end(args);
    return path;
}
