/*
 * day0_file.c - see day0_file.h. A tenant writes the URL, so the kernel keeps it within
 * the operator's folder.
 */
#include "services/lifecycle-engine/hypervisor/day0_file.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SCHEME "file:///"

static int open_beneath(const char *folder, const char *path)
{
    const struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK,
                                 .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    int at = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    int fd = at < 0 ? -1 : (int)syscall(SYS_openat2, at, path, &how, sizeof how);
    int saved = errno;

    if (at >= 0)
        close(at);
    errno = saved;
    return fd;
}

static int read_all(int fd, char *into, size_t length)
{
    for (size_t got = 0; got < length;) {
        ssize_t n = read(fd, into + got, length - got);

        if (n <= 0)
            return -1;
        got += (size_t)n;
    }
    return 0;
}

static int file_take(struct arena *arena, int fd, const char *url, const char **ret,
                     size_t *ret_length, struct err *err)
{
    struct stat facts;
    char *text;

    if (fstat(fd, &facts) < 0 || !S_ISREG(facts.st_mode))
        return err_set(err, ERR_CONFLICT, "%.200s is no file", url);
    if (facts.st_size > DAY0_FILE_MAX)
        return err_set(err, ERR_CONFLICT, "%.200s is longer than 1 MiB", url);
    text = arena_alloc(arena, (size_t)facts.st_size + 1);
    if (read_all(fd, text, (size_t)facts.st_size) < 0)
        return err_set(err, ERR_CONFLICT, "%.200s cannot be read", url);
    *ret = text;
    *ret_length = (size_t)facts.st_size;
    return 0;
}

int day0_file_read(struct arena *arena, const char *folder, const char *url,
                   const char **ret, size_t *ret_length, struct err *err)
{
    int fd, r;

    if (strncmp(url, SCHEME, strlen(SCHEME)) != 0)
        return err_set(err, ERR_CONFLICT, "%.200s: only file:/// can be read", url);
    if (!*folder)
        return err_set(err, ERR_CONFLICT,
                       "%.150s: there is no folder for such files: set "
                       "QUARTET_DAY0_DIR, or give the text as data",
                       url);
    fd = open_beneath(folder, url + strlen(SCHEME));
    if (fd < 0)
        return err_set(err, ERR_CONFLICT, "%.150s is not in QUARTET_DAY0_DIR: %s", url,
                       strerror(errno));
    r = file_take(arena, fd, url, ret, ret_length, err);
    close(fd);
    return r;
}
