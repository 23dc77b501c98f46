/*
 * uuid.h - ids as lower-case text of 36 characters. Any thread may call.
 */
#pragma once

#include <stdbool.h>

#define UUID_SIZE 37 /* with the terminating zero */

/* A new id that grows with time (version 7). */
void uuid_make(char id[UUID_SIZE]);

/* uuid5 of the name in Quartet's own namespace: the same name gives the same id. */
void uuid_name(char id[UUID_SIZE], const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Its 16 bytes; false: it is none, and bytes are spoilt. */
bool uuid_bytes(unsigned char bytes[16], const char *text);

/* Whether text is a UUID; writes it in lower case to id (which may be NULL). */
bool uuid_read(const char *text, char id[UUID_SIZE]);
