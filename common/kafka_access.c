/*
 * kafka_access.c - configuration -> librdkafka's settings. See kafka_access.h.
 */
#include "common/kafka_access.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/kafka.h"

#define PASSWORD_SIZE 512

static char password[PASSWORD_SIZE];
static struct kafka_setting settings[8]; /* the last stays empty */

static int read_password(const char *file, struct err *err)
{
    FILE *in = fopen(file, "re");
    bool there;

    if (!in)
        return err_set(err, ERR_INVALID, "QUARTET_KAFKA_PASSWORD_FILE %s: %s", file,
                       strerror(errno));
    there = fgets(password, sizeof password, in) != NULL;
    fclose(in);
    password[strcspn(password, "\r\n")] = '\0';
    if (!there || !*password)
        return err_set(err, ERR_INVALID,
                       "QUARTET_KAFKA_PASSWORD_FILE %s: its first line is empty", file);
    return 0;
}

static bool is_readable(const char *setting, const char *file, struct err *err)
{
    if (!file || access(file, R_OK) == 0)
        return true;
    err_set(err, ERR_INVALID, "%s %s: %s", setting, file, strerror(errno));
    return false;
}

static int check(const struct kafka_access *asked, const char *security, bool sasl,
                 struct err *err)
{
    static const char *const KNOWN[] = {"plaintext", "ssl", "sasl_plaintext",
                                        "sasl_ssl"};
    bool known = false;

    for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++)
        known = known || strcmp(security, KNOWN[i]) == 0;
    if (!known)
        return err_set(err, ERR_INVALID,
                       "QUARTET_KAFKA_SECURITY is \"%.40s\": give plaintext, ssl, "
                       "sasl_plaintext or sasl_ssl",
                       security);
    if (sasl && (!asked->username || !asked->password_file))
        return err_set(err, ERR_INVALID,
                       "QUARTET_KAFKA_SECURITY is %s: set QUARTET_KAFKA_USERNAME and "
                       "QUARTET_KAFKA_PASSWORD_FILE",
                       security);
    if (!asked->certificate != !asked->key)
        return err_set(err, ERR_INVALID,
                       "QUARTET_KAFKA_CERT and QUARTET_KAFKA_KEY must be set together");
    if (!is_readable("QUARTET_KAFKA_CA", asked->ca, err) ||
        !is_readable("QUARTET_KAFKA_CERT", asked->certificate, err) ||
        !is_readable("QUARTET_KAFKA_KEY", asked->key, err))
        return err->kind;
    return 0;
}

/* Those that have a value. */
static void set(const struct kafka_setting *rows, size_t count)
{
    struct kafka_setting *to = settings;

    while (to->name)
        to++;
    for (size_t i = 0; i < count; i++)
        if (rows[i].value)
            *to++ = rows[i];
}

int kafka_access_use(const struct kafka_access *access, struct err *err)
{
    const char *security = access->security ? access->security : "plaintext";
    bool sasl = strncmp(security, "sasl_", 5) == 0;
    bool ssl = strstr(security, "ssl") != NULL;
    const struct kafka_setting of_ssl[] = {
        {"ssl.ca.location",          access->ca         },
        {"ssl.certificate.location", access->certificate},
        {"ssl.key.location",         access->key        },
    };
    const struct kafka_setting of_sasl[] = {
        {"sasl.mechanism", access->mechanism},
        {"sasl.username",  access->username },
        {"sasl.password",  password         },
    };

    memset(settings, 0, sizeof settings);
    if (check(access, security, sasl, err) < 0 ||
        (sasl && read_password(access->password_file, err) < 0))
        return err->kind;
    settings[0] = (struct kafka_setting){"security.protocol", security};
    if (ssl)
        set(of_ssl, sizeof of_ssl / sizeof of_ssl[0]);
    if (sasl)
        set(of_sasl, sizeof of_sasl / sizeof of_sasl[0]);
    return 0;
}

int kafka_access_use_environment(struct err *err)
{
    static struct kafka_environment {
        struct kafka_access access;
    } environment;
    static const struct config_key KEYS[] = {
        KAFKA_ACCESS_KEYS(struct kafka_environment, access),
        {NULL, CONFIG_TEXT, 0, NULL, NULL},
    };

    if (config_load(&environment, KEYS, err) < 0)
        return err->kind;
    return kafka_access_use(&environment.access, err);
}

const struct kafka_setting *kafka_access_settings(void)
{
    return settings;
}
