/*
 * get.h - the grammar of kubectl: "get operations", "delete deployment x" are what
 * "operations" and "undeploy x" are. Pure.
 */
#pragma once

/* Rewrites the words in place; what is no such phrase stays as it is. */
void get_rewrite(const char **words, int *count);
