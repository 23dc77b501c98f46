/*
 * aftermath.c - an operation has ended: what it held back may begin.
 *
 * It stands above all that may begin an operation, so that whoever ends one needs to
 * know none of them.
 */
#include "services/lifecycle-engine/decide/aftermath.h"

#include "services/lifecycle-engine/decide/autoheal.h"
#include "services/lifecycle-engine/decide/dependants.h"
#include "services/lifecycle-engine/decide/scaling.h"

static void follow(struct scene *scene, struct deployment *d,
                   const struct operation *op)
{
    dependants_reboot(scene, d, op);
    autoheal_all(scene, d);
    scaling_judge_all(scene, d);
}

void aftermath(struct scene *scene)
{
    struct ending *ending;

    while ((ending = scene->endings)) {
        scene->endings = ending->next;
        if (!scene->endings)
            scene->endings_end = &scene->endings;
        follow(scene, ending->deployment, ending->operation);
    }
}
