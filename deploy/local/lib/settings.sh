# settings.sh - where one stack lives and listens (sourced; the working folder is the
# repository). Several stacks run side by side when these differ, or each in a network
# namespace of its own.
export LC_ALL=C.UTF-8

VAR=$(realpath -m "${QUARTET_VAR:-var}")          # all data, logs, secrets
BIN=$(realpath -m "${QUARTET_BIN:-build/gcc/bin}") # the services
HYPERVISOR=${QUARTET_HYPERVISOR:-}                # a libvirt URI; empty: what is there
PG_PORT=${QUARTET_PG_PORT:-15432}
KAFKA_PORT=${QUARTET_KAFKA_PORT:-9092}
KAFKA_CONTROLLER_PORT=${QUARTET_KAFKA_CONTROLLER_PORT:-9093}
GATEWAY_PORT=${QUARTET_GATEWAY_PORT:-8080}
ENGINE_PORT=${QUARTET_ENGINE_PORT:-8081}
MONITOR_PORT=${QUARTET_MONITOR_PORT:-8082}
IP_POOL_PORT=${QUARTET_IP_POOL_PORT:-8083}
KAFKA=127.0.0.1:$KAFKA_PORT
GATEWAY=http://127.0.0.1:$GATEWAY_PORT
