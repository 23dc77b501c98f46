/*
 * credentials.h - the Authorization header, taken apart: Basic or Bearer.
 */
#pragma once

#include <stdint.h>

#define CREDENTIALS_SIZE 512
#define CREDENTIALS_HASH_SIZE 32

struct credentials {
    char text[CREDENTIALS_SIZE]; /* name, zero, password; or the token; zeros after */
    const char *name, *password; /* of Basic, within text; NULL: a token */
};

/* Returns 0, or -1: it is neither, or broken. header may be NULL. */
int credentials_read(struct credentials *ret, const char *header);

/* A new token, 256 random bits, as text. */
#define TOKEN_SIZE 47
void token_make(char ret[TOKEN_SIZE]);
/* What the table keeps of it. */
void token_hash(uint8_t ret[CREDENTIALS_HASH_SIZE], const char *token);
