# say.sh - what a person reads: one line a step with its seconds, and failures that say
# what to do (sourced).

# A step may say here how it ended.
OUTCOME=

# step NAME COMMAND...: runs the command in this shell and says what came of it.
step() {
    local name=$1 begun=${EPOCHREALTIME/./} took
    shift
    OUTCOME=
    "$@"
    took=$((${EPOCHREALTIME/./} - begun))
    printf '%4d.%03d s  %-14s %s\n' $((took / 1000000)) $((took / 1000 % 1000)) "$name" "$OUTCOME"
}

# fail WHAT [WHAT TO DO...]: ends the script.
fail() {
    printf '\n%s: %s\n' "${0##*/}" "$1" >&2
    shift
    [ $# = 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

# last_lines FILE: the end of a log, set off.
last_lines() {
    [ ! -s "$1" ] || tail -n 15 "$1" | cut -c 1-400 | sed 's/^/  | /' >&2
}
