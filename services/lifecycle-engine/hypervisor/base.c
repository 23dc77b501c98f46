/*
 * base.c - how large the disk is that an image shows: a qcow2 says so in its head, a
 * raw one is as large as its file.
 */
#include "services/lifecycle-engine/hypervisor/base.h"

#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEAD 32 /* of a qcow2, as far as its size, which is the last 8 of them */

/* 0: it cannot be told from here. */
static uint64_t size_of(const char *path)
{
    uint8_t head[HEAD] = {0};
    struct stat info = {.st_size = 0};
    uint64_t size = 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : pread(fd, head, sizeof head, 0);

    if (fd >= 0) {
        fstat(fd, &info);
        close(fd);
    }
    if (n < HEAD || memcmp(head, "QFI\xfb", 4) != 0)
        return (uint64_t)info.st_size;
    for (int i = HEAD - 8; i < HEAD; i++)
        size = size << 8 | head[i];
    return size;
}

int base_fits(const char *base, unsigned gib, struct err *err)
{
    const uint64_t size = gib ? size_of(base) : 0;

    if (size <= (uint64_t)gib << 30)
        return 0;
    return err_set(
        err, ERR_CONFLICT,
        "the flavor's disk of %u GiB is smaller than its image: root_disk_mb "
        "is to be 0 or at least %llu",
        gib, (unsigned long long)((size + (1 << 20) - 1) >> 20));
}
