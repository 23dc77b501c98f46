# process.sh - background programs of one stack, by name (sourced, after settings.sh).
#
# var/run/NAME.pid holds pid, start time and mark. Pid and start time together are one
# process and no later one; the mark tells what it was started from.

# start_time PID: of a living process; nothing when it is gone or a zombie.
start_time() {
    local stat
    { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 0
    # shellcheck disable=SC2086  # fields
    set -- ${stat##*) }
    [ "$1" = Z ] || echo "${20}"
}

# process_note NAME PID MARK: the process is ours from now on.
process_note() {
    echo "$2 $(start_time "$2") $3" >"$VAR/run/$1.pid"
}

# process_start NAME MARK COMMAND...: in the background, output to var/log/NAME.log.
process_start() {
    local name=$1 mark=$2
    shift 2
    setsid "$@" </dev/null >>"$VAR/log/$name.log" 2>&1 &
    process_note "$name" $! "$mark"
}

# process_pid NAME: its pid if it is alive, else nothing.
process_pid() {
    local pid begun mark
    [ -e "$VAR/run/$1.pid" ] || return 0
    read -r pid begun mark <"$VAR/run/$1.pid" || return 0
    [ -z "$begun" ] || [ "$(start_time "$pid")" != "$begun" ] || echo "$pid"
}

# process_mark NAME: the mark it was started with, if it is alive.
process_mark() {
    [ -z "$(process_pid "$1")" ] || cut -d ' ' -f 3- "$VAR/run/$1.pid"
}

# process_stop NAME SECONDS [SIGNAL]: ends it and waits; past the seconds it is killed.
process_stop() {
    local pid
    pid=$(process_pid "$1")
    OUTCOME="did not run"
    if [ -n "$pid" ]; then
        kill -s "${3:-TERM}" "$pid"
        OUTCOME=stopped
        deploy/local/lib/gone "$pid" "$2" || OUTCOME="killed: it did not stop within $2 s"
    fi
    rm -f "$VAR/run/$1.pid"
}
