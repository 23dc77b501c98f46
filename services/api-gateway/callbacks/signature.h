/*
 * signature.h - how a receiver knows that a callback is ours and new: the scheme of
 * Standard Webhooks, HMAC-SHA256 over "{id}.{timestamp}.{body}". Pure.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#define SIGNATURE_KEY_LEAST 24
#define SIGNATURE_KEY_MOST 64
#define SIGNATURE_KEY_MADE 32
#define SIGNATURE_SIZE 48     /* "v1," 44 characters of base64, the zero */
#define SIGNATURE_KEY_TEXT 96 /* "whsec_" 88 characters of base64, the zero */

/* "v1,K6eV..." of one key. */
void signature_make(char ret[SIGNATURE_SIZE], const uint8_t *key, size_t key_length,
                    const char *id, int64_t timestamp_s, const void *body,
                    size_t length);

/* A key as text, "whsec_" and base64, and back: the length, or -1 when it is none of 24
 * to 64 bytes. */
void signature_key_write(char ret[SIGNATURE_KEY_TEXT], const uint8_t *key,
                         size_t length);
int signature_key_read(uint8_t ret[SIGNATURE_KEY_MOST], const char *text);
