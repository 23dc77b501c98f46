/*
 * fuzz_network_xml.c - a network's description as libvirt gives it back: who is on it,
 * and which address would be chosen.
 */
#include "services/lifecycle-engine/hypervisor/network_facts.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const char MAC[] = "52:54:00:00:00:01";
    struct network_facts facts = {.dhcp = false};
    char *xml = fuzz_text(bytes, length);
    struct err err;

    if (network_facts_read(&facts, xml, HELD_LIVE, &err) == 0 &&
        network_facts_read(&facts, xml, HELD_CONFIG, &err) == 0) {
        uint32_t chosen = network_facts_choose(&facts, MAC, 17);

        if (chosen && network_facts_holder(&facts, MAC, chosen))
            abort(); /* another's */
        network_facts_hold(&facts, MAC, xml, HELD_LEASE);
    }
    network_facts_finish(&facts);
    free(xml);
    return 0;
}
