/*
 * kafka_access.h - how this process proves itself to Kafka, and how it knows the
 * brokers: TLS and SASL, by configuration. One for all its clients.
 */
#pragma once

#include "common/config.h"

struct kafka_access {
    const char *security;      /* plaintext, ssl, sasl_plaintext, sasl_ssl */
    const char *mechanism;     /* of SASL */
    const char *username;      /* of SASL */
    const char *password_file; /* of SASL; its first line */
    const char *ca;            /* PEM files; ca NULL: the system's */
    const char *certificate, *key;
};

/* Rows for a table of configuration: where `member` of `type` is the struct. */
#define KAFKA_ACCESS_KEYS(type, member)                                                \
    {"QUARTET_KAFKA_SECURITY", CONFIG_TEXT, offsetof(type, member.security),           \
     "plaintext", "How to speak to Kafka: plaintext, ssl, sasl_plaintext, sasl_ssl."}, \
        {"QUARTET_KAFKA_SASL_MECHANISM", CONFIG_TEXT,                                  \
         offsetof(type, member.mechanism), "SCRAM-SHA-512",                            \
         "With sasl: SCRAM-SHA-512, SCRAM-SHA-256 or PLAIN."},                         \
        {"QUARTET_KAFKA_USERNAME", CONFIG_TEXT, offsetof(type, member.username), "",   \
         "With sasl: who this service is."},                                           \
        {"QUARTET_KAFKA_PASSWORD_FILE", CONFIG_TEXT,                                   \
         offsetof(type, member.password_file), "",                                     \
         "With sasl: the file whose first line is the password."},                     \
        {"QUARTET_KAFKA_CA", CONFIG_TEXT, offsetof(type, member.ca), "",               \
         "With ssl: certificates that brokers are held against, PEM; empty: the "      \
         "system's."},                                                                 \
        {"QUARTET_KAFKA_CERT", CONFIG_TEXT, offsetof(type, member.certificate), "",    \
         "With ssl: this service's certificate, PEM, where brokers ask for one."},     \
    {                                                                                  \
        "QUARTET_KAFKA_KEY", CONFIG_TEXT, offsetof(type, member.key), "",              \
            "With ssl: its private key, PEM."                                          \
    }

/* From now on all clients of the process use it; before the first one. Reads the
 * password. Texts are borrowed for good. ERR_INVALID says what is missing or cannot be.
 */
int kafka_access_use(const struct kafka_access *access, struct err *err);

/* The same, from the environment: for tools without a configuration of their own. */
int kafka_access_use_environment(struct err *err);

/* As settings of librdkafka, ended by a row without a name; kafka.c's. */
struct kafka_setting;
const struct kafka_setting *kafka_access_settings(void);
