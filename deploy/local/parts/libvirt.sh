# libvirt.sh - a libvirtd to talk to, and what the chosen hypervisor needs of it (sourced).
#
# A libvirtd that runs already is used and left alone. Otherwise virtlogd and libvirtd are
# started by hand and `down` ends them again; likewise the default network.

# Why this machine cannot run QEMU guests on libvirt's network; nothing when it can.
libvirt_lacks() {
    local capabilities
    capabilities=$(awk '/^CapEff:/ {print "0x" $2}' /proc/self/status)
    if ! command -v qemu-system-x86_64 >/dev/null; then
        echo "qemu-system-x86_64 is not installed"
    elif [ "$(id -u)" != 0 ] || ((!(capabilities >> 12 & 1))); then
        echo "no privilege to administer networks"
    elif ! { : <>/dev/net/tun; } 2>/dev/null; then
        echo "/dev/net/tun cannot be opened"
    fi
}

# libvirt_choose: HYPERVISOR as asked for; else QEMU, else the simulated one.
libvirt_choose() {
    local lacks
    OUTCOME="$HYPERVISOR, as QUARTET_HYPERVISOR says"
    [ -z "$HYPERVISOR" ] || return 0
    lacks=$(libvirt_lacks)
    if [ -n "$lacks" ]; then
        HYPERVISOR=test+unix:///default
        OUTCOME="$HYPERVISOR, SIMULATED: no virtual machine really runs, for $lacks"
    else
        HYPERVISOR=qemu:///system
        OUTCOME="$HYPERVISOR, in software emulation"
    fi
}

# What `up` chose last; nothing before the first.
libvirt_chosen() {
    [ ! -e "$VAR/run/hypervisor" ] || HYPERVISOR=$(<"$VAR/run/hypervisor")
}

libvirt_simulated() {
    [[ $HYPERVISOR == test* ]]
}

libvirt_answers() {
    timeout "${1:-5}" virsh -q -c "$HYPERVISOR" version >/dev/null 2>"$VAR/log/virsh.log"
}

# hide_kvm COMMAND...: runs it where nobody may open /dev/kvm. It may be there and hang, and
# libvirtd asks it what it can do; guests run in software emulation. In its place stands a
# device that only root can open: one that QEMU's user can, libvirt takes for a KVM that has
# just come, and asks QEMU anew, half a second, whenever it looks; and a file is not a device.
hide_kvm() {
    if [ "$(id -u)" = 0 ] && [ -e /dev/kvm ]; then
        rm -f "$VAR/run/no-kvm"
        mknod -m 000 "$VAR/run/no-kvm" c 1 3
        # shellcheck disable=SC2016  # for the inner shell
        unshare --mount bash -c 'mount --bind "$0" /dev/kvm && exec "$@"' "$VAR/run/no-kvm" "$@"
    else
        "$@"
    fi
}

# daemon NAME: in the background; returns when it listens.
libvirt_daemon() {
    local pid_file=$VAR/run/$1.daemon
    hide_kvm "$1" -d -p "$pid_file" >>"$VAR/log/$1.log" 2>&1 || {
        last_lines "$VAR/log/$1.log"
        fail "$1 does not start" "Try it by hand: $1 -v"
    }
    process_note "$1" "$(<"$pid_file")" daemon
}

# test:///default lives in the process that opens it; hosts elsewhere are not ours.
libvirt_is_local() {
    [[ $HYPERVISOR == qemu:///system || $HYPERVISOR == test+unix:///default ]]
}

libvirt_start() {
    echo "$HYPERVISOR" >"$VAR/run/hypervisor"
    OUTCOME="runs: $HYPERVISOR answers"
    if libvirt_answers; then
        [ -z "$(process_pid libvirtd)" ] || OUTCOME="runs, started by hand: $HYPERVISOR answers"
        return 0
    fi
    if libvirt_is_local; then
        [ -n "$(process_pid virtlogd)" ] || [ -S /run/libvirt/virtlogd-sock ] ||
            libvirt_daemon virtlogd
        [ -n "$(process_pid libvirtd)" ] || libvirt_daemon libvirtd
        OUTCOME="started by hand: $HYPERVISOR answers"
    fi
    libvirt_answers 120 || { # the first start asks QEMU what it can do: seconds
        last_lines "$VAR/log/virsh.log"
        fail "libvirt does not answer: $HYPERVISOR" \
            "Try it by hand: virsh -c $HYPERVISOR version" \
            "Without virtual machines: QUARTET_HYPERVISOR=test+unix:///default make up"
    }
}

libvirt_network_runs() {
    local names
    names=$(virsh -q -c "$HYPERVISOR" net-list --name)
    grep -qx default <<<"$names"
}

# libvirt_keep: the simulated hypervisor forgets its domains with its last client, so one
# stays.
libvirt_keep() {
    OUTCOME="not needed"
    [ "$HYPERVISOR" = test+unix:///default ] || return 0
    OUTCOME="a client that stays"
    [ -n "$(process_pid simulation)" ] ||
        process_start simulation client virsh -q -c "$HYPERVISOR" event --event reboot --loop
}

# libvirt_network: QEMU guests hang on libvirt's network default.
libvirt_network() {
    OUTCOME="not needed"
    [ "$HYPERVISOR" = qemu:///system ] || return 0
    OUTCOME="network default runs"
    ! libvirt_network_runs || return 0
    virsh -q -c "$HYPERVISOR" net-start default >"$VAR/log/virsh.log" 2>&1 || {
        last_lines "$VAR/log/virsh.log"
        fail "libvirt's network default does not start" \
            "Is 192.168.122.0/24 used otherwise here? See: ip -brief address" \
            "Without virtual machines: QUARTET_HYPERVISOR=test+unix:///default make up"
    }
    touch "$VAR/run/network"
    OUTCOME="network default started"
}

libvirt_network_stop() {
    OUTCOME="was not started here"
    [ -e "$VAR/run/network" ] || return 0
    virsh -q -c "$HYPERVISOR" net-destroy default >"$VAR/log/virsh.log" 2>&1 || true
    rm "$VAR/run/network"
    OUTCOME=stopped
}

libvirt_stop() {
    process_stop simulation 5
    process_stop libvirtd 20
    process_stop virtlogd 20
    rm -f "$VAR"/run/*.daemon
}
