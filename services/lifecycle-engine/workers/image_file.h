/*
 * image_file.h - a file of an image on its way to its place and there.
 *
 *   FOLDER/part/NAME      what has come so far; held by one process at a time
 *   FOLDER/content/SHA    each content once, whatever images have it
 *   FOLDER/NAME           an image's name for it: another link of the same file
 *
 * A content that has no image's name any more goes with the last. Errors: ERR_RETRY
 * what another try may mend (no room, held by another process), ERR_CONFLICT what is
 * wrong with the file. One thread a struct; any number of processes a folder.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/auto.h"
#include "common/err.h"

struct image_file;

/* The place `path` stands already. */
bool image_file_is_kept(const char *path);

#define IMAGE_FILE_SUM_MAX 128

/* Opens what has come so far. wanted: the SHA-256 or SHA-512 in hex that all of it will
 * have, then it is gone on with; "": not known, it begins anew. */
int image_file_open(struct image_file **ret, const char *path, const char *wanted,
                    struct err *err);
void image_file_close(struct image_file *file);
AUTO_DEFINE(image_file_close, struct image_file *);

/* Bytes that are there. */
int64_t image_file_size(const struct image_file *file);
int image_file_add(struct image_file *file, const void *bytes, size_t length,
                   struct err *err);
/* All of it goes; begins anew. */
int image_file_restart(struct image_file *file, struct err *err);

/* The sum of all bytes, in hex: of the kind that was wanted, else the SHA-256; nothing
 * can be added after. */
void image_file_sum(struct image_file *file, char ret[IMAGE_FILE_SUM_MAX + 1]);

/* Puts it to its place, whole or not at all, after image_file_sum. */
int image_file_keep(struct image_file *file, struct err *err);
/* What has come goes. */
void image_file_drop(struct image_file *file);

/* Takes it from its place, with the content if it was the last name of it. */
int image_file_discard(const char *path, struct err *err);

/* Of a disk that has come or is kept: "qcow2" or "raw". ERR_CONFLICT: it is empty, or a
 * qcow2 that refers to another file. */
int image_format(const char *path, char ret[8], struct err *err);
const char *image_file_part(const struct image_file *file); /* where it is now */
