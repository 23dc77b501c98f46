# place.sh - makes var/ (sourced, after settings.sh and say.sh; place_make may move VAR, so
# the parts are sourced after it).
#
# PostgreSQL and QEMU run as users of their own and must get to their files. Where they
# cannot pass (a repository in a home of mode 0700), or the path is too long for a socket,
# the data lies in /var/lib/quartet and var is a link to it.

PLACE_LONGEST=70 # characters, so that the sockets below fit into 107

place_usable() {
    [ ${#1} -le $PLACE_LONGEST ] || return 1
    [ "$(id -u)" != 0 ] || runuser -u postgres -- test -x "$1"
}

# nearest FOLDER: the part of its path that exists.
place_nearest() {
    local folder=$1
    until [ -d "$folder" ]; do
        folder=$(dirname "$folder")
    done
    echo "$folder"
}

place_elsewhere() {
    local place
    place=/var/lib/quartet/$(printf %s "$VAR" | sha256sum | cut -c 1-12)
    [ ! -e "$VAR" ] || fail "PostgreSQL's user cannot get into $VAR, or the path is too long" \
        "Choose another folder: QUARTET_VAR=/srv/quartet make up"
    mkdir -p "$place" "$(dirname "$VAR")"
    ln -sfn "$place" "$VAR"
    echo "the data lies in $place, for PostgreSQL's user cannot get into $VAR"
    VAR=$place
}

place_make() {
    [[ $VAR =~ ^[A-Za-z0-9/._-]+$ ]] || fail "the path $VAR has characters that URLs dislike" \
        "Choose another folder: QUARTET_VAR=/srv/quartet make up"
    if [ ${#VAR} -gt $PLACE_LONGEST ] || ! place_usable "$(place_nearest "$VAR")"; then
        place_elsewhere
    fi
    install -d -m 755 "$VAR" "$VAR"/{run,log,images,day0}
    install -d -m 700 "$VAR"/{secrets,env}
}
