/*
 * image_file.c - hashed as it comes, kept by links.
 */
#include "services/lifecycle-engine/workers/image_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/mem.h"

struct image_file {
    char *folder, *name,
        *part; /* "/srv/images", "ID.disk", "/srv/images/part/ID.disk" */
    int fd;
    int64_t size;
    crypto_hash_sha256_state hash; /* what the content is called by */
    crypto_hash_sha512_state long_hash;
    bool is_long; /* that is asked for, too */
    char sum[65];
};

static int failed(struct err *err, const char *what, const char *path)
{
    return err_set(err, ERR_RETRY, "%s %s: %s", what, path, strerror(errno));
}

bool image_file_is_kept(const char *path)
{
    return access(path, F_OK) == 0;
}

#define READABLE 0644 /* by the hypervisor, whatever our umask */
#define WALKABLE 0755

/* --- come ------------------------------------------------------------------------- */

static int folder_make(const char *folder, const char *inner, struct err *err)
{
    AUTO(free) char *path = xasprintf("%s/%s", folder, inner);

    for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = '\0';
        if (mkdir(path, WALKABLE) == 0)
            chmod(path, WALKABLE);
        *slash = '/';
    }
    if (mkdir(path, WALKABLE) < 0 && errno != EEXIST)
        return failed(err, "make", path);
    return 0;
}

static void hash_begin(struct image_file *file)
{
    crypto_hash_sha256_init(&file->hash);
    crypto_hash_sha512_init(&file->long_hash);
}

static void hash_add(struct image_file *file, const void *bytes, size_t length)
{
    crypto_hash_sha256_update(&file->hash, bytes, length);
    if (file->is_long)
        crypto_hash_sha512_update(&file->long_hash, bytes, length);
}

/* What is there is hashed once more: the process that wrote it is gone. */
static int size_up(struct image_file *file, struct err *err)
{
    char bytes[1 << 16];
    ssize_t n;

    while ((n = read(file->fd, bytes, sizeof bytes)) > 0) {
        hash_add(file, bytes, (size_t)n);
        file->size += n;
    }
    return n < 0 ? failed(err, "read", file->part) : 0;
}

int image_file_restart(struct image_file *file, struct err *err)
{
    hash_begin(file);
    file->size = 0;
    if (ftruncate(file->fd, 0) < 0 || lseek(file->fd, 0, SEEK_SET) < 0)
        return failed(err, "empty", file->part);
    return 0;
}

static int part_open(struct image_file *file, struct err *err)
{
    file->fd = open(file->part, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, READABLE);
    if (file->fd < 0)
        return failed(err, "open", file->part);
    fchmod(file->fd, READABLE);
    if (flock(file->fd, LOCK_EX | LOCK_NB) < 0)
        return err_set(err, ERR_RETRY, "another instance is still fetching it");
    return 0;
}

int image_file_open(struct image_file **ret, const char *path, const char *wanted,
                    struct err *err)
{
    AUTO(image_file_close) struct image_file *file = xcalloc(1, sizeof *file);
    const char *slash = strrchr(path, '/');

    file->fd = -1;
    file->folder = xasprintf("%.*s", (int)(slash - path), path);
    file->name = xstrdup(slash + 1);
    file->part = xasprintf("%s/part/%s", file->folder, file->name);
    file->is_long = strlen(wanted) == IMAGE_FILE_SUM_MAX;
    hash_begin(file);
    if (folder_make(file->folder, "part", err) < 0 ||
        folder_make(file->folder, "content", err) < 0 || part_open(file, err) < 0 ||
        (*wanted ? size_up(file, err) : image_file_restart(file, err)) < 0)
        return err->kind;
    *ret = TAKE(file);
    return 0;
}

void image_file_close(struct image_file *file)
{
    if (!file)
        return;
    if (file->fd >= 0)
        close(file->fd);
    free(file->folder);
    free(file->name);
    free(file->part);
    free(file);
}

int64_t image_file_size(const struct image_file *file)
{
    return file->size;
}

const char *image_file_part(const struct image_file *file)
{
    return file->part;
}

int image_file_add(struct image_file *file, const void *bytes, size_t length,
                   struct err *err)
{
    const uint8_t *from = bytes;

    hash_add(file, from, length);
    while (length > 0) {
        ssize_t n = write(file->fd, from, length);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed(err, "write", file->part);
        from += n;
        length -= (size_t)n;
        file->size += n;
    }
    return 0;
}

void image_file_sum(struct image_file *file, char ret[IMAGE_FILE_SUM_MAX + 1])
{
    uint8_t sum[crypto_hash_sha256_BYTES], long_sum[crypto_hash_sha512_BYTES];

    crypto_hash_sha256_final(&file->hash, sum);
    sodium_bin2hex(file->sum, sizeof file->sum, sum, sizeof sum);
    memcpy(ret, file->sum, sizeof file->sum);
    if (!file->is_long)
        return;
    crypto_hash_sha512_final(&file->long_hash, long_sum);
    sodium_bin2hex(ret, IMAGE_FILE_SUM_MAX + 1, long_sum, sizeof long_sum);
}

/* --- kept ------------------------------------------------------------------------- */

static int folder_sync(const char *folder, struct err *err)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int r = fd < 0 ? -1 : fsync(fd);

    if (fd >= 0)
        close(fd);
    return r < 0 ? failed(err, "sync", folder) : 0;
}

static int link_to(const char *from, const char *to, struct err *err)
{
    if (link(from, to) < 0 && errno != EEXIST)
        return failed(err, "link", to);
    return 0;
}

/* The content may have gone between its two lines: then the turn comes again. */
int image_file_keep(struct image_file *file, struct err *err)
{
    AUTO(free)
    char *content = xasprintf("%s/content/%s", file->folder, file->sum);
    AUTO(free) char *contents = xasprintf("%s/content", file->folder);
    AUTO(free) char *place = xasprintf("%s/%s", file->folder, file->name);

    if (fsync(file->fd) < 0)
        return failed(err, "sync", file->part);
    if (link_to(file->part, content, err) < 0 || link_to(content, place, err) < 0 ||
        folder_sync(contents, err) < 0 || folder_sync(file->folder, err) < 0)
        return err->kind;
    image_file_drop(file);
    return 0;
}

void image_file_drop(struct image_file *file)
{
    unlink(file->part);
}

/* --- gone ------------------------------------------------------------------------- */

/* Each content whose only name is its own. One that is just being kept has its part's
 * too; where an image takes it this very moment, the image's name keeps the file. */
static void contents_sweep(const char *folder)
{
    AUTO(free) char *contents = xasprintf("%s/content", folder);
    DIR *listing = opendir(contents);
    const struct dirent *entry;
    struct stat info;

    if (!listing)
        return;
    while ((entry = readdir(listing)))
        if (fstatat(dirfd(listing), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(info.st_mode) && info.st_nlink == 1)
            unlinkat(dirfd(listing), entry->d_name, 0);
    closedir(listing);
}

int image_file_discard(const char *path, struct err *err)
{
    const char *slash = strrchr(path, '/');
    AUTO(free) char *folder = xasprintf("%.*s", (int)(slash - path), path);
    AUTO(free) char *part = xasprintf("%s/part/%s", folder, slash + 1);

    unlink(part);
    if (unlink(path) < 0 && errno != ENOENT)
        return failed(err, "remove", path);
    contents_sweep(folder);
    return 0;
}

/* --- looked into ------------------------------------------------------------------ */

#define QCOW2_HEAD 80 /* as far as its incompatible features */
#define EXTERNAL_DATA 0x04

/* A disk that refers to another file of the host would hand that to its VM. */
static int qcow2_check(const uint8_t head[QCOW2_HEAD], struct err *err)
{
    const uint8_t version = head[7];
    uint8_t backing = 0;

    for (int i = 8; i < 16; i++)
        backing |= head[i];
    if (version != 2 && version != 3)
        return err_set(err, ERR_CONFLICT,
                       "the qcow2 is of a version that is not known");
    if (backing)
        return err_set(err, ERR_CONFLICT,
                       "the qcow2 has a backing file; qemu-img convert makes it one");
    if (version == 3 && head[79] & EXTERNAL_DATA)
        return err_set(err, ERR_CONFLICT,
                       "the qcow2 has its data in another file; qemu-img convert makes "
                       "it one");
    return 0;
}

int image_format(const char *path, char ret[8], struct err *err)
{
    uint8_t head[QCOW2_HEAD] = {0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : pread(fd, head, sizeof head, 0);
    bool is_qcow2 = n >= 4 && memcmp(head, "QFI\xfb", 4) == 0;

    if (n < 0)
        failed(err, "read", path);
    if (fd >= 0)
        close(fd);
    if (n < 0)
        return err->kind;
    if (n == 0)
        return err_set(err, ERR_CONFLICT, "the file is empty");
    snprintf(ret, 8, "%s", is_qcow2 ? "qcow2" : "raw");
    return is_qcow2 ? qcow2_check(head, err) : 0;
}
