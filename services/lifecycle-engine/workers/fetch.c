/*
 * fetch.c - from a source to the place where VMs find it.
 */
#include "services/lifecycle-engine/workers/fetch.h"

#include <string.h>
#include <strings.h>

#include "common/clock.h"
#include "services/lifecycle-engine/workers/fetch_source.h"

#define REPORT_US INT64_C(2000000)

struct fetching {
    const struct fetch_host *host;
    struct job_result *result;
    int64_t told_us;
};

static bool goes_on(void *p, int64_t had, int64_t of)
{
    struct fetching *fetching = p;
    const int64_t now = clock_boot_us();
    struct job_result so_far;

    if (now - fetching->told_us < REPORT_US)
        return true;
    fetching->told_us = now;
    if (!fetching->host->may_act(fetching->host->context))
        return false;
    so_far = *fetching->result;
    so_far.goes_on = true;
    so_far.had = had;
    so_far.of = of;
    fetching->host->report(fetching->host->context, &so_far);
    return true;
}

/* What came in two parts may be of two files: then once more from the beginning. */
static int check_sum(struct image_file *file, const char *wanted, bool resumed,
                     struct err *err)
{
    char sum[IMAGE_FILE_SUM_MAX + 1];

    image_file_sum(file, sum);
    if (!*wanted || strcasecmp(sum, wanted) == 0)
        return 0;
    if (resumed && image_file_restart(file, err) < 0)
        return err->kind;
    if (resumed)
        return err_set(err, ERR_RETRY, "what came in two parts does not fit together");
    image_file_drop(file);
    return err_set(err, ERR_CONFLICT, "its SHA-%zu is %s, and was to be %s",
                   strlen(sum) * 4, sum, wanted);
}

static int check_format(const char *path, struct fetch *fetch, struct err *err)
{
    char format[8];

    if (image_format(path, format, err) < 0)
        return err->kind;
    if (fetch->is_disk && strcmp(format, fetch->format) != 0 && *fetch->format)
        return err_set(err, ERR_CONFLICT, "it is a %s and was to be %s", format,
                       fetch->format);
    if (fetch->is_disk)
        memcpy(fetch->format, format, sizeof format);
    return 0;
}

static int bring(struct fetching *fetching, struct err *err)
{
    const struct fetch_watch watch = {goes_on, fetching, fetching->host->folders,
                                      fetching->host->most};
    struct fetch *fetch = &fetching->result->job.fetch;
    AUTO(image_file_close) struct image_file *file = NULL;
    bool resumed;

    if (image_file_open(&file, fetch->path, fetch->checksum, err) < 0)
        return err->kind;
    resumed = image_file_size(file) > 0;
    if (fetch_source(file, fetch->source, &watch, err) < 0 ||
        check_sum(file, fetch->checksum, resumed, err) < 0)
        return err->kind;
    if (check_format(image_file_part(file), fetch, err) < 0) {
        image_file_drop(file);
        return err->kind;
    }
    return image_file_keep(file, err);
}

static int fetch(struct fetching *fetching, struct err *err)
{
    struct fetch *what = &fetching->result->job.fetch;

    if (image_file_is_kept(what->path))
        return check_format(what->path, what, err);
    return bring(fetching, err);
}

void fetch_do(const struct job *job, const struct fetch_host *host,
              struct job_result *ret)
{
    const int64_t begun = clock_boot_us();
    struct fetching fetching = {host, ret, begun};
    struct err err = {.kind = ERR_NONE};
    int r;

    job_result_init(ret, job);
    r = job->call == CALL_FETCH ? fetch(&fetching, &err)
                                : image_file_discard(job->fetch.path, &err);
    if (r < 0)
        ret->err = err;
    ret->duration_us = clock_boot_us() - begun;
}
