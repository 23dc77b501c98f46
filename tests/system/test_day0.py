"""Day 0: what each VM finds at its first boot, by files of its own and cloud-init's."""

import pytest

from datamodel import deployment, group


def configuration(dst, text, **variables):
    """text: the data, or where it begins with file: the URL of a file."""
    element = "file" if text.startswith("file:") else "data"
    names = "".join(
        f"<variable><name>{name}</name>{''.join(f'<val>{v}</val>' for v in values)}</variable>"
        for name, values in variables.items())
    return (f"<configuration><dst>{dst}</dst><{element}>{text}</{element}>{names}"
            "</configuration>")


def config_data(*configurations):
    return f"<config_data>{''.join(configurations)}</config_data>"


def disks(stack):
    return {path.name for path in (stack.folder / "disks").glob("*")}


@pytest.mark.guests
def test_each_guest_finds_its_files_with_its_own_facts_in_them(stack, tenant):
    (stack.folder / "day0" / "motto").write_text("of $VM_GROUP, and $HOME stays\n")
    more = config_data(
        configuration("/etc/role", "role=database name=$NAME seat=${SEAT} "
                      "address=$NICID_0_IP_ADDRESS/$NICID_0_CIDR_PREFIX", NAME=["main"],
                      SEAT=["left", "right of ${VM_INDEX}"]),
        configuration("/srv/day0/motto", "file:///motto"),
        configuration("licence.txt", "42"),
        configuration("--user-data", "#cloud-config\nssh_authorized_keys: [$KEY]",
                      KEY=["ssh-ed25519 AAAA"]))
    body = deployment("zero", group("db", vms=2, collector="ICMPPing", network="default",
                                    bootup_time=180, shutdown_timeout=0, more=more))
    story = stack.succeeds(stack.client.deploy(tenant, body), 240)
    vms = {s.vm_source.name: s.vm_source for s in story if s.type == "VM_ALIVE"}
    assert len(vms) == 2
    for name, vm in vms.items():
        index = name.split("_")[2]
        role = stack.host.read(name, "/etc/role")
        seat = "left" if index == "0" else "right of 1"
        assert role == (f"role=database name=main seat={seat} "
                        f"address={vm.interfaces[0].ip_address}/24\n")
        assert stack.host.read(name, "/srv/day0/motto") == "of db, and $HOME stays\n"
        assert stack.host.read(name, "/proc/sys/kernel/hostname") == f"zero-db-{index}\n"
        drive = lambda file: stack.host.read(name, f"/run/drive/{file}")
        assert drive("licence.txt") == "42\n"
        assert f'instance-id: "{vm.uuid}"' in drive("meta-data")
        assert drive("user-data") == "#cloud-config\nssh_authorized_keys: [ssh-ed25519 AAAA]\n"
        assert 'path: "/etc/role"' in drive("vendor-data")
        assert vm.interfaces[0].mac_address in drive("network-config")
    assert disks(stack) == {f"{vm.uuid}.iso" for vm in vms.values()}
    stack.succeeds(stack.client.undeploy(tenant, "zero"), 120)
    assert not disks(stack)


@pytest.mark.guests
def test_volumes_come_with_the_vm_and_go_with_it(stack, tenant):
    more = ("<volumes><volume><volid>2</volid><size>2</size></volume>"
            "<volume><volid>1</volid><bus>virtio</bus><size>1</size></volume></volumes>"
            + config_data(configuration("/etc/x", "x")))
    body = deployment("disks", group("g", collector="ICMPPing", network="default",
                                     bootup_time=180, shutdown_timeout=0, more=more))
    story = stack.succeeds(stack.client.deploy(tenant, body), 240)
    vm, = {s.vm_source.name: s.vm_source for s in story if s.type == "VM_ALIVE"}.values()
    assert [int(stack.host.read(vm.name, f"/sys/block/vd{letter}/size")) >> 21
            for letter in "ab"] == [1, 2]
    assert disks(stack) == {f"{vm.uuid}-1.qcow2", f"{vm.uuid}-2.qcow2", f"{vm.uuid}.iso"}
    # What lies where a VM's disks do, and is none of them, is left alone.
    (stack.folder / "disks" / "somebodys").write_text("else")
    stack.succeeds(stack.client.undeploy(tenant, "disks"), 120)
    assert disks(stack) == {"somebodys"}
    (stack.folder / "disks" / "somebodys").unlink()


def test_a_file_that_is_not_there_fails_the_deploy_and_the_same_goes_on_once_it_is(stack,
                                                                                  tenant):
    body = deployment("zero", group("g", more=config_data(
        configuration("/etc/late", "file:///late"))))
    story = stack.events.story(stack.client.deploy(tenant, body).transaction, 60)
    assert story[-1].failed and "file:///late is not in QUARTET_DAY0_DIR" in \
        story[-1].status_message, story[-1]
    (stack.folder / "day0" / "late").write_text("here")
    stack.succeeds(stack.client.deploy(tenant, body))


def test_files_cannot_be_read_from_elsewhere(stack, tenant):
    (stack.folder / "day0" / "way-out").symlink_to("/etc/passwd")
    body = deployment("zero", group("g", more=config_data(
        configuration("/etc/passwd", "file:///way-out"))))
    story = stack.events.story(stack.client.deploy(tenant, body).transaction, 60)
    assert story[-1].failed and "file:///way-out is not in" in story[-1].status_message
    for url in ("file:///../secrets/x", "file:///etc//passwd", "http://127.0.0.1/x"):
        body = deployment("other", group("g", more=config_data(
            configuration("/etc/passwd", url.replace("http", "file:http")))))
        assert stack.client.deploy(tenant, body).status == 400


def test_a_day_0_that_cannot_be_is_refused_with_its_place(stack, tenant):
    for wrong, words in (
            (configuration("/etc/../shadow", "x"), "must not climb"),
            (configuration("--meta-data", "x"), "is written by Quartet itself"),
            ("<configuration><dst>/etc/x</dst></configuration>", "has no text"),
            (configuration("/etc/x", "1") + configuration("/etc/x", "2"), "written twice")):
        answer = stack.client.deploy(tenant, deployment(
            "zero", group("g", more=config_data(wrong))))
        assert answer.status in (400, 422) and words in answer.message, answer
        assert "deployment/vm_group/config_data/configuration" in answer.message, answer
