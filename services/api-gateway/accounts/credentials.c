/*
 * credentials.c - reads what a client proves itself with, and makes tokens.
 *
 * A token is 32 random bytes, so a plain hash of it is as good as a slow one; the
 * prefix lets people and scanners of secrets see what it is.
 */
#include "services/api-gateway/accounts/credentials.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "services/api-gateway/store/accounts.h"

#define PREFIX "qt_"
#define TOKEN_BYTES 32

static int read_basic(struct credentials *ret, const char *encoded)
{
    size_t length = 0;
    char *colon;

    if (sodium_base642bin((uint8_t *)ret->text, sizeof ret->text - 1, encoded,
                          strlen(encoded), " ", &length, NULL,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return -1;
    ret->text[length] = '\0';
    colon = strchr(ret->text, ':');
    if (!colon || strlen(ret->text) != length ||
        colon - ret->text >= ACCOUNT_NAME_SIZE || colon == ret->text)
        return -1;
    *colon = '\0';
    ret->name = ret->text;
    ret->password = colon + 1;
    return 0;
}

static int read_bearer(struct credentials *ret, const char *token)
{
    token += strspn(token, " ");
    if (strlen(token) != TOKEN_SIZE - 1 || strncmp(token, PREFIX, strlen(PREFIX)) != 0)
        return -1;
    snprintf(ret->text, sizeof ret->text, "%s", token);
    return 0;
}

int credentials_read(struct credentials *ret, const char *header)
{
    static const struct {
        const char *scheme;
        int (*read)(struct credentials *ret, const char *rest);
    } SCHEMES[] = {
        {"Basic ",  read_basic },
        {"Bearer ", read_bearer},
    };

    memset(ret, 0, sizeof *ret);
    for (size_t i = 0; header && i < sizeof SCHEMES / sizeof SCHEMES[0]; i++) {
        size_t length = strlen(SCHEMES[i].scheme);

        if (strncasecmp(header, SCHEMES[i].scheme, length) == 0)
            return SCHEMES[i].read(ret, header + length);
    }
    return -1;
}

void token_make(char ret[TOKEN_SIZE])
{
    uint8_t random[TOKEN_BYTES];

    randombytes_buf(random, sizeof random);
    memcpy(ret, PREFIX, strlen(PREFIX));
    sodium_bin2base64(ret + strlen(PREFIX), TOKEN_SIZE - strlen(PREFIX), random,
                      sizeof random, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    sodium_memzero(random, sizeof random);
}

void token_hash(uint8_t ret[CREDENTIALS_HASH_SIZE], const char *token)
{
    crypto_generichash(ret, CREDENTIALS_HASH_SIZE, (const uint8_t *)token,
                       strlen(token), NULL, 0);
}
