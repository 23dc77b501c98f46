# environment.awk - a service's --help becomes its file of settings: each key with what it
# says and, commented out, its default.
/^ENVIRONMENT/ { inside = 1; next }
/^[A-Z]/       { inside = 0 }
!inside        { next }
/^  QUARTET_/  { key = $1; next }
/default /     { value = $0; sub(/.*default /, "", value); sub(/\.$/, "", value) }
/may stay empty/ { value = "" }
/^      A /    { printf "#%s=%s\n\n", key, value; next }
/^      /      { sub(/^ +/, ""); print "# " $0 }
