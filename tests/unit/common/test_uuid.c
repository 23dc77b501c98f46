/* Ids as text: libuuid's reading, quicker. */
#include <criterion/criterion.h>
#include <string.h>
#include <uuid/uuid.h>

#include "common/uuid.h"

Test(uuid, reads_what_libuuid_writes)
{
    for (int i = 0; i < 1000; i++) {
        char text[UUID_SIZE];
        unsigned char read[16];
        uuid_t made;

        uuid_generate_random(made);
        (i % 2 ? uuid_unparse_lower : uuid_unparse_upper)(made, text);
        cr_assert(uuid_bytes(read, text));
        cr_assert_eq(memcmp(read, made, sizeof read), 0, "%s", text);
    }
}

Test(uuid, refuses_what_is_none)
{
    static const char *const TEXTS[] = {
        "",
        "6f3b1c52",
        "6f3b1c52-9d0e-4a77-b160-2f84d513c9e",
        "6f3b1c52-9d0e-4a77-b160-2f84d513c9e88",
        "6f3b1c52-9d0e-4a77-b160-2f84d513c9eg",
        "6f3b1c52x9d0e-4a77-b160-2f84d513c9e8",
        "6f3b1c529d0e4a77b1602f84d513c9e8",
        " f3b1c52-9d0e-4a77-b160-2f84d513c9e8",
        "{f3b1c52-9d0e-4a77-b160-2f84d513c9e}",
    };

    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        cr_expect_not(uuid_read(TEXTS[i], NULL), "%s", TEXTS[i]);
}

Test(uuid, is_read_into_lower_case)
{
    char id[UUID_SIZE];

    cr_assert(uuid_read("6F3B1C52-9D0E-4A77-B160-2F84D513C9E8", id));
    cr_assert_str_eq(id, "6f3b1c52-9d0e-4a77-b160-2f84d513c9e8");
}
