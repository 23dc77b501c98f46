/*
 * admin.c - makes the first account.
 *
 * The password is in its file before the account is committed: a crash between leaves a
 * file that opens nothing and that the next start writes anew, never an account whose
 * password nobody knows.
 */
#include "services/api-gateway/accounts/admin.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/mem.h"
#include "services/api-gateway/accounts/account.h"

#define ADMIN "admin"
#define PASSWORD_BYTES 18

struct secret {
    const char *file;
    char password[PASSWORD_BYTES * 2];
};

static int failed(const char *file, struct err *err)
{
    return err_set(err, ERR_INVALID, "QUARTET_ADMIN_PASSWORD_FILE %s: %s", file,
                   strerror(errno));
}

static int write_all(int fd, const char *text)
{
    size_t length = strlen(text);

    return write(fd, text, length) == (ssize_t)length && fsync(fd) == 0 ? 0 : -1;
}

/* Appears whole or not at all. */
static int write_file(const struct secret *secret, const char *new, struct err *err)
{
    AUTO(free) char *line = xasprintf("%s\n", secret->password);
    int fd = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    int wrong;

    if (fd < 0)
        return failed(new, err);
    wrong = write_all(fd, line) < 0 || fchmod(fd, 0600) < 0;
    close(fd);
    sodium_memzero(line, strlen(line));
    if (wrong || rename(new, secret->file) < 0) {
        failed(secret->file, err);
        unlink(new);
        return err->kind;
    }
    return 0;
}

/* In its folder, which is made. */
static int write_secret(void *context, struct err *err)
{
    const struct secret *secret = context;
    AUTO(free) char *copy = xstrdup(secret->file);
    AUTO(free) char *new = xasprintf("%s.%d", secret->file, (int)getpid());
    const char *folder = dirname(copy);

    if (mkdir(folder, 0755) < 0 && errno != EEXIST)
        return failed(folder, err);
    unlink(new);
    return write_file(secret, new, err);
}

static int make(struct store *store, const char *file, bool reset, bool *ret_made,
                struct err *err)
{
    struct secret secret = {.file = file};
    uint8_t random[PASSWORD_BYTES];
    char hash[ACCOUNT_HASH_SIZE];
    int r;

    randombytes_buf(random, sizeof random);
    sodium_bin2base64(secret.password, sizeof secret.password, random, sizeof random,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    account_hash(hash, secret.password);
    r = store_make_account(store, ADMIN, hash, "admin", reset, write_secret, &secret,
                           ret_made, err);
    sodium_memzero(&secret, sizeof secret);
    sodium_memzero(random, sizeof random);
    return r;
}

int admin_ensure(struct store *store, const char *file, bool *ret_made, struct err *err)
{
    struct account_row row;
    struct err found = {.kind = ERR_NONE};

    *ret_made = false;
    if (store_find_account(store, ADMIN, &row, &found) == ERR_NOT_FOUND)
        return make(store, file, false, ret_made, err);
    if (found.kind == ERR_NONE)
        return 0;
    *err = found;
    return err->kind;
}

int admin_reset(struct store *store, const char *file, struct err *err)
{
    bool made;

    if (sodium_init() < 0)
        abort();
    return make(store, file, true, &made, err);
}
