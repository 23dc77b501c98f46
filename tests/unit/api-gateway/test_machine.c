/*
 * test_machine.c - what a datamodel says of each VM: nics, day 0, volumes, placement.
 */
#include <criterion/criterion.h>
#include <string.h>

#include "tests/unit/api-gateway/judged.h"

#define NIC(more)                                                                      \
    "<interfaces><interface><nicid>0</nicid><network>n</network>" more                 \
    "</interface></interfaces>"
#define FILE_OF(more)                                                                  \
    "<config_data><configuration>" more "</configuration></config_data>"
#define PLACED(more) "<placement>" more "</placement>"
#define VOLUME(more) "<volumes><volume>" more "</volume></volumes>"

static struct judged read_group(const char *in_group)
{
    AUTO(free) char *text = deployment_with(in_group);
    struct judged r = read_datamodel(text);

    cr_assert_eq(r.status, 0, "%s", r.text);
    return r;
}

Test(machine, an_address_in_brackets_is_the_nics_address)
{
    struct judged r = read_group(
        NIC("<addresses><address><address_id>0</address_id><subnet>s</subnet>"
            "<ip_address>10.0.0.7</ip_address></address></addresses>"));
    const Vnf__V1__Interface *nic = r.asked.datamodel->groups[0]->interfaces[0];

    cr_assert_str_eq(nic->ip_address, "10.0.0.7");
    cr_assert_str_eq(nic->address, "");
    judged_finish(&r);
}

Test(machine, a_nic_says_how_it_is_attached)
{
    struct judged r = read_group(
        NIC("<type>virtual</type><model>e1000</model><bandwidth>50</bandwidth>"
            "<admin_state_up>false</admin_state_up>"));
    const Vnf__V1__Interface *nic = r.asked.datamodel->groups[0]->interfaces[0];

    cr_assert_str_eq(nic->model, "e1000");
    cr_assert_eq(nic->bandwidth, 50);
    cr_assert_str_eq(nic->admin_state_up, "false");
    judged_finish(&r);
}

Test(machine, a_day_0_keeps_its_lines_and_variables)
{
    struct judged r = read_group(FILE_OF(
        "<dst>/etc/role</dst><data>\none $A\n  two\n</data><variable><name>A</name>"
        "<val>1</val><val>2</val></variable>"));
    const Vnf__V1__Configuration *file =
        r.asked.datamodel->groups[0]->configurations[0];

    cr_assert_str_eq(file->dst, "/etc/role");
    cr_assert_str_eq(file->data, "one $A\n  two");
    cr_assert_eq(file->n_variables, 1);
    cr_assert_str_eq(file->variables[0]->name, "A");
    cr_assert_eq(file->variables[0]->n_values, 2);
    cr_assert_str_eq(file->variables[0]->values[1], "2");
    judged_finish(&r);
}

Test(machine, volumes_and_placements_are_read)
{
    struct judged r = read_group(
        VOLUME("<name>logs</name><volid>2</volid><bus>sata</bus><size>3</size>"
               "<sizeunit>GiB</sizeunit>")
            PLACED("<type>zone_host</type><zone>north</zone>") PLACED(
                "<type>anti_affinity</type><enforcement>preferred</enforcement>"));
    const Vnf__V1__VmGroup *group = r.asked.datamodel->groups[0];

    cr_assert_eq(group->volumes[0]->volid, 2);
    cr_assert_eq(group->volumes[0]->gib, 3);
    cr_assert_str_eq(group->volumes[0]->bus, "sata");
    cr_assert_eq(group->n_placements, 2);
    cr_assert_str_eq(group->placements[0]->zone, "north");
    cr_assert_str_eq(group->placements[0]->enforcement, "strict");
    cr_assert_str_eq(group->placements[1]->enforcement, "preferred");
    judged_finish(&r);
}

Test(machine, what_cannot_be_written_is_400)
{
    static const struct {
        const char *in_group, *words;
    } CASES[] = {
        {FILE_OF("<dst>/etc/../shadow</dst><data>x</data>"),                        "must not climb"           },
        {FILE_OF("<dst>a//b</dst><data>x</data>"),                                  "has an empty part"        },
        {FILE_OF("<dst>/etc/</dst><data>x</data>"),                                 "has an empty part"        },
        {FILE_OF("<dst>/</dst><data>x</data>"),                                     "is no file's name"        },
        {FILE_OF("<dst>/etc/a\"b</dst><data>x</data>"),                             "may hold letters"         },
        {FILE_OF("<dst>meta-data</dst><data>x</data>"),                             "is written by Quartet"    },
        {FILE_OF("<dst>files/x</dst><data>x</data>"),                               "is written by Quartet"    },
        {FILE_OF("<dst>a</dst><file>http://x/y</file>"),                            "cannot be had"            },
        {FILE_OF("<dst>a</dst><file>file:///../y</file>"),                          "must not climb"           },
        {FILE_OF("<dst>a</dst><data>x</data><variable><name>1A</name></variable>"),
         "is no variable"                                                                                      },
        {NIC("<model>ne2000</model>"),                                              "is none of: virtio, e1000"},
        {NIC("<admin_state_up>maybe</admin_state_up>"),                             "is none of: true, false"  },
        {NIC("<bandwidth>0</bandwidth>"),                                           "from 1 to 100000"         },
        {VOLUME("<volid>9</volid><size>1</size>"),                                  "from 1 to 8"              },
        {VOLUME("<volid>1</volid>"),                                                "<size> is missing"        },
        {PLACED("<type>near</type>"),                                               "is none of: zone_host"    },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_group_refused(CASES[i].in_group, 400, CASES[i].words);
}

Test(machine, what_contradicts_itself_is_422)
{
    static const struct {
        const char *in_group, *words;
    } CASES[] = {
        {FILE_OF("<dst>a</dst>"),                                                            "has no text"                         },
        {FILE_OF("<dst>a</dst><data>x</data><file>file:///y</file>"),                        "one of the two"                      },
        {"<config_data><configuration><dst>a</dst><data>x</data></configuration>"
         "<configuration><dst>a</dst><data>y</data></configuration></config_data>", "configuration[2]: a is written twice"},
        {FILE_OF("<dst>a</dst><data>x</data><encrypted_data/>"),                             "is not offered"                      },
        {NIC("<ip_address>10.0.0.1</ip_address><addresses><address>"
             "<ip_address>10.0.0.2</ip_address></address></addresses>"),
         "the address is given twice"                                                                                              },
        {NIC("<type>sriov</type>"),                                                          "sriov is not offered"                },
        {NIC("<security_groups/>"),                                                          "is not offered"                      },
        {"<volumes><volume><volid>1</volid><size>1</size></volume><volume>"
         "<volid>1</volid><size>1</size></volume></volumes>",                       "volid 1 is given twice"              },
        {PLACED("<type>zone_host</type>"),                                                   "names a host or a zone"              },
        {PLACED("<type>affinity</type><host>h</host>"),                                      "belong to type zone_host"            },
        {PLACED("<type>affinity</type><vm_group_ref>x</vm_group_ref>"),
         "there is no vm_group x"                                                                                                  },
    };

    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_group_refused(CASES[i].in_group, 422, CASES[i].words);
}

Test(machine, policies_name_groups_that_are_there)
{
    assert_datamodel_refused(
        "<deployment><name>d</name><policies><placement_group><name>p</name>"
        "<type>affinity</type><vm_group>a</vm_group><vm_group>b</vm_group>"
        "</placement_group></policies><vm_group><name>a</name><image>i</image>"
        "<flavor>f</flavor></vm_group></deployment>",
        422, "placement_group: there is no vm_group b");
    assert_datamodel_refused(
        "<deployment><name>d</name><policies><placement>"
        "<target_vm_group_ref>c</target_vm_group_ref><type>affinity</type>"
        "</placement></policies><vm_group><name>a</name><image>i</image>"
        "<flavor>f</flavor></vm_group></deployment>",
        422, "placement: there is no vm_group c");
}
