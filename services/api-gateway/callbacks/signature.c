/*
 * signature.c - the HMAC, and keys as text.
 */
#include "services/api-gateway/callbacks/signature.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#define VERSION "v1,"
#define PREFIX "whsec_"
#define BASE64 sodium_base64_VARIANT_ORIGINAL

void signature_make(char ret[SIGNATURE_SIZE], const uint8_t *key, size_t key_length,
                    const char *id, int64_t timestamp_s, const void *body,
                    size_t length)
{
    uint8_t mac[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_state state;
    char head[256];
    int n = snprintf(head, sizeof head, "%.200s.%lld.", id, (long long)timestamp_s);

    crypto_auth_hmacsha256_init(&state, key, key_length);
    crypto_auth_hmacsha256_update(&state, (const uint8_t *)head, (size_t)n);
    crypto_auth_hmacsha256_update(&state, body, length);
    crypto_auth_hmacsha256_final(&state, mac);
    memcpy(ret, VERSION, sizeof VERSION);
    sodium_bin2base64(ret + strlen(VERSION), SIGNATURE_SIZE - strlen(VERSION), mac,
                      sizeof mac, BASE64);
}

void signature_key_write(char ret[SIGNATURE_KEY_TEXT], const uint8_t *key,
                         size_t length)
{
    memcpy(ret, PREFIX, sizeof PREFIX);
    sodium_bin2base64(ret + strlen(PREFIX), SIGNATURE_KEY_TEXT - strlen(PREFIX), key,
                      length, BASE64);
}

int signature_key_read(uint8_t ret[SIGNATURE_KEY_MOST], const char *text)
{
    size_t length;

    if (strncmp(text, PREFIX, strlen(PREFIX)) != 0)
        return -1;
    text += strlen(PREFIX);
    if (sodium_base642bin(ret, SIGNATURE_KEY_MOST, text, strlen(text), NULL, &length,
                          NULL, BASE64) < 0 ||
        length < SIGNATURE_KEY_LEAST)
        return -1;
    return (int)length;
}
