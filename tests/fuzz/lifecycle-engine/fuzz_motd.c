/*
 * fuzz_motd.c - the guest's message of the day, whatever is in it: our notice goes in,
 * again changes nothing, and nothing of the file is left standing behind the text.
 */
#include "services/lifecycle-engine/hypervisor/motd.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const char NOTICE[] = "VM web_g_0 of web\n";
    char *old = fuzz_text(bytes, length);
    char *once = motd_merge(old, NOTICE), *twice = motd_merge(once, NOTICE);

    if (!strstr(once, NOTICE) || strlen(once) < strlen(old) || strcmp(once, twice) != 0)
        abort();
    free(twice);
    free(once);
    free(old);
    return 0;
}
