/*
 * accept_image.c - an image is made: its row now, each of its files by a step; or it
 * goes, and its files with it.
 *
 * The same create again is well: of an image that is there it does nothing, of one that
 * could not be fetched it tries once more.
 */
#include <stdio.h>
#include <string.h>

#include "services/lifecycle-engine/decide/catalogue.h"
#include "services/lifecycle-engine/decide/decide.h"
#include "services/lifecycle-engine/decide/tenants.h"
#include "services/lifecycle-engine/plan/resource_check.h"

static bool same(const Vnf__V1__Image *a, const Vnf__V1__Image *b)
{
    return strcmp(a->disk_format, b->disk_format) == 0 &&
           strcmp(a->command_line, b->command_line) == 0 &&
           strcmp(a->src, b->src) == 0 && strcmp(a->kernel, b->kernel) == 0 &&
           strcmp(a->initrd, b->initrd) == 0 && strcmp(a->checksum, b->checksum) == 0 &&
           strcmp(a->kernel_checksum, b->kernel_checksum) == 0 &&
           strcmp(a->initrd_checksum, b->initrd_checksum) == 0;
}

static const char *whose(const struct image *image)
{
    return *image->tenant ? image->tenant : "everybody";
}

/* --- the steps -------------------------------------------------------------------- */

static void steps_plan(struct scene *scene, struct operation *op,
                       const struct image *image, enum action action)
{
    op->steps = arena_alloc(scene->arena, PARTS_END * sizeof *op->steps);
    for (int part = 0; part < PARTS_END; part++) {
        if (!*image->paths[part])
            continue;
        op->steps[op->step_count++] = (struct step){
            .action = action,
            .vm_id = image->id,
            .vm_name = part_name((enum image_part)part),
            .note = "",
        };
    }
}

/* --- made ------------------------------------------------------------------------- */

static struct image *image_make(struct scene *scene, const struct operation *op,
                                const Vnf__V1__Image *asked)
{
    struct image *image = arena_alloc(scene->arena, sizeof *image);

    image->tenant = op->tenant;
    image->name = subject_id(op->deployment);
    image->id = arena_text(scene->arena, op->id);
    for (int part = 0; part < PARTS_END; part++)
        image->paths[part] =
            *part_source(asked, (enum image_part)part)
                ? arena_format(scene->arena, "%s/%s.%s", scene->image_folder, image->id,
                               part_name((enum image_part)part))
                : "";
    image->format = asked->disk_format;
    image->command_line = asked->command_line;
    image->asked = asked;
    image->users = "";
    image->fresh = true;
    image->next = scene->catalogue.images;
    scene->catalogue.images = image;
    return image;
}

/* What stands under the name, and what is asked of it now. */
static int create_check(const struct scene *scene, const struct operation *op,
                        const struct image *there, const Vnf__V1__Image *asked,
                        struct err *err)
{
    if (!asked && there && op->resumes)
        asked = there->asked;
    if (image_check(asked, err) < 0 || tenant_check(scene, op, err) < 0)
        return err->kind;
    if (!there)
        return 0;
    if (there->state == IMAGE_FETCHING)
        return err_set(err, ERR_CONFLICT, "image %s of %s is still being fetched",
                       there->name, whose(there));
    if (!there->asked || !same(there->asked, asked))
        return err_set(
            err, ERR_CONFLICT,
            "image %s of %s is there already and is another; delete it first",
            there->name, whose(there));
    return 0;
}

static int create(struct scene *scene, struct deployment **d, struct operation *op,
                  struct err *err)
{
    const bool is_image =
        op->resource && op->resource->what_case == VNF__V1__RESOURCE__WHAT_IMAGE;
    const Vnf__V1__Image *asked = is_image ? op->resource->image : NULL;
    struct image *image =
        image_find(&scene->catalogue, op->tenant, subject_id(op->deployment));

    if (create_check(scene, op, image, asked, err) < 0)
        return err->kind;
    catalogue_accept(scene, d, op);
    if (!image)
        image = image_make(scene, op, asked);
    else if (image->state == IMAGE_READY)
        return 0;
    image->state = IMAGE_FETCHING;
    image->dirty = true;
    steps_plan(scene, op, image, ACTION_FETCH);
    return 0;
}

/* --- gone ------------------------------------------------------------------------- */

static int delete (struct scene *scene, struct deployment **d, struct operation *op,
                   struct err *err)
{
    const char *name = subject_id(op->deployment);
    struct image *image = image_find(&scene->catalogue, op->tenant, name);

    if (!image)
        return err_set(err, ERR_NOT_FOUND, "there is no image %s", name);
    if (image->state == IMAGE_FETCHING)
        return err_set(err, ERR_CONFLICT, "image %s is still being fetched", name);
    if (*image->users)
        return err_set(err, ERR_CONFLICT, "image %s is used by %s", name, image->users);
    catalogue_accept(scene, d, op);
    image->gone = true;
    if (*image->id)
        steps_plan(scene, op, image, ACTION_DISCARD);
    return 0;
}

int accept_image(struct scene *scene, struct deployment **d, struct operation *op,
                 const Vnf__V1__Deployment *datamodel, struct err *err)
{
    (void)datamodel;
    return op->kind == KIND_CREATE_IMAGE ? create(scene, d, op, err)
                                         : delete (scene, d, op, err);
}
