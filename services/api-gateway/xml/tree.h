/*
 * tree.h - the bytes of a request -> a tree of elements that can be trusted in its
 * form.
 *
 * Both XML and JSON become the same tree, so that one reader serves both. In JSON an
 * object's members are the elements, an array repeats its element, and the root's name
 * may be left out: {"operation": "stop"} is {"service_operation": {"operation":
 * "stop"}}.
 *
 * What is hostile ends in a problem (400) and costs little: entities, a document type,
 * more than 32 levels, 50,000 elements or 64 attributes of one, encodings other than
 * UTF-8, foreign namespaces.
 */
#pragma once

#include <libxml/tree.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "services/api-gateway/xml/problems.h"

#define TREE_LEVELS_MAX 32
#define TREE_ELEMENTS_MAX 50000
#define TREE_ATTRIBUTES_MAX 64

AUTO_DEFINE(xmlFreeDoc, xmlDoc *);

/* Before any thread. */
void tree_init(void);

/*
 * The tree, the caller's, or NULL with problems added. roots: the names its root may
 * have, ended by NULL; a JSON object without a root becomes the first.
 */
xmlDoc *tree_read_xml(const uint8_t *bytes, size_t length, const char *const *roots,
                      struct problems *problems);
xmlDoc *tree_read_json(const uint8_t *bytes, size_t length, const char *const *roots,
                       struct problems *problems);

/* Whether the node is an element of that name. */
int tree_is(const xmlNode *node, const char *name);

/* The next element of a list of siblings, this one included, or NULL. */
xmlNode *tree_element(xmlNode *node);
