# parts.sh - the Debian packages that the tiny guest is made of (sourced).
#
# None of them is installed for its sake: a kernel would make itself the machine's next
# one, the guest agent would start as a service. One that is installed is used as it is;
# otherwise its package is downloaded and unpacked into build/guest/.

GUEST_PARTS=build/guest

# guest_kernel_package: the package behind the newest cloud kernel: one that is here
# already, otherwise what this Debian offers.
guest_kernel_package() {
    local here
    here=$(find /boot "$GUEST_PARTS"/linux-image-*/boot -name 'vmlinuz-*-cloud-amd64' \
        2>/dev/null | sed 's|.*/vmlinuz-|linux-image-|' | sort -V | tail -n 1)
    if [ -n "$here" ]; then
        echo "$here"
    else
        apt-cache depends --important linux-image-cloud-amd64 | awk '/Depends:/ {print $2}'
    fi
}

# guest_part PACKAGE: prints the folder under which the package's files lie.
guest_part() {
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; then
        echo /
    else
        echo "$GUEST_PARTS/$1/"
    fi
}

# guest_fetch PACKAGE: sees to it that guest_part's folder is there.
guest_fetch() {
    local folder
    folder=$(guest_part "$1")
    [ ! -d "$folder" ] || return 0
    rm -rf "$GUEST_PARTS/$1.new"
    mkdir -p "$GUEST_PARTS/$1.new"
    (cd "$GUEST_PARTS/$1.new" && apt-get -q -o APT::Sandbox::User=root download "$1" >/dev/null)
    dpkg-deb -x "$GUEST_PARTS/$1.new"/*.deb "$GUEST_PARTS/$1.new"
    rm "$GUEST_PARTS/$1.new"/*.deb
    mv "$GUEST_PARTS/$1.new" "$GUEST_PARTS/$1"
    echo "  fetched $1 for the guest"
}
