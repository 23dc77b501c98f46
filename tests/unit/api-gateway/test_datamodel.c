/*
 * test_datamodel.c - the datamodel, element by element: where it goes, what holds
 * without it, and what is refused in which words.
 */
#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/api-gateway/judged.h"

#define ALIVE                                                                          \
    "<kpi_data><kpi><event_name>VM_ALIVE</event_name><metric_collector>"               \
    "<type>DomainState</type></metric_collector></kpi></kpi_data>"
#define NIC                                                                            \
    "<interfaces><interface><nicid>0</nicid><network>n</network></interface>"          \
    "</interfaces>"

static const Vnf__V1__Kpi *kpi_of(const Vnf__V1__VmGroup *group)
{
    cr_assert_eq(group->n_kpis, 1);
    return group->kpis[0];
}

Test(datamodel, every_element_of_a_composite_is_read)
{
    AUTO(free) char *text = file_text("tests/unit/api-gateway/composite.xml");
    struct judged r = read_datamodel(text);
    const Vnf__V1__Deployment *d = r.asked.datamodel;
    const Vnf__V1__VmGroup *store;

    cr_assert_eq(r.status, 0, "%s", r.text);
    cr_assert_str_eq(d->name, "shop");
    cr_assert_eq(d->n_groups, 4);
    store = d->groups[0];
    cr_assert_str_eq(store->name, "store");
    cr_assert_str_eq(store->image, "tiny");
    cr_assert_str_eq(store->flavor, "large");
    cr_assert_eq(store->bootup_time, 300);
    cr_assert_eq(store->reboot_time, 90);
    cr_assert_eq(store->recovery_wait_time, 2);
    cr_assert_eq(store->shutdown_timeout, 0);
    cr_assert_eq(store->n_interfaces, 1);
    cr_assert_str_eq(store->interfaces[0]->network, "inside");
    cr_assert_str_eq(store->interfaces[0]->ip_address, "10.9.0.5");
    cr_assert_str_eq(store->interfaces[0]->mac_address, "52:54:00:aa:bb:0C");
    cr_assert_str_eq(store->recovery_policy->recovery_type, "MANUAL");
    cr_assert_str_eq(store->recovery_policy->action_on_recovery, "REBOOT_ONLY");
    cr_assert_eq(store->recovery_policy->max_retries, 2);
    judged_finish(&r);
}

Test(datamodel, kpis_rules_pools_and_dependencies_are_read)
{
    AUTO(free) char *text = file_text("tests/unit/api-gateway/composite.xml");
    struct judged r = read_datamodel(text);
    const Vnf__V1__Deployment *d = r.asked.datamodel;
    const Vnf__V1__Kpi *kpi = kpi_of(d->groups[0]);
    const Vnf__V1__Scaling *scaling = d->groups[1]->scaling;

    cr_assert_str_eq(kpi->event_name, "VM_ALIVE");
    cr_assert_str_eq(kpi->metric_value, "1");
    cr_assert_str_eq(kpi->metric_cond, "GT");
    cr_assert_str_eq(kpi->metric_type, "UINT32");
    cr_assert_eq(kpi->occurrences_true, 2);
    cr_assert_eq(kpi->occurrences_false, 5);
    cr_assert_str_eq(kpi->collector->type, "ICMPPing");
    cr_assert_eq(kpi->collector->poll_interval_ms, 250);
    cr_assert(kpi->collector->continuous_alarm);
    cr_assert_eq(kpi_of(d->groups[1])->collector->poll_interval_ms, 120000);
    cr_assert_str_eq(d->groups[1]->rules[0]->actions[1], "FALSE recover autohealing");
    cr_assert_eq(scaling->min_active, 2);
    cr_assert_eq(scaling->max_active, 5);
    cr_assert(scaling->elastic);
    cr_assert_str_eq(scaling->pool->network, "inside");
    cr_assert_str_eq(scaling->pool->gateway, "10.9.0.1");
    cr_assert_str_eq(scaling->pool->netmask, "255.255.255.0");
    cr_assert_eq(scaling->pool->n_addresses, 3);
    cr_assert_str_eq(scaling->pool->addresses[2], "10.9.0.23");
    cr_assert_eq(d->n_startups, 3);
    cr_assert_str_eq(d->startups[2]->group, "gate");
    cr_assert_eq(d->startups[2]->n_depends_on, 2);
    cr_assert_str_eq(d->startups[2]->depends_on[1]->group, "search");
    cr_assert_str_eq(d->startups[1]->depends_on[0]->kpi_event, "VM_ALIVE");
    judged_finish(&r);
}

Test(datamodel, what_is_absent_has_its_default)
{
    AUTO(free) char *text = deployment_with(ALIVE);
    struct judged r = read_datamodel(text);
    const Vnf__V1__VmGroup *group = r.asked.datamodel->groups[0];
    const Vnf__V1__Kpi *kpi = kpi_of(group);

    cr_assert_eq(r.status, 0, "%s", r.text);
    cr_assert_eq(group->bootup_time, -1);
    cr_assert_eq(group->reboot_time, 0);
    cr_assert_eq(group->shutdown_timeout, 60);
    cr_assert_eq(group->recovery_wait_time, 0);
    cr_assert_eq(group->scaling->min_active, 1);
    cr_assert_eq(group->scaling->max_active, 1);
    cr_assert_null(group->scaling->pool);
    cr_assert_str_eq(group->recovery_policy->recovery_type, "AUTO");
    cr_assert_str_eq(group->recovery_policy->action_on_recovery,
                     "REBOOT_THEN_REDEPLOY");
    cr_assert_eq(kpi->occurrences_true, 1);
    cr_assert_eq(kpi->occurrences_false, 3);
    cr_assert_str_eq(kpi->metric_cond, "GT");
    cr_assert_eq(kpi->collector->poll_interval_ms, 3000);
    judged_finish(&r);
}

/* --- esc_datamodel --------------------------------------------------------------- */

#define ESC(inside)                                                                    \
    "<esc_datamodel xmlns=\"http://www.cisco.com/esc/esc\"><tenants><tenant>"          \
    "<name>blue</name>" inside "</tenant></tenants></esc_datamodel>"
#define ONE                                                                            \
    "<deployment><name>d</name><vm_group><name>g</name><image>i</image>"               \
    "<flavor>f</flavor></vm_group></deployment>"

Test(datamodel, an_esc_datamodel_holds_one_deployment_and_its_tenant)
{
    struct judged r = read_datamodel(ESC(
        "<managed_resource>true</managed_resource><deployments>" ONE "</deployments>"));

    cr_assert_eq(r.status, 0, "%s", r.text);
    cr_assert_str_eq(r.asked.tenant, "blue");
    cr_assert_str_eq(r.asked.datamodel->name, "d");
    judged_finish(&r);
}

Test(datamodel, an_esc_datamodel_of_none_or_two_deployments_is_refused)
{
    assert_datamodel_refused(ESC("<deployments/>"), 400, "<deployment> is missing");
    assert_datamodel_refused(ESC("<deployments>" ONE ONE "</deployments>"), 400,
                             "given twice");
    assert_datamodel_refused(ESC(""), 400, "<deployments> is missing");
}

Test(datamodel, the_vendors_namespace_belongs_to_its_own_root_only)
{
    assert_datamodel_refused("<deployment xmlns=\"http://www.cisco.com/esc/esc\"/>",
                             400,
                             "namespace http://www.cisco.com/esc/esc is not known");
    assert_datamodel_refused("<deployment><x:name xmlns:x=\"urn:x\">d</x:name>"
                             "</deployment>",
                             400, "namespace urn:x is not known");
}

/* --- refused --------------------------------------------------------------------- */

Test(datamodel, bad_forms_are_400_and_named)
{
    static const struct {
        const char *in_group, *words;
    } CASES[] = {
        {"<bootup_time>soon</bootup_time>",
         "bootup_time: 'soon' must be a whole number"                                                                                 },
        {"<bootup_time>-2</bootup_time>",                                               "from -1 to 86400"                            },
        {"<bootup_time>1.5</bootup_time>",                                              "'1.5'"                                       },
        {"<bootup_time>0x10</bootup_time>",                                             "'0x10'"                                      },
        {"<bootup_time>99999999999999999999</bootup_time>",                             "whole number"                                },
        {"<bootup_time></bootup_time>",                                                 "must not be empty"                           },
        {"<bootup_time>1</bootup_time><bootup_time>1</bootup_time>",                    "given twice"                                 },
        {"<bootup_time><s>1</s></bootup_time>",                                         "no element belongs here"                     },
        {"<shutdown_timeout>-1</shutdown_timeout>",                                     "from 0 to"                                   },
        {"<name>h</name>",                                                              "vm_group/name[2]: is given twice"            },
        {"<colour>red</colour>",                                                        "colour: this element is not known"           },
        {"<image version=\"2\">i</image>",                                              "attribute version is not known"              },
        {"words",                                                                       "holds text among its elements"               },
        {"<scaling><elastic>yes</elastic></scaling>",                                   "must be true or false"                       },
        {"<scaling><max_active>5001</max_active></scaling>",                            "from 0 to 5000"                              },
        {"<interfaces><interface><network>n</network></interface></interfaces>",
         "<nicid> is missing"                                                                                                         },
        {"<interfaces><interface><nicid>0</nicid><network>n</network>"
         "<ip_address>10.0.0.256</ip_address></interface></interfaces>",       "no IPv4 address"                             },
        {"<interfaces><interface><nicid>0</nicid><network>n</network>"
         "<mac_address>52:54:00:aa:bb</mac_address></interface></interfaces>", "no MAC address"                              },
        {"<kpi_data><kpi><metric_collector><type>ICMPPing</type></metric_collector>"
         "</kpi></kpi_data>",                                                  "<event_name> is missing"                     },
        {"<kpi_data><kpi><event_name>E</event_name></kpi></kpi_data>",
         "<metric_collector> is missing"                                                                                              },
        {"<kpi_data><kpi><event_name>E</event_name><metric_cond>NE</metric_cond>"
         "<metric_collector><type>DomainState</type></metric_collector></kpi></"
         "kpi_data>",                                                          "'NE' is none of: GT, GE, LT, LE, EQ"         },
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>Tarot</type></metric_collector></kpi></kpi_data>",             "'Tarot' is none of: ICMPPing, DomainState"   },
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>DomainState</type><poll_frequency>1</poll_frequency>"
         "<polling_unit>milliseconds</polling_unit></metric_collector></kpi></"
         "kpi_data>",                                                          "poll_frequency: must come to 10 milliseconds"},
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>DomainState</type><polling_unit>moons</polling_unit></metric_collector>"
         "</kpi></kpi_data>",                                                  "'moons' is none of"                          },
        {"<recovery_policy><recovery_type>MAYBE</recovery_type></recovery_policy>",
         "'MAYBE' is none of: AUTO, MANUAL"                                                                                           },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_group_refused(CASES[i].in_group, 400, CASES[i].words);
}

Test(datamodel, names_that_break_the_rule_are_400)
{
    static const char *const NAMES[] = {
        "-d",
        ".d",
        "_d",
        "a b",
        "a~b",
        "a/b",
        "\xc3\xa9t\xc3\xa9",
        "a123456789b123456789c123456789d123456789e123456789f123456789g123456789xyz",
    };

    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        char xml[200];

        snprintf(xml, sizeof xml, "<deployment><name>%s</name></deployment>", NAMES[i]);
        assert_datamodel_refused(xml, 400, "is no name");
    }
}

Test(datamodel, what_cannot_be_is_422_and_named)
{
    static const struct {
        const char *in_group, *words;
    } CASES[] = {
        {"<scaling><min_active>3</min_active><max_active>2</max_active></scaling>",
         "vm_group/scaling: min_active 3 is above max_active 2"                                                                            },
        {"<scaling><min_active>2</min_active></scaling>",                                     "above max_active 1"                         },
        {"<interfaces><interface><nicid>1</nicid><network>n</network></interface>"
         "<interface><nicid>1</nicid><network>m</network></interface></interfaces>", "interface[2]: nicid 1 is given twice"       },
        {"<kpi_data><kpi><event_name>VM_ALIVE</event_name><metric_collector>"
         "<type>ICMPPing</type><nicid>3</nicid></metric_collector></kpi></"
         "kpi_data>" NIC,
         "no interface with nicid 3"                                                                                                       },
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>DomainState</type></metric_collector></kpi><kpi><event_name>E"
         "</event_name><metric_collector><type>DomainState</type></metric_collector>"
         "</kpi></kpi_data>",                                                        "kpi[2]: event E is given twice"             },
        {ALIVE "<rules><admin_rules><rule><event_name>VM_DEAD</event_name>"
               "<action>TRUE log</action></rule></admin_rules></rules>",             "no KPI of the group raises VM_DEAD"         },
        {ALIVE "<rules><admin_rules><rule><event_name>VM_ALIVE</event_name>"
               "<action>TRUE log</action><action>TRUE explode</action></rule>"
               "</admin_rules></rules>",                                             "action[2]: 'TRUE explode' has no known verb"},
        {ALIVE "<rules><admin_rules><rule><event_name>VM_ALIVE</event_name>"
               "<action>PERHAPS log</action></rule></admin_rules></rules>",          "must begin with TRUE, FALSE or ALWAYS"      },
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>CPU_LOAD_1</type></metric_collector></kpi></kpi_data>",              "CPU_LOAD_1 needs a metric_value"            },
        {"<kpi_data><kpi><event_name>E</event_name><metric_collector>"
         "<type>TCP</type></metric_collector></kpi></kpi_data>" NIC,
         "TCP needs a port"                                                                                                                },
        {"<extensions/>",                                                                     "<extensions> is not offered"                },
        {"<interfaces><interface><nicid>0</nicid><network>n</network>"
         "<port_forwarding/></interface></interfaces>",                              "<port_forwarding> is not offered"           },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_group_refused(CASES[i].in_group, 422, CASES[i].words);
}

#define POOL(min, network, netmask, addresses)                                         \
    NIC "<scaling><min_active>" min "</min_active><max_active>9</max_active>"          \
        "<static_ip_address_pool><network>" network "</network>"                       \
        "<gateway>10.1.0.1</gateway><netmask>" netmask "</netmask>" addresses          \
        "</static_ip_address_pool></scaling>"
#define RANGE(start, end)                                                              \
    "<ip_address_range><start>10.1." start "</start><end>10.1." end                    \
    "</end></ip_address_range>"
#define IP(address) "<ip_address>10.1." address "</ip_address>"

Test(datamodel, pools_that_cannot_serve_are_422_and_named)
{
    static const struct {
        const char *in_group, *words;
    } CASES[] = {
        {POOL("3",       "n", "255.255.255.0", IP("0.2") IP("0.3")),
         "2 addresses for min_active 3: 1 are missing"                                            },
        {POOL("1",       "n", "255.255.255.0", IP("1.2")),
         "'10.1.1.2' lies outside the subnet"                                                     },
        {POOL("1",       "n", "255.255.255.0", IP("0.2") IP("0.2")),
         "'10.1.0.2' stands twice"                                                                },
        {POOL("1",       "n", "255.255.255.0", IP("0.1")),           "is the gateway"             },
        {POOL("1",       "n", "255.255.255.0", IP("0.255")),         "broadcast"                  },
        {POOL("1",       "n", "255.255.255.0", IP("0.0")),           "broadcast"                  },
        {POOL("1",       "n", "255.0.255.0",   IP("0.2")),           "'255.0.255.0' is no netmask"},
        {POOL("5",       "n", "255.255.255.0", RANGE("0.2",          "0.4") IP("0.9")),
         "4 addresses for min_active 5: 1 are missing"},
        {POOL("1",              "n",          "255.255.255.0",         RANGE("0.9",     "0.4")),               "is reversed"},
        {POOL("1", "m",    "255.255.255.0",            IP("0.2")),                             "no interface of the group"                         },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_group_refused(CASES[i].in_group, 422, CASES[i].words);
}

#define GROUP(name, inside)                                                            \
    "<vm_group><name>" name "</name><image>i</image><flavor>f</flavor>" inside         \
    "</vm_group>"
#define DEPENDS(target, on, event)                                                     \
    "<policies><startup><target_vm_group_ref>" target "</target_vm_group_ref>"         \
    "<depends_on><vm_group_ref>" on "</vm_group_ref><kpi_event_ref>" event             \
    "</kpi_event_ref></depends_on></startup></policies>"
#define UP "<bootup_time>9</bootup_time>" ALIVE

Test(datamodel, references_that_lead_nowhere_are_422_and_named)
{
    static const struct {
        const char *inside, *words;
    } CASES[] = {
        {GROUP("a", "") GROUP("a",         ""),                          "vm_group[2]: two groups are called a"},
        {DEPENDS("a",         "b",                    "VM_ALIVE") GROUP("a",                                     ""), "there is no vm_group b"},
        {DEPENDS("b",      "a",   "VM_ALIVE") GROUP("a",UP), "there is no vm_group b"},
        {DEPENDS("a", "a","VM_ALIVE") GROUP("a",                              UP), "a can't wait for itself"},
        {DEPENDS("a",         "b",                    "X") GROUP("a",                                             "") GROUP("b", UP),
         "no KPI of vm_group b raises X"},
        {DEPENDS("a",      "b",  "VM_ALIVE") GROUP("a", "") GROUP("b", ALIVE),
         "bootup_time -1"},
        {"<extensions/>" GROUP("a",""),"<extensions> is not offered"},
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        char xml[2000];

        snprintf(xml, sizeof xml, "<deployment>%s</deployment>", CASES[i].inside);
        assert_datamodel_refused(xml, 422, CASES[i].words);
    }
}

Test(datamodel, every_mistake_is_told_with_its_line)
{
    struct judged r = read_datamodel("<deployment>\n<name>d</name>\n<vm_group>\n"
                                     "<name>g</name>\n<image>i</image>\n"
                                     "<bootup_time>x</bootup_time>\n<colour/>\n"
                                     "</vm_group>\n</deployment>");

    cr_assert_eq(r.status, 400);
    cr_assert(strstr(r.text, "line 6, deployment/vm_group/bootup_time: "), "%s",
              r.text);
    cr_assert(strstr(r.text, "line 7, deployment/vm_group/colour: "), "%s", r.text);
    cr_assert(strstr(r.text, "line 3, deployment/vm_group: <flavor> is missing"), "%s",
              r.text);
    judged_finish(&r);
}

Test(datamodel, ranges_of_a_pool_are_addresses_of_it)
{
    AUTO(free)
    char *text =
        deployment_with(POOL("4", "n", "255.255.255.0", RANGE("0.2", "0.4") IP("0.9")));
    struct judged r = read_datamodel(text);
    const Vnf__V1__AddressPool *pool;

    cr_assert_eq(r.status, 0, "%s", r.text);
    pool = r.asked.datamodel->groups[0]->scaling->pool;
    cr_assert_eq(pool->n_addresses, 2);
    cr_assert_str_eq(pool->addresses[0], "10.1.0.2-10.1.0.4");
    cr_assert_str_eq(pool->addresses[1], "10.1.0.9");
    judged_finish(&r);
    assert_group_refused(POOL("1", "n", "255.255.255.0", ""), 400,
                         "<ip_address> or <ip_address_range> is missing");
}

/* --- JSON ------------------------------------------------------------------------ */

Test(datamodel, json_gives_the_same_message_as_xml)
{
    struct judged j = read_datamodel_json(
        "{\"name\":\"d\",\"vm_group\":[{\"name\":\"g\",\"image\":\"i\",\"flavor\":"
        "\"f\","
        "\"bootup_time\":9,\"scaling\":{\"max_active\":3,\"elastic\":true},"
        "\"kpi_data\":{\"kpi\":[{\"event_name\":\"VM_ALIVE\",\"metric_collector\":"
        "{\"type\":\"DomainState\"}}]}}]}");
    struct judged x = read_datamodel(
        "<deployment><name>d</name><vm_group><name>g</name><image>i</image>"
        "<flavor>f</flavor>" UP "<scaling><max_active>3</max_active>"
        "<elastic>true</elastic></scaling></vm_group></deployment>");
    uint8_t a[2000], b[2000];

    cr_assert_eq(j.status, 0, "%s", j.text);
    cr_assert_eq(x.status, 0, "%s", x.text);
    cr_assert_eq(vnf__v1__deployment__pack(j.asked.datamodel, a),
                 vnf__v1__deployment__pack(x.asked.datamodel, b));
    cr_assert_eq(memcmp(a, b, vnf__v1__deployment__get_packed_size(j.asked.datamodel)),
                 0);
    judged_finish(&j);
    judged_finish(&x);
}

Test(datamodel, mistakes_in_json_are_told_by_their_path)
{
    struct judged r = read_datamodel_json(
        "{\"deployment\":{\"vm_group\":[{\"name\":\"a\",\"image\":\"i\",\"flavor\":"
        "\"f\"},"
        "{\"name\":\"b\",\"image\":\"i\",\"flavor\":\"f\",\"bootup_time\":\"x\"}]}}");

    cr_assert_eq(r.status, 400);
    cr_assert(strstr(r.text, "deployment/vm_group[2]/bootup_time: 'x'"), "%s", r.text);
    judged_finish(&r);
}

#define NETWORK(name, network, netmask, gateway)                                       \
    "<network><name>" name "</name><subnet><name>s</name><ipversion>ipv4</ipversion>"  \
    "<network>" network "</network><netmask>" netmask "</netmask><gateway>" gateway    \
    "</gateway></subnet></network>"
#define ON_NETWORKS(networks, in_group)                                                \
    "<deployment><name>d</name><networks>" networks "</networks><vm_group>"            \
    "<name>g</name><image>i</image><flavor>f</flavor>" in_group                        \
    "</vm_group></deployment>"
#define INSIDE NETWORK("inside", "10.77.0.0", "255.255.255.0", "10.77.0.1")
#define ON_INSIDE(more)                                                                \
    "<interfaces><interface><nicid>0</nicid><network>inside</network>" more            \
    "</interface></interfaces>"

Test(datamodel, networks_of_its_own_are_read)
{
    struct judged r = read_datamodel(
        ON_NETWORKS(INSIDE, ON_INSIDE("<ip_address>10.77.0.9</ip_address>")));
    const Vnf__V1__Network *network = r.asked.datamodel->networks[0];

    cr_assert_eq(r.status, 0, "%s", r.text);
    cr_assert_str_eq(network->name, "inside");
    cr_assert_str_eq(network->subnet->name, "s");
    cr_assert_str_eq(network->subnet->network, "10.77.0.0");
    cr_assert_str_eq(network->subnet->netmask, "255.255.255.0");
    cr_assert_str_eq(network->subnet->gateway, "10.77.0.1");
    judged_finish(&r);
}

Test(datamodel, networks_that_cannot_be_are_refused_with_the_reason)
{
    assert_datamodel_refused(ON_NETWORKS(INSIDE INSIDE, ON_INSIDE("")), 422,
                             "two networks are called inside");
    assert_datamodel_refused(
        ON_NETWORKS(NETWORK("n", "10.77.0.7", "255.255.255.0", "10.77.0.1"), ""), 422,
        "its own is 10.77.0.0");
    assert_datamodel_refused(
        ON_NETWORKS(INSIDE, ON_INSIDE("<ip_address>10.78.0.9</ip_address>")), 422,
        "10.78.0.9 is outside the subnet of network inside");
    assert_datamodel_refused(
        ON_NETWORKS(INSIDE, ON_INSIDE("<ip_address>10.77.0.1</ip_address>")), 422,
        "the gateway's own address");
    assert_datamodel_refused(
        ON_NETWORKS(
            INSIDE,
            ON_INSIDE("") "<scaling><static_ip_address_pool>"
                          "<network>inside</network><gateway>10.78.0.1</gateway>"
                          "<netmask>255.255.255.0</netmask>"
                          "<ip_address>10.78.0.5</ip_address>"
                          "</static_ip_address_pool></scaling>"),
        422, "10.78.0.5 is outside the subnet of network inside");
    assert_datamodel_refused(
        "<deployment><name>d</name><networks><network><name>n</name></network>"
        "</networks><vm_group><name>g</name><image>i</image><flavor>f</flavor>"
        "</vm_group></deployment>",
        400, "subnet");
}
