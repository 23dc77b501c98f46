# services.sh - the four services: their environment, migrations, start, readiness (sourced).
#
# var/env/NAME.env is all that a service is told. One that runs from the same binary with
# the same environment goes on; otherwise it is stopped and started.

# In the order in which they start.
SERVICES=(ip-pool monitor lifecycle-engine api-gateway)

declare -A SERVICE_PORT=(
    [api-gateway]=$GATEWAY_PORT
    [lifecycle-engine]=$ENGINE_PORT
    [monitor]=$MONITOR_PORT
    [ip-pool]=$IP_POOL_PORT
)

# The role that runs a service; ROLE_owner migrates. The monitor has no tables.
declare -A SERVICE_ROLE=(
    [api-gateway]=quartet_gateway
    [lifecycle-engine]=quartet_lifecycle
    [ip-pool]=quartet_ip_pool
)

# The schemas are migrated in this order: the gateway reads the engine's views.
MIGRATED=(lifecycle-engine ip-pool api-gateway)

service_own_settings() {
    case $1 in
    api-gateway)
        echo "QUARTET_ADMIN_PASSWORD_FILE=$VAR/admin.password"
        echo "QUARTET_CALLBACK_ALLOW=${QUARTET_CALLBACK_ALLOW:-}"
        ;;
    lifecycle-engine)
        echo "QUARTET_HYPERVISOR=$HYPERVISOR"
        echo "QUARTET_DISK_DIR=$VAR/disks"
        echo "QUARTET_DAY0_DIR=$VAR/day0"
        echo "QUARTET_IMAGE_DIR=$VAR/catalogue"
        echo "QUARTET_IMAGE_SOURCES=${QUARTET_IMAGE_SOURCES:-$VAR/images}"
        ;;
    esac
}

service_environment() {
    echo "QUARTET_LISTEN=127.0.0.1:${SERVICE_PORT[$1]}"
    echo "QUARTET_KAFKA=$KAFKA"
    [ -z "${SERVICE_ROLE[$1]:-}" ] ||
        echo "QUARTET_DATABASE=$(database_url "${SERVICE_ROLE[$1]}")"
    service_own_settings "$1"
}

service_binaries() {
    local name
    for name in "${SERVICES[@]}" quartet-topics; do
        [ -x "$BIN/$name" ] || fail "$BIN/$name is not built" "Run: make"
    done
}

# The same way as the service itself, as the role that owns the schema.
service_migrate() {
    local name log=$VAR/log/migrate.log
    for name in "${MIGRATED[@]}"; do
        env -i PATH="$PATH" \
            QUARTET_MIGRATION_DATABASE="$(database_url "${SERVICE_ROLE[$name]}_owner")" \
            "$BIN/$name" --migrate >"$log" 2>&1 || {
            last_lines "$log"
            fail "the tables of $name cannot be migrated"
        }
    done
    OUTCOME="schemas of ${MIGRATED[*]}"
}

# What a running service was started from.
service_mark() {
    sha256sum "$BIN/$1" "$VAR/env/$1.env" | sha256sum | cut -c 1-64
}

service_start() {
    local name=$1 mark environment
    (umask 077 && service_environment "$name" >"$VAR/env/$name.env")
    mark=$(service_mark "$name")
    [ "$(process_mark "$name")" != "$mark" ] || return 0
    process_stop "$name" 15
    mapfile -t environment <"$VAR/env/$name.env"
    process_start "$name" "$mark" env -i PATH="$PATH" "${environment[@]}" "$BIN/$name"
    started+=("$name")
}

services_start() {
    local name started=()
    for name in "${SERVICES[@]}"; do
        service_start "$name"
    done
    OUTCOME="${started[*]:-all ran}"
}

# Says of each service that is not ready why, and how its log ends.
services_explain() {
    local name why
    while IFS=$'\t' read -r name why; do
        printf '\n%s: %s\n' "$name" "$why" >&2
        last_lines "$VAR/log/$name.log"
    done <"$VAR/log/ready.log"
}

services_ready() {
    local name watched=()
    for name in "${SERVICES[@]}"; do
        watched+=("$name:$(process_pid "$name"):${SERVICE_PORT[$name]}")
    done
    deploy/local/lib/ready 60 "${watched[@]}" 2>"$VAR/log/ready.log" || {
        services_explain
        fail "not all services are ready" \
            "The logs are in $VAR/log. Once the reason is gone, make up goes on from here." \
            "From the beginning, everything forgotten: make down; rm -rf $VAR; make run"
    }
    OUTCOME="${SERVICES[*]}"
}

services_stop() {
    local i
    for ((i = ${#SERVICES[@]} - 1; i >= 0; i--)); do
        step "${SERVICES[i]}" process_stop "${SERVICES[i]}" 15
    done
}
