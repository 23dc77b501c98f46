# guests.sh - the image and flavor that the samples name, and the VMs that came of them
# (sourced, after postgres.sh and libvirt.sh).

GUEST=$VAR/images/tiny

# 256 MiB: half of it is the initrd and what the kernel keeps for itself.
GUEST_VCPUS=1
GUEST_MEMORY_MIB=256
GUEST_COMMAND_LINE='console=ttyS0 quiet mitigations=off no_timer_check'

guest_build() {
    OUTCOME="not needed"
    ! libvirt_simulated || return 0
    deploy/guest/build "$GUEST"
    OUTCOME="tiny in $GUEST"
}

# The engine's owner writes the catalogue; what is there is set right.
guest_catalogue() {
    PGHOST=$PG_SOCKET PGPORT=$PG_PORT PGDATABASE=quartet PGUSER=quartet_lifecycle_owner \
        PGPASSWORD=$(<"$VAR/secrets/quartet_lifecycle_owner.password") \
        psql -X -q -v ON_ERROR_STOP=1 \
        -v kernel="$GUEST/kernel" -v initrd="$GUEST/initrd" \
        -v command_line="$GUEST_COMMAND_LINE" \
        -v vcpus=$GUEST_VCPUS -v memory=$GUEST_MEMORY_MIB >"$VAR/log/catalogue.log" 2>&1 <<'END' || {
INSERT INTO image (name, kernel, initrd, command_line)
VALUES ('tiny', :'kernel', :'initrd', :'command_line')
ON CONFLICT (tenant, name) DO UPDATE SET (kernel, initrd, command_line)
    = (excluded.kernel, excluded.initrd, excluded.command_line);
INSERT INTO flavor (name, vcpus, memory_mib)
VALUES ('tiny', :vcpus, :memory)
ON CONFLICT (tenant, name) DO UPDATE SET (vcpus, memory_mib) = (excluded.vcpus, excluded.memory_mib);
END
        last_lines "$VAR/log/catalogue.log"
        fail "the catalogue cannot be written"
    }
    OUTCOME="image tiny; flavor tiny, $GUEST_VCPUS vCPU, $GUEST_MEMORY_MIB MiB"
}

# guest_switch_off: the VMs of this stack and no others: those that its tables name. The
# definitions stay; start makes them run again. Needs PostgreSQL and libvirt.
guest_switch_off() {
    local id off=0
    OUTCOME="none ran"
    if [ -z "$HYPERVISOR" ] || [ -z "$(process_pid postgresql)" ]; then
        return 0
    fi
    while read -r id; do
        ! timeout 30 virsh -q -c "$HYPERVISOR" destroy "$id" >/dev/null 2>&1 || off=$((off + 1))
    done < <(timeout 30 virsh -q -c "$HYPERVISOR" list --uuid 2>/dev/null |
        grep -Fxf <(sql -At -c 'SELECT id FROM lifecycle.vm' 2>"$VAR/log/virsh.log"))
    [ $off = 0 ] || OUTCOME="$off switched off"
}
