# sql/NNN_what.sql ... -> the MIGRATIONS[] table that common/migrate.h declares.
BEGIN {
    print "#include \"common/migrate.h\"\n"
    print "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
    print "const struct migration MIGRATIONS[] = {"
}
FNR == 1 {
    if (NR > 1) print "    },"
    name = FILENAME; sub(/.*\//, "", name); sub(/\.sql$/, "", name)
    printf "    {\"%s\",\n", name
}
{
    gsub(/["\\?]/, "\\\\&") # ?: of trigraphs
    printf "     \"%s\\n\"\n", $0
}
END { if (NR > 0) print "    },"; print "    {NULL, NULL},\n};" }
