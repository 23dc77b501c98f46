/*
 * judged.h - what tests of bodies share: a body is read, and what is wrong with it
 * told.
 */
#pragma once

#include <stdbool.h>

#include "services/api-gateway/xml/datamodel_xml.h"
#include "services/api-gateway/xml/tree.h"

/* What came of reading one body; judged_finish frees it. */
struct judged {
    struct problems *problems;
    xmlDoc *doc;
    struct asked_deployment asked;
    int status;       /* 0: nothing is wrong */
    const char *text; /* what is */
};

struct judged read_datamodel(const char *xml);
struct judged read_datamodel_json(const char *json);
/* Bytes that may be anything, to a tree only. */
struct judged read_bytes(const char *bytes, size_t length);
void judged_finish(struct judged *judged);

/* One vm_group with what is given inside it, in a deployment; malloc'd. */
char *deployment_with(const char *in_group);

/* Fails the test unless the group is refused so, in words that hold `words`. */
void assert_group_refused(const char *in_group, int status, const char *words);
void assert_datamodel_refused(const char *xml, int status, const char *words);

/* A file of the repository; malloc'd. */
char *file_text(const char *path);
