/*
 * fetch_source.c - libcurl for HTTP, read(2) for files.
 */
#include "services/lifecycle-engine/workers/fetch_source.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/mem.h"

#define CONNECT_S 10L
#define STALLED_S 30L
#define REDIRECTS 5L
#define MIB (INT64_C(1) << 20)

/* One way of the bytes into the file. */
struct stream {
    struct image_file *file;
    const struct fetch_watch *watch;
    struct err err; /* of the file, or of the watch; kind 0: none */
};

static int stream_add(struct stream *stream, const void *bytes, size_t length)
{
    if (image_file_size(stream->file) + (int64_t)length > stream->watch->most)
        return err_set(&stream->err, ERR_CONFLICT,
                       "it is larger than %lld MiB, QUARTET_IMAGE_MIB",
                       (long long)(stream->watch->most / MIB));
    return image_file_add(stream->file, bytes, length, &stream->err);
}

static int stream_ask(struct stream *stream, int64_t of)
{
    if (stream->watch->goes_on(stream->watch->context, image_file_size(stream->file),
                               of))
        return 0;
    return err_set(&stream->err, ERR_RETRY, "stopped: another instance goes on");
}

/* --- HTTP ------------------------------------------------------------------------- */

static size_t on_bytes(char *bytes, size_t size, size_t count, void *p)
{
    return stream_add(p, bytes, size * count) < 0 ? 0 : size * count;
}

static int on_progress(void *p, curl_off_t of, curl_off_t had, curl_off_t up_of,
                       curl_off_t up)
{
    struct stream *stream = p;

    (void)up_of;
    (void)up;
    return stream_ask(stream, of ? of - had + image_file_size(stream->file) : -1) < 0;
}

static void options_set(CURL *curl, struct stream *stream, const char *source,
                        char *why)
{
    curl_easy_setopt(curl, CURLOPT_URL, source);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, REDIRECTS);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Quartet");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_S);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, STALLED_S);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_bytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, stream);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, stream);
    curl_easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE,
                     (curl_off_t)image_file_size(stream->file));
}

/* A status that another try may change. */
static bool is_busy(long status)
{
    return status >= 500 || status == 408 || status == 429;
}

static int status_judge(struct stream *stream, long status, struct err *err)
{
    if (status == 416 && image_file_size(stream->file))
        return 0; /* all of it is there, or not what it was: its checksum says */
    return err_set(err, is_busy(status) ? ERR_RETRY : ERR_CONFLICT,
                   "the server answers %ld", status);
}

static int judge(struct stream *stream, CURL *curl, CURLcode code, const char *why,
                 struct err *err)
{
    long status = 0;

    if (stream->err.kind) {
        *err = stream->err;
        return err->kind;
    }
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK)
        return 0;
    if (code == CURLE_HTTP_RETURNED_ERROR)
        return status_judge(stream, status, err);
    if (code == CURLE_RANGE_ERROR && image_file_restart(stream->file, err) < 0)
        return err->kind;
    if (code == CURLE_URL_MALFORMAT || code == CURLE_UNSUPPORTED_PROTOCOL ||
        code == CURLE_TOO_MANY_REDIRECTS || code == CURLE_PEER_FAILED_VERIFICATION)
        return err_set(err, ERR_CONFLICT, "%s", *why ? why : curl_easy_strerror(code));
    return err_set(err, ERR_RETRY, "%s", *why ? why : curl_easy_strerror(code));
}

static int fetch_http(struct stream *stream, const char *source, struct err *err)
{
    char why[CURL_ERROR_SIZE] = "";
    CURL *curl = curl_easy_init();
    int r;

    if (!curl)
        return err_set(err, ERR_RETRY, "libcurl cannot begin");
    options_set(curl, stream, source, why);
    r = judge(stream, curl, curl_easy_perform(curl), why, err);
    curl_easy_cleanup(curl);
    return r;
}

/* --- a file of this machine ------------------------------------------------------- */

static bool is_below(const char *path, const char *folder, size_t length)
{
    return length > 0 && strncmp(path, folder, length) == 0 && path[length] == '/';
}

static bool is_allowed(const char *path, const char *folders)
{
    while (folders && *folders) {
        size_t length = strcspn(folders, ":");

        if (is_below(path, folders, length))
            return true;
        folders += length + (folders[length] == ':');
    }
    return false;
}

/* The file itself, behind links and dots; NULL: it is not there. */
static char *path_of(const char *source)
{
    int length = 0;
    char *plain, *path;

    if (strncasecmp(source, "file://", 7) != 0)
        return realpath(source, NULL);
    plain = curl_easy_unescape(NULL, source + 7, 0, &length);
    path = plain && strlen(plain) == (size_t)length ? realpath(plain, NULL) : NULL;
    curl_free(plain);
    return path;
}

static int copy(struct stream *stream, int fd, int64_t of)
{
    char bytes[1 << 16];
    ssize_t n;

    if (lseek(fd, image_file_size(stream->file), SEEK_SET) < 0)
        return err_set(&stream->err, ERR_CONFLICT, "%s", strerror(errno));
    while ((n = read(fd, bytes, sizeof bytes)) > 0)
        if (stream_add(stream, bytes, (size_t)n) < 0 || stream_ask(stream, of) < 0)
            return stream->err.kind;
    return n < 0 ? err_set(&stream->err, ERR_RETRY, "%s", strerror(errno)) : 0;
}

static int fetch_local(struct stream *stream, const char *source, struct err *err)
{
    AUTO(free) char *path = path_of(source);
    struct stat info;
    int fd, r;

    if (!path)
        return err_set(err, ERR_CONFLICT, "%s: %s", source, strerror(errno));
    if (!is_allowed(path, stream->watch->folders))
        return err_set(err, ERR_CONFLICT,
                       "%s is not below a folder that images may come from "
                       "(QUARTET_IMAGE_SOURCES)",
                       path);
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0 || fstat(fd, &info) < 0 || !S_ISREG(info.st_mode)) {
        if (fd >= 0)
            close(fd);
        return err_set(err, ERR_CONFLICT, "%s is no file that can be read", path);
    }
    r = copy(stream, fd, info.st_size);
    close(fd);
    if (r < 0)
        *err = stream->err;
    return r;
}

int fetch_source(struct image_file *file, const char *source,
                 const struct fetch_watch *watch, struct err *err)
{
    struct stream stream = {.file = file, .watch = watch};

    return strncasecmp(source, "http", 4) == 0 ? fetch_http(&stream, source, err)
                                               : fetch_local(&stream, source, err);
}
