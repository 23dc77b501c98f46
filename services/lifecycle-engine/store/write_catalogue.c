/*
 * write_catalogue.c - images, flavors and networks, and which of them each deployment
 * is made of.
 *
 * The foreign keys decide between a deploy that takes an entry and a delete in another
 * partition: whoever commits second fails, and its turn decides again.
 */
#include "services/lifecycle-engine/store/writing.h"

static const struct db_statement ADD_IMAGES = {
    "add_images",
    "INSERT INTO image (tenant, name, id, state, disk, kernel, initrd, disk_format, "
    "command_line, asked) SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], "
    "$4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], "
    "$10::bytea[])"};

static const struct db_statement SET_IMAGES = {
    "set_images", "UPDATE image m SET state = i.state, disk_format = i.format "
                  "FROM unnest($1::text[], $2::text[], $3::int[], $4::text[]) "
                  "i (tenant, name, state, format) "
                  "WHERE m.tenant = i.tenant AND m.name = i.name"};

static const struct db_statement DROP_IMAGES = {
    "drop_images", "DELETE FROM image m USING unnest($1::text[], $2::text[]) "
                   "i (tenant, name) WHERE m.tenant = i.tenant AND m.name = i.name"};

static const struct db_statement ADD_FLAVORS = {
    "add_flavors",
    "INSERT INTO flavor (tenant, name, vcpus, memory_mib, root_disk_mib) SELECT * FROM "
    "unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::int[])"};

static const struct db_statement DROP_FLAVORS = {
    "drop_flavors", "DELETE FROM flavor f USING unnest($1::text[], $2::text[]) "
                    "i (tenant, name) WHERE f.tenant = i.tenant AND f.name = i.name"};

static const struct db_statement ADD_NETWORKS = {
    "add_networks", "INSERT INTO network (tenant, name, host_network) SELECT * FROM "
                    "unnest($1::text[], $2::text[], $3::text[])"};

/* Only where the subnet is the one that was loaded: another partition decides about
 * another subnet of the same network. */
static const struct db_statement SET_NETWORKS = {
    "set_networks",
    "UPDATE network n SET subnet = i.subnet, address = i.address, netmask = i.netmask, "
    "gateway = i.gateway FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], "
    "$5::text[], $6::text[], $7::text[]) i (tenant, name, was, subnet, address, "
    "netmask, gateway) WHERE n.tenant = i.tenant AND n.name = i.name "
    "AND n.subnet = i.was"};

static const struct db_statement DROP_NETWORKS = {
    "drop_networks",
    "DELETE FROM network n USING unnest($1::text[], $2::text[], $3::text[]) "
    "i (tenant, name, was) WHERE n.tenant = i.tenant AND n.name = i.name "
    "AND n.subnet = i.was"};

static const struct db_statement DROP_USES = {
    "drop_uses", "DELETE FROM catalogue_use WHERE deployment = ANY($1::bigint[])"};

static const struct db_statement ADD_USES = {
    "add_uses",
    "INSERT INTO catalogue_use (deployment, image_tenant, image, flavor_tenant, "
    "flavor) "
    "SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], "
    "$5::text[])"};

static const struct db_statement ADD_NETWORK_USES = {
    "add_network_uses",
    "INSERT INTO catalogue_use (deployment, network_tenant, network) "
    "SELECT DISTINCT * FROM unnest($1::bigint[], $2::text[], $3::text[]) "
    "i (deployment, tenant, network)"};

/* --- entries ---------------------------------------------------------------------- */

enum change { ADD, SET, DROP, NONE };

static enum change change_of(bool fresh, bool dirty, bool gone)
{
    if (gone)
        return fresh ? NONE : DROP;
    if (fresh)
        return ADD;
    return dirty ? SET : NONE;
}

#define IMAGES(wanted)                                                                 \
    for (const struct image *m = w->scene->catalogue.images; m; m = m->next)           \
        if (change_of(m->fresh, m->dirty, m->gone) == (wanted))

#define FLAVORS(wanted)                                                                \
    for (const struct flavor *f = w->scene->catalogue.flavors; f; f = f->next)         \
        if (change_of(f->fresh, false, f->gone) == (wanted))

static bool any_image(const struct writing *w, enum change wanted)
{
    IMAGES(wanted)
    return true;
    return false;
}

static bool any_flavor(const struct writing *w, enum change wanted)
{
    FLAVORS(wanted)
    return true;
    return false;
}

static void asked_put(struct scene *scene, struct db_args *args,
                      const Vnf__V1__Image *asked)
{
    size_t length = vnf__v1__image__get_packed_size(asked);
    uint8_t *bytes = arena_alloc(scene->arena, length + 1);

    vnf__v1__image__pack(asked, bytes);
    db_bytes(args, bytes, length);
}

static void images_add(struct writing *w)
{
    struct db_args *a;

    if (!any_image(w, ADD))
        return;
    a = writing_add(w, &ADD_IMAGES);
    DB_COLUMN(a, DB_TEXT, IMAGES(ADD), db_text(a, m->tenant));
    DB_COLUMN(a, DB_TEXT, IMAGES(ADD), db_text(a, m->name));
    DB_COLUMN(a, DB_UUID, IMAGES(ADD), db_uuid(a, m->id));
    DB_COLUMN(a, DB_INT, IMAGES(ADD), db_int(a, (int32_t)m->state));
    for (int part = 0; part < PARTS_END; part++)
        DB_COLUMN(a, DB_TEXT, IMAGES(ADD), db_text(a, m->paths[part]));
    DB_COLUMN(a, DB_TEXT, IMAGES(ADD), db_text(a, m->format));
    DB_COLUMN(a, DB_TEXT, IMAGES(ADD), db_text(a, m->command_line));
    DB_COLUMN(a, DB_BYTES, IMAGES(ADD), asked_put(w->scene, a, m->asked));
}

static void images_set(struct writing *w)
{
    struct db_args *a;

    if (!any_image(w, SET))
        return;
    a = writing_add(w, &SET_IMAGES);
    DB_COLUMN(a, DB_TEXT, IMAGES(SET), db_text(a, m->tenant));
    DB_COLUMN(a, DB_TEXT, IMAGES(SET), db_text(a, m->name));
    DB_COLUMN(a, DB_INT, IMAGES(SET), db_int(a, (int32_t)m->state));
    DB_COLUMN(a, DB_TEXT, IMAGES(SET), db_text(a, m->format));
}

static void images_drop(struct writing *w)
{
    struct db_args *a;

    if (!any_image(w, DROP))
        return;
    a = writing_add(w, &DROP_IMAGES);
    DB_COLUMN(a, DB_TEXT, IMAGES(DROP), db_text(a, m->tenant));
    DB_COLUMN(a, DB_TEXT, IMAGES(DROP), db_text(a, m->name));
}

static void flavors_add(struct writing *w)
{
    struct db_args *a;

    if (!any_flavor(w, ADD))
        return;
    a = writing_add(w, &ADD_FLAVORS);
    DB_COLUMN(a, DB_TEXT, FLAVORS(ADD), db_text(a, f->tenant));
    DB_COLUMN(a, DB_TEXT, FLAVORS(ADD), db_text(a, f->name));
    DB_COLUMN(a, DB_INT, FLAVORS(ADD), db_int(a, (int32_t)f->vcpus));
    DB_COLUMN(a, DB_INT, FLAVORS(ADD), db_int(a, (int32_t)f->memory_mib));
    DB_COLUMN(a, DB_INT, FLAVORS(ADD), db_int(a, (int32_t)f->root_disk_mib));
}

static void flavors_drop(struct writing *w)
{
    struct db_args *a;

    if (!any_flavor(w, DROP))
        return;
    a = writing_add(w, &DROP_FLAVORS);
    DB_COLUMN(a, DB_TEXT, FLAVORS(DROP), db_text(a, f->tenant));
    DB_COLUMN(a, DB_TEXT, FLAVORS(DROP), db_text(a, f->name));
}

#define NETWORKS(wanted)                                                               \
    for (const struct network *n = w->scene->catalogue.networks; n; n = n->next)       \
        if (change_of(n->fresh, n->dirty, n->gone) == (wanted))

static int networks_count(const struct writing *w, enum change wanted)
{
    int count = 0;

    NETWORKS(wanted)
    count++;
    return count;
}

static void networks_add(struct writing *w)
{
    struct db_args *a;

    if (!networks_count(w, ADD))
        return;
    a = writing_add(w, &ADD_NETWORKS);
    DB_COLUMN(a, DB_TEXT, NETWORKS(ADD), db_text(a, n->tenant));
    DB_COLUMN(a, DB_TEXT, NETWORKS(ADD), db_text(a, n->name));
    DB_COLUMN(a, DB_TEXT, NETWORKS(ADD), db_text(a, n->host_network));
}

static void networks_set(struct writing *w)
{
    struct db_args *a;

    if (!networks_count(w, SET))
        return;
    a = writing_add(w, &SET_NETWORKS);
    writing_fence(w, networks_count(w, SET), "a network of this one");
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->tenant));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->name));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->subnet_was));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->subnet));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->address));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->netmask));
    DB_COLUMN(a, DB_TEXT, NETWORKS(SET), db_text(a, n->gateway));
}

static void networks_drop(struct writing *w)
{
    struct db_args *a;

    if (!networks_count(w, DROP))
        return;
    a = writing_add(w, &DROP_NETWORKS);
    writing_fence(w, networks_count(w, DROP), "a network of this one");
    DB_COLUMN(a, DB_TEXT, NETWORKS(DROP), db_text(a, n->tenant));
    DB_COLUMN(a, DB_TEXT, NETWORKS(DROP), db_text(a, n->name));
    DB_COLUMN(a, DB_TEXT, NETWORKS(DROP), db_text(a, n->subnet_was));
}

/* --- uses ------------------------------------------------------------------------- */

/* What a deployment is made of changes with its datamodel. */
static bool is_remade(const struct deployment *d)
{
    return d->dirty && (d->spec != d->spec_was || d->wanted != d->wanted_was);
}

struct use {
    int64_t deployment;
    const Vnf__V1__VmGroup *group;
};

static int uses_list(const struct scene *scene, struct use *list)
{
    int count = 0;

    for (const struct deployment *d = scene->deployments; d; d = d->next) {
        const Vnf__V1__Deployment *const specs[] = {d->spec, d->wanted};

        for (size_t i = 0; is_remade(d) && i < 2; i++)
            for (size_t g = 0; specs[i] && g < specs[i]->n_groups; g++) {
                const Vnf__V1__VmGroup *group = specs[i]->groups[g];

                if (!group->machine || !group->machine->origin)
                    continue;
                if (list)
                    list[count] = (struct use){d->id, group};
                count++;
            }
    }
    return count;
}

#define REMADE                                                                         \
    for (const struct deployment *d = w->scene->deployments; d; d = d->next)           \
        if (is_remade(d))

static bool any_remade(const struct writing *w)
{
    REMADE
    return true;
    return false;
}

#define USES for (const struct use *u = uses; u < uses + count; u++)

#define NICS                                                                           \
    USES for (size_t i = 0; i < u->group->n_interfaces;                                \
              i++) if (u->group->interfaces[i]->origin)

static void network_uses_add(struct writing *w, const struct use *uses, int count)
{
    struct db_args *a = writing_add(w, &ADD_NETWORK_USES);

    DB_COLUMN(a, DB_BIGINT, NICS, db_bigint(a, u->deployment));
    DB_COLUMN(a, DB_TEXT, NICS, db_text(a, u->group->interfaces[i]->origin->tenant));
    DB_COLUMN(a, DB_TEXT, NICS, db_text(a, u->group->interfaces[i]->network));
}

static void uses_set(struct writing *w)
{
    int count = uses_list(w->scene, NULL);
    struct use *uses = arena_alloc(w->scene->arena, (size_t)(count + 1) * sizeof *uses);
    struct db_args *a;

    if (!any_remade(w))
        return;
    uses_list(w->scene, uses);
    a = writing_add(w, &DROP_USES);
    DB_COLUMN(a, DB_BIGINT, REMADE, db_bigint(a, d->id));
    a = writing_add(w, &ADD_USES);
    DB_COLUMN(a, DB_BIGINT, USES, db_bigint(a, u->deployment));
    DB_COLUMN(a, DB_TEXT, USES, db_text(a, u->group->machine->origin->image_tenant));
    DB_COLUMN(a, DB_TEXT, USES, db_text(a, u->group->image));
    DB_COLUMN(a, DB_TEXT, USES, db_text(a, u->group->machine->origin->flavor_tenant));
    DB_COLUMN(a, DB_TEXT, USES, db_text(a, u->group->flavor));
    network_uses_add(w, uses, count);
}

void write_catalogue(struct writing *w)
{
    images_drop(w);
    flavors_drop(w);
    images_add(w);
    images_set(w);
    flavors_add(w);
    networks_drop(w);
    networks_add(w);
    networks_set(w);
    uses_set(w);
}
