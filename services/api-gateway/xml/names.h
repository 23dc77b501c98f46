/*
 * names.h - what clients may call things, and how they write addresses. Pure.
 *
 * Each rule returns why the text is refused, or NULL.
 */
#pragma once

/* Tenants, deployments, groups, catalogue entries: letters, digits, - . _, the first a
 * letter or digit, 1 to 72 characters. */
const char *name_rule(const char *text);

/* VM names, which are made of such: the same letters, at most 200 characters. */
const char *vm_name_rule(const char *text);

const char *ipv4_rule(const char *text);
const char *mac_rule(const char *text);

/* Where a file of an image comes from: a path, or a file:, http: or https: URL. */
const char *source_rule(const char *text);
/* A SHA-256 in hex. */
const char *checksum_rule(const char *text);
