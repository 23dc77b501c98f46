/*
 * iso.c - see iso.h.
 */
#include "services/lifecycle-engine/hypervisor/iso.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>
#include <sys/stat.h>

#include "common/mem.h"

struct image {
    uint8_t *bytes;
    size_t length, capacity;
};

static la_ssize_t take(struct archive *archive, void *context, const void *bytes,
                       size_t length)
{
    struct image *image = context;

    (void)archive;
    while (image->length + length > image->capacity) {
        image->capacity = image->capacity ? image->capacity * 2 : 1 << 19;
        image->bytes = xrealloc(image->bytes, image->capacity);
    }
    memcpy(image->bytes + image->length, bytes, length);
    image->length += length;
    return (la_ssize_t)length;
}

static int entry_write(struct archive *archive, const struct drive_file *file)
{
    struct archive_entry *entry = archive_entry_new();
    int r;

    archive_entry_set_pathname(entry, file->path);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)file->length);
    r = archive_write_header(archive, entry);
    if (r == ARCHIVE_OK && archive_write_data(archive, file->text, file->length) < 0)
        r = ARCHIVE_FATAL;
    archive_entry_free(entry);
    return r;
}

static int all_write(struct archive *archive, struct image *image,
                     const struct drive *drive)
{
    int r = archive_write_set_format_iso9660(archive);

    if (r == ARCHIVE_OK)
        r = archive_write_set_options(archive, "iso9660:volume-id=cidata");
    if (r == ARCHIVE_OK)
        r = archive_write_open(archive, image, NULL, take, NULL);
    for (int i = 0; r == ARCHIVE_OK && i < drive->count; i++)
        r = entry_write(archive, &drive->files[i]);
    return r == ARCHIVE_OK ? archive_write_close(archive) : r;
}

int iso_write(const struct drive *drive, uint8_t **ret, size_t *ret_length,
              struct err *err)
{
    struct archive *archive = archive_write_new();
    struct image image = {.bytes = NULL};
    int r = 0;

    if (all_write(archive, &image, drive) != ARCHIVE_OK)
        r = err_set(err, ERR_CONFLICT, "write the drive of the day 0: %s",
                    archive_error_string(archive));
    archive_write_free(archive);
    if (r < 0) {
        free(image.bytes);
        return r;
    }
    *ret = image.bytes;
    *ret_length = image.length;
    return 0;
}
