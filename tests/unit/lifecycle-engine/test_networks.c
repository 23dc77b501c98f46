/*
 * test_networks.c - networks of a deployment's own: which can be, which may change, and
 * what a hypervisor is asked for.
 */
#include "services/lifecycle-engine/plan/networks.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "services/lifecycle-engine/decide/networks.h"

/* One group g on network n, its nic fixed at `address`, with a pool from .20 to .29. */
struct sample {
    Vnf__V1__Deployment spec;
    Vnf__V1__VmGroup group, *groups[1];
    Vnf__V1__Interface interface, *interfaces[1];
    Vnf__V1__Scaling scaling;
    Vnf__V1__AddressPool pool;
    char *addresses[1];
    Vnf__V1__Network network, *networks[2];
    Vnf__V1__Subnet subnet;
};

static struct sample *sample(void)
{
    struct sample *s = calloc(1, sizeof *s);

    vnf__v1__deployment__init(&s->spec);
    vnf__v1__vm_group__init(&s->group);
    vnf__v1__interface__init(&s->interface);
    vnf__v1__scaling__init(&s->scaling);
    vnf__v1__address_pool__init(&s->pool);
    vnf__v1__network__init(&s->network);
    vnf__v1__subnet__init(&s->subnet);
    s->subnet.network = "10.77.0.0";
    s->subnet.netmask = "255.255.255.0";
    s->subnet.gateway = "10.77.0.1";
    s->network.name = "n";
    s->network.subnet = &s->subnet;
    s->networks[0] = s->networks[1] = &s->network;
    s->spec.networks = s->networks;
    s->spec.n_networks = 1;
    s->addresses[0] = "10.77.0.20-10.77.0.29";
    s->pool.network = "n";
    s->pool.gateway = "10.77.0.1";
    s->pool.netmask = "255.255.255.0";
    s->pool.addresses = s->addresses;
    s->pool.n_addresses = 1;
    s->scaling.pool = &s->pool;
    s->interface.network = "n";
    s->interface.ip_address = "10.77.0.5";
    s->interfaces[0] = &s->interface;
    s->group.name = "g";
    s->group.scaling = &s->scaling;
    s->group.interfaces = s->interfaces;
    s->group.n_interfaces = 1;
    s->groups[0] = &s->group;
    s->spec.groups = s->groups;
    s->spec.n_groups = 1;
    return s;
}

static void refused(struct sample *s, const char *words)
{
    struct err err;

    cr_assert_eq(networks_check(&s->spec, &err), ERR_IMPOSSIBLE);
    cr_assert(strstr(err.msg, words), "%s", err.msg);
    free(s);
}

Test(networks, one_that_can_be_is_taken)
{
    struct sample *s = sample();
    struct err err;

    cr_assert_eq(networks_check(&s->spec, &err), 0, "%s", err.msg);
    free(s);
}

Test(networks, what_a_foreign_producer_sends_is_checked_again)
{
    struct sample *s = sample();

    s->network.name = "a'/><evil";
    s->spec.n_groups = 0;
    refused(s, "no name of a network");
    s = sample();
    s->network.subnet = NULL;
    refused(s, "has no subnet");
    s = sample();
    s->spec.n_networks = 2;
    s->networks[1] = &(Vnf__V1__Network){.name = "n", .subnet = &s->subnet};
    refused(s, "the name of two networks");
    s = sample();
    s->interface.ip_address = "10.78.0.5";
    refused(s, "10.78.0.5 is outside the subnet");
    s = sample();
    s->pool.gateway = "10.78.0.1";
    refused(s, "10.78.0.1 is outside the subnet");
    s = sample();
    s->subnet.netmask = "255.255.255.253";
    refused(s, "no netmask");
}

static struct faults compared(const struct sample *now, struct sample *wanted)
{
    struct deployment d = {.name = "d", .spec = (Vnf__V1__Deployment *)&now->spec};
    struct faults faults = {0};

    networks_compare(&d, &wanted->spec, &faults);
    return faults;
}

Test(networks, a_network_stays_as_it_is_while_a_group_that_stays_is_on_it)
{
    struct sample *now = sample(), *wanted = sample();

    cr_assert_eq(compared(now, wanted).count, 0);
    wanted->subnet.gateway = "10.77.0.2";
    cr_assert_eq(compared(now, wanted).count, 1);
    wanted->spec.n_networks = 0; /* the group would fall onto the host's */
    cr_assert_eq(compared(now, wanted).count, 1);
    wanted->group.name = "another";
    cr_assert_eq(compared(now, wanted).count, 0);
    free(now);
    free(wanted);
}

Test(networks, a_network_cannot_come_under_a_group_that_is_on_the_hosts)
{
    struct sample *now = sample(), *wanted = sample();

    now->spec.n_networks = 0;
    cr_assert_eq(compared(now, wanted).count, 1);
    free(now);
    free(wanted);
}

static struct own_network filled(const char *tenant, struct sample *s)
{
    struct deployment d = {.tenant = tenant, .name = "d", .spec = &s->spec};
    struct domain domain = {.nic_count = 2};

    strcpy(domain.nics[0].network, "n");
    strcpy(domain.nics[1].network, "default");
    own_networks_fill(&domain, &d);
    cr_assert_eq(domain.own_count, 1);
    cr_assert_eq(domain_own_network(&domain, &domain.nics[0]), &domain.own[0]);
    cr_assert_null(domain_own_network(&domain, &domain.nics[1]));
    return domain.own[0];
}

Test(networks, tenants_have_networks_of_the_same_name_apart)
{
    struct sample *s = sample();
    struct own_network a = filled("a", s), again = filled("a", s), b = filled("b", s);

    cr_assert_str_eq(a.id, again.id);
    cr_assert_str_neq(a.id, b.id);
    cr_assert_str_neq(a.host_name, b.host_name);
    cr_assert_str_neq(a.bridge, b.bridge);
    cr_assert_eq(strlen(a.bridge), 14);
    free(s);
}

Test(networks, pools_and_fixed_addresses_are_kept_from_chance)
{
    struct sample *s = sample();
    struct own_network own = filled("a", s);

    cr_assert_eq(own.kept_count, 2);
    cr_assert_eq(own.kept[0].first, 0x0a4d0014);
    cr_assert_eq(own.kept[0].last, 0x0a4d001d);
    cr_assert_eq(own.kept[1].first, 0x0a4d0005);
    cr_assert_eq(own.kept[1].last, 0x0a4d0005);
    free(s);
}
