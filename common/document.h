/*
 * document.h - a document -> its bytes. A document is a jansson object; XML and JSON
 * are two ways to print the same one: members are elements, an array repeats its
 * element.
 */
#pragma once

#include <jansson.h>

#include "common/auto.h"

AUTO_DEFINE(json_decref, json_t *);

/* malloc'd, ended by a newline. Bytes that XML has no place for become '?'. */
char *print_xml(const char *root, const json_t *document);
char *print_json(const json_t *document);

/* Sets a member; "" and NULL leave it out. What is no UTF-8 in the value becomes '?'.
 */
void document_text(json_t *document, const char *name, const char *value);
void document_number(json_t *document, const char *name, long long value);
void document_switch(json_t *document, const char *name, int value);
/* A time of clock_wall_us as ISO 8601; 0 leaves it out. */
void document_time(json_t *document, const char *name, long long wall_us);
/* Appends to the array `name`, making it; takes `item`. */
void document_append(json_t *document, const char *name, json_t *item);
