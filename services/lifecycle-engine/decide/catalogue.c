/*
 * catalogue.c - accepted, followed, finished.
 */
#include "services/lifecycle-engine/decide/catalogue.h"

#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/decide/events.h"
#include "services/lifecycle-engine/decide/finish.h"
#include "services/lifecycle-engine/decide/rows.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/actions.h"
#include "services/lifecycle-engine/plan/kinds.h"
#include "services/lifecycle-engine/plan/progress.h"

#define MIB (INT64_C(1) << 20)

void catalogue_accept(struct scene *scene, struct deployment **d, struct operation *op)
{
    if (op->kind != KIND_DELETE_TENANT)
        tenant_ensure(scene, op);
    if (!*d)
        *d = row_make(scene, op);
    (*d)->dirty = true;
    verdict_accept(scene, *d, op);
}

static struct image *image_of(const struct scene *scene, const struct deployment *d)
{
    return image_find(&scene->catalogue, d->tenant, subject_id(d->name));
}

/* "Image could not be created: kernel: no answer ..." */
static const char *failure_text(struct scene *scene, const struct operation *op)
{
    for (int i = 0; i < op->step_count; i++)
        if (op->steps[i].state == STEP_FAILED)
            return arena_format(scene->arena, "%s: %s: %s",
                                kind_rule(op->kind)->failure, op->steps[i].vm_name,
                                op->steps[i].note);
    return kind_rule(op->kind)->failure;
}

void catalogue_finish(struct scene *scene, struct deployment *d, struct operation *op)
{
    const struct kind_rule *rule = kind_rule(op->kind);
    bool failed = progress_failed(op);
    struct image *image = op->kind == KIND_CREATE_IMAGE ? image_of(scene, d) : NULL;
    struct telling telling = {rule->final_event,
                              failed ? 500 : 200,
                              failed ? failure_text(scene, op) : rule->success,
                              NULL,
                              NULL,
                              true};

    if (image && image->state == IMAGE_FETCHING) {
        image->state = failed ? IMAGE_FAILED : IMAGE_READY;
        image->dirty = true;
    }
    operation_end(scene, op, failed, telling.message);
    event_tell(scene, d, op, &telling);
}

/* --- files of images -------------------------------------------------------------- */

static enum image_part part_of(const struct step *step)
{
    enum image_part part = PART_DISK;

    while (part + 1 < PARTS_END && strcmp(part_name(part), step->vm_name) != 0)
        part++;
    return part;
}

#define COPY(to, from) snprintf(to, sizeof(to), "%s", from)

static void fetch_fill(struct fetch *fetch, const struct image *image,
                       enum image_part part)
{
    COPY(fetch->source, part_source(image->asked, part));
    COPY(fetch->checksum, part_checksum(image->asked, part));
    COPY(fetch->path, image->paths[part]);
    fetch->is_disk = part == PART_DISK;
    if (fetch->is_disk)
        COPY(fetch->format, image->asked->disk_format);
}

void fetch_order(struct scene *scene, const struct deployment *d,
                 const struct operation *op, const struct step *step)
{
    const struct image *image = image_of(scene, d);
    struct job *job = scene_job(scene);

    COPY(job->tenant, d->tenant);
    COPY(job->deployment, d->name);
    COPY(job->operation, op->id);
    COPY(job->vm_id, step->vm_id);
    COPY(job->traceparent, op->traceparent);
    job->step = (int)(step - op->steps);
    job->attempt = step->attempt;
    job->partition = d->partition;
    job->call = action_rule(step->action)->call;
    if (step->action == ACTION_FETCH && image && image->asked)
        fetch_fill(&job->fetch, image, part_of(step));
    else
        snprintf(job->fetch.path, sizeof job->fetch.path, "%s/%s.%s",
                 scene->image_folder, step->vm_id, step->vm_name);
}

void fetch_progress(struct scene *scene, struct operation *op, struct step *step,
                    const struct job_result *result)
{
    const long long had = result->had / MIB, of = result->of / MIB;

    step->note = result->of < 0 ? arena_format(scene->arena, "%lld MiB are there", had)
                                : arena_format(scene->arena,
                                               "%lld of %lld MiB are there", had, of);
    step->give_up_us = scene->now_us + action_rule(step->action)->give_up_us;
    step->due_us = step->give_up_us;
    op->dirty = true;
}

void fetch_learn(struct scene *scene, const struct deployment *d,
                 const struct job_result *result)
{
    struct image *image = image_of(scene, d);

    if (!image || !result->job.fetch.is_disk)
        return;
    image->format = arena_text(scene->arena, result->job.fetch.format);
    image->dirty = true;
}
