#!/bin/bash
# operate.sh - asks for an operation by a record on vnf.operations and follows its events on
# vnf.events to the final one, with kcat and protoc alone.
#
#   deploy/examples/kafka/operate.sh BROKERS TENANT DEPLOYMENT START|STOP|REBOOT|UNDEPLOY
#
# Exit code: 0 it succeeded, 1 it was refused or failed.
set -euo pipefail
cd "$(dirname "$0")/../../.."
[ $# = 4 ] || { sed -n '2,/^set/s/^# \?//p' "$0" >&2; exit 2; }
brokers=$1 tenant=$2 deployment=$3 kind=OPERATION_${4^^}
id=$(cat /proc/sys/kernel/random/uuid)
since=$((${EPOCHREALTIME/./} / 1000 - 60000)) # a minute back, for clocks that differ

record=$(mktemp)
trap 'rm -f "$record"' EXIT
protoc -I. --encode=vnf.v1.Operation proto/operation.proto >"$record" <<END
id: "$id" kind: $kind tenant: "$tenant" deployment: "$deployment" account: "example"
END
# A file is one record, whatever bytes it has.
kcat -P -b "$brokers" -t vnf.operations -k "$tenant/$deployment" \
    -X partitioner=murmur2_random "$record"
echo "transaction $id"

# event PARTITION OFFSET: that record of vnf.events as text.
event() {
    kcat -C -q -b "$brokers" -t vnf.events -p "$1" -o "$2" -c 1 -f '%s' |
        protoc -I. --decode=vnf.v1.Event proto/event.proto
}

# field NAME: of the event's text, its own.
field() {
    sed -n "s/^$1: \"\?\([^\"]*\)\"\?$/\1/p" <<<"$text"
}

# Where each event lies, from that minute on: partition, offset, key.
exec 3< <(exec timeout 300 kcat -C -q -u -b "$brokers" -t vnf.events -o "s@$since" \
    -f '%p %o %k\n')
reader=$!
trap 'kill "$reader" 2>/dev/null; rm -f "$record"' EXIT

last=0
while read -r -u 3 partition offset key; do
    [ "$key" = "$tenant/$deployment" ] || continue
    text=$(event "$partition" "$offset")
    sequence=$(field sequence)
    [ "$(field transaction_id)" = "$id" ] || continue
    [ "${sequence:-0}" = 0 ] || [ "$sequence" -gt "$last" ] || continue # it stands there twice
    last=${sequence:-0}
    printf '%4s  %-22s %s\n' "$last" "$(field type)" "$(field status_message)"
    if [ "$(field final)" = true ]; then
        [ "$(field status)" != EVENT_FAILURE ]
        exit
    fi
done
echo "operate.sh: no final event of $id within 300 s" >&2
exit 1
