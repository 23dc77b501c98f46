# postgres.sh - a PostgreSQL 15 cluster of the stack's own under var/postgresql (sourced).
#
# It listens on a socket in var/run/postgresql and on loopback, with scram. Its superuser
# is postgres, let in on the socket by being the operating system's user that runs it.
# Each role has a random password in var/secrets.

PG_BIN=/usr/lib/postgresql/15/bin
PG_DATA=$VAR/postgresql
PG_SOCKET=$VAR/run/postgresql
PG_ROLES=(quartet_gateway quartet_lifecycle quartet_ip_pool
    quartet_gateway_owner quartet_lifecycle_owner quartet_ip_pool_owner)

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

postgres_user() {
    as_postgres id -un
}

# sql [PSQL OPTIONS]: as superuser, in database quartet; statements from standard input.
sql() {
    as_postgres psql -X -q -v ON_ERROR_STOP=1 -h "$PG_SOCKET" -p "$PG_PORT" -U postgres \
        -d quartet "$@"
}

# database_url ROLE: how a service reaches the database as that role.
database_url() {
    printf 'postgresql://%s:%s@/quartet?host=%s&port=%s\n' \
        "$1" "$(<"$VAR/secrets/$1.password")" "$PG_SOCKET" "$PG_PORT"
}

postgres_create() {
    local new=$PG_DATA.new
    rm -rf "$new"
    install -d -m 700 -o "$(postgres_user)" "$new"
    as_postgres $PG_BIN/initdb -D "$new" -U postgres -E UTF8 --locale=C.UTF-8 \
        --auth-local=peer --auth-host=scram-sha-256 >"$VAR/log/initdb.log" 2>&1 || {
        last_lines "$VAR/log/initdb.log"
        fail "PostgreSQL's folder $PG_DATA cannot be made"
    }
    as_postgres tee "$new/pg_hba.conf" >/dev/null <<END
local all postgres              peer map=superuser
local all all                   scram-sha-256
host  all all      127.0.0.1/32 scram-sha-256
END
    echo "superuser $(postgres_user) postgres" | as_postgres tee "$new/pg_ident.conf" >/dev/null
    mv "$new" "$PG_DATA"
}

postgres_configure() {
    install -d -m 755 -o "$(postgres_user)" "$PG_SOCKET"
    as_postgres tee "$PG_DATA/postgresql.auto.conf" >/dev/null <<END
port = $PG_PORT
listen_addresses = '127.0.0.1'
unix_socket_directories = '$PG_SOCKET'
max_connections = 200
log_line_prefix = '%m [%p] %u '
END
}

postgres_launch() {
    local log=$VAR/log/postgresql.log
    touch "$log"
    chown "$(postgres_user)" "$log"
    as_postgres $PG_BIN/pg_ctl start -s -w -t 60 -D "$PG_DATA" -l "$log" </dev/null || {
        last_lines "$log"
        fail "PostgreSQL does not start" \
            "Does another program hold port $PG_PORT? See: ss -ltnp" \
            "Another port: QUARTET_PG_PORT=25432 make up"
    }
    process_note postgresql "$(head -n 1 "$PG_DATA/postmaster.pid")" cluster
}

postgres_start() {
    OUTCOME="runs on 127.0.0.1:$PG_PORT and in $PG_SOCKET"
    [ -z "$(process_pid postgresql)" ] || return 0
    [ -d "$PG_DATA" ] || postgres_create
    postgres_configure
    postgres_launch
    OUTCOME="started on 127.0.0.1:$PG_PORT and in $PG_SOCKET"
}

make_password() {
    local file=$VAR/secrets/$1.password
    [ ! -s "$file" ] || return 0
    (umask 077 && head -c 24 /dev/urandom | base64 | tr '+/' '-_' >"$file.new")
    mv "$file.new" "$file"
}

# postgres_roles: database, schemas and roles as deploy/postgres says, each password set.
postgres_roles() {
    local role
    for role in "${PG_ROLES[@]}"; do
        make_password "$role"
    done
    [ -n "$(sql -d postgres -At -c "SELECT 1 FROM pg_database WHERE datname = 'quartet'")" ] ||
        sql -d postgres -c 'CREATE DATABASE quartet'
    {
        for role in "${PG_ROLES[@]}"; do
            printf "\\\\set %s_password '%s'\n" "$role" "$(<"$VAR/secrets/$role.password")"
        done
        cat deploy/postgres/roles.sql.in
    } | sql >"$VAR/log/roles.log" 2>&1 || {
        last_lines "$VAR/log/roles.log"
        fail "the database roles cannot be made (deploy/postgres/roles.sql.in)"
    }
    OUTCOME="database quartet, ${#PG_ROLES[@]} roles"
}

# Fast mode: connections are cut, transactions rolled back, nothing lost.
postgres_stop() {
    process_stop postgresql 30 INT
}
