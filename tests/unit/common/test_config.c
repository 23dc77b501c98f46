/*
 * test_config.c - the environment is read by the table, and every mistake is named.
 */
#include "common/config.h"

#include <stdlib.h>
#include <string.h>

#include <criterion/criterion.h>
#include <criterion/parameterized.h>

struct settings {
    const char *name, *optional;
    int count, lease_ms, on;
};

static const struct config_key KEYS[] = {
    {"QUARTET_NAME",            CONFIG_TEXT, offsetof(struct settings, name), NULL, "A name."},
    {"QUARTET_OPTIONAL", CONFIG_TEXT, offsetof(struct settings, optional), "",
     "A text that may be missing."},
    {"QUARTET_COUNT",                     CONFIG_COUNT, offsetof(struct settings, count), "4", "How many."},
    {"QUARTET_LEASE",                         CONFIG_DURATION_MS, offsetof(struct settings, lease_ms), "3s",
     "How long."},
    {"QUARTET_ON",              CONFIG_SWITCH, offsetof(struct settings, on), "no", "Whether."},
    {.name = NULL               },
};

static void clear(void)
{
    for (const struct config_key *key = KEYS; key->name; key++)
        unsetenv(key->name);
}

TestSuite(config, .init = clear);

Test(config, what_is_not_set_takes_its_fallback)
{
    struct settings s = {0};
    struct err err;

    setenv("QUARTET_NAME", "n", 1);
    setenv("QUARTET_COUNT", "", 1);
    cr_assert_eq(config_load(&s, KEYS, &err), 0);
    cr_assert_str_eq(s.name, "n");
    cr_assert_null(s.optional);
    cr_assert_eq(s.count, 4);
    cr_assert_eq(s.lease_ms, 3000);
    cr_assert_eq(s.on, 0);
}

Test(config, every_mistake_is_named_at_once)
{
    struct settings s = {0};
    struct err err;

    setenv("QUARTET_COUNT", "-1", 1);
    setenv("QUARTET_LEASE", "soon", 1);
    setenv("QUARTET_ON", "maybe", 1);
    cr_assert_eq(config_load(&s, KEYS, &err), ERR_INVALID);
    cr_assert_str_eq(err.msg,
                     "QUARTET_NAME must be set: a text; "
                     "QUARTET_COUNT is \"-1\", not a whole number, 0 or more; "
                     "QUARTET_LEASE is \"soon\", not a duration: 500ms, 3s, 2m, 1h; "
                     "QUARTET_ON is \"maybe\", not a switch: yes or no");
}

struct reading {
    char key[24], text[24];
    int ok, value;
};

static struct reading READINGS[] = {
    {"QUARTET_COUNT", "0",                    1, 0         },
    {"QUARTET_COUNT", "2147483647",           1, 2147483647},
    {"QUARTET_COUNT", "2147483648",           0, 0         },
    {"QUARTET_COUNT", "99999999999999999999", 0, 0         },
    {"QUARTET_COUNT", "5 ",                   0, 0         },
    {"QUARTET_COUNT", "+5",                   0, 0         },
    {"QUARTET_LEASE", "500ms",                1, 500       },
    {"QUARTET_LEASE", "2m",                   1, 120000    },
    {"QUARTET_LEASE", "596h",                 1, 2145600000},
    {"QUARTET_LEASE", "597h",                 0, 0         },
    {"QUARTET_LEASE", "5",                    0, 0         },
    {"QUARTET_LEASE", "ms",                   0, 0         },
    {"QUARTET_LEASE", "1.5s",                 0, 0         },
    {"QUARTET_ON",    "Yes",                  1, 1         },
    {"QUARTET_ON",    "false",                1, 0         },
    {"QUARTET_ON",    "2",                    0, 0         },
};

ParameterizedTestParameters(config, each_type_takes_its_form_and_no_other)
{
    return cr_make_param_array(struct reading, READINGS,
                               sizeof READINGS / sizeof READINGS[0]);
}

ParameterizedTest(struct reading *r, config, each_type_takes_its_form_and_no_other)
{
    struct settings s = {.count = -1, .lease_ms = -1, .on = -1};
    struct err err;
    int value;

    clear();
    setenv("QUARTET_NAME", "n", 1);
    setenv(r->key, r->text, 1);
    cr_assert_eq(config_load(&s, KEYS, &err), r->ok ? 0 : ERR_INVALID, "%s=%s", r->key,
                 r->text);
    value = strstr(r->key, "COUNT")   ? s.count
            : strstr(r->key, "LEASE") ? s.lease_ms
                                      : s.on;
    cr_assert_eq(value, r->ok ? r->value : -1, "%s=%s gave %d", r->key, r->text, value);
}

Test(config, help_says_name_form_and_default_of_every_key)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    config_help(out, KEYS);
    fclose(out);
    cr_assert(
        strstr(text, "  QUARTET_NAME\n      A name.\n      A text; must be set.\n"));
    cr_assert(strstr(text, "  QUARTET_LEASE\n      How long.\n"
                           "      A duration: 500ms, 3s, 2m, 1h; default 3s.\n"));
    cr_assert(strstr(text, "A text; may stay empty.\n"));
    free(text);
}
