/*
 * test_image_file.c - files of images on a real file system: kept once by content, gone
 * with their last name, gone on with where they stood, and looked into.
 */
#include <criterion/criterion.h>

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "services/lifecycle-engine/workers/image_file.h"

#define HELLO "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
#define HELLO_512                                                                      \
    "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca7"                 \
    "2323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043"

static char folder[] = "/tmp/quartet-images-XXXXXX";
static char path[256];

static void begin(void)
{
    cr_assert(mkdtemp(folder));
}

static int remove_one(const char *name, const struct stat *info, int type,
                      struct FTW *walk)
{
    (void)info;
    (void)type;
    (void)walk;
    return remove(name);
}

static void end(void)
{
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

TestSuite(image_file, .init = begin, .fini = end);

static const char *place(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static struct image_file *opened(const char *name, const char *wanted)
{
    struct image_file *file = NULL;
    struct err err;

    cr_assert_eq(image_file_open(&file, place(name), wanted, &err), 0, "%s", err.msg);
    return file;
}

static void add(struct image_file *file, const void *bytes, size_t length)
{
    struct err err;

    cr_assert_eq(image_file_add(file, bytes, length, &err), 0, "%s", err.msg);
}

static void keep(const char *name, const void *bytes, size_t length)
{
    AUTO(image_file_close) struct image_file *file = opened(name, "");
    char sum[IMAGE_FILE_SUM_MAX + 1];
    struct err err;

    add(file, bytes, length);
    image_file_sum(file, sum);
    cr_assert_eq(image_file_keep(file, &err), 0, "%s", err.msg);
}

static nlink_t links(const char *name)
{
    struct stat info;

    return stat(place(name), &info) < 0 ? 0 : info.st_nlink;
}

Test(image_file, a_content_stands_once_and_goes_with_its_last_name)
{
    struct err err;

    keep("a.disk", "hello", 5);
    keep("b.disk", "hello", 5);
    cr_assert_eq(links("content/" HELLO), 3);
    cr_assert_eq(links("part/a.disk"), 0);
    cr_assert_eq(image_file_discard(place("a.disk"), &err), 0);
    cr_assert_eq(links("content/" HELLO), 2);
    cr_assert_eq(image_file_discard(place("b.disk"), &err), 0);
    cr_assert_eq(links("content/" HELLO), 0);
    cr_assert_eq(image_file_discard(place("b.disk"), &err), 0, "twice is well");
}

Test(image_file, kept_twice_is_kept_once)
{
    keep("a.disk", "hello", 5);
    keep("a.disk", "hello", 5);
    cr_assert_eq(links("content/" HELLO), 2);
    cr_assert(image_file_is_kept(place("a.disk")));
}

Test(image_file, who_goes_on_has_the_sum_of_all_of_it)
{
    struct image_file *file = opened("a.disk", HELLO);
    char sum[IMAGE_FILE_SUM_MAX + 1];

    add(file, "hel", 3);
    image_file_close(file); /* as a crash would */
    file = opened("a.disk", HELLO);
    cr_assert_eq(image_file_size(file), 3);
    add(file, "lo", 2);
    image_file_sum(file, sum);
    cr_assert_str_eq(sum, HELLO);
    image_file_close(file);
}

Test(image_file, a_sha_512_is_told_where_one_is_wanted_and_the_content_stands_once)
{
    AUTO(image_file_close) struct image_file *file = opened("b.disk", HELLO_512);
    char sum[IMAGE_FILE_SUM_MAX + 1];
    struct err err;

    keep("a.disk", "hello", 5);
    add(file, "other", 5);
    cr_assert_eq(image_file_restart(file, &err), 0);
    add(file, "hel", 3);
    image_file_close(file);
    file = opened("b.disk", HELLO_512);
    add(file, "lo", 2);
    image_file_sum(file, sum);
    cr_assert_str_eq(sum, HELLO_512);
    cr_assert_eq(image_file_keep(file, &err), 0, "%s", err.msg);
    cr_assert_eq(links("content/" HELLO), 3);
}

Test(image_file, who_begins_anew_keeps_nothing_of_it)
{
    struct image_file *file = opened("a.disk", "");
    char sum[IMAGE_FILE_SUM_MAX + 1];
    struct err err;

    add(file, "other", 5);
    image_file_close(file);
    file = opened("a.disk", "");
    cr_assert_eq(image_file_size(file), 0);
    add(file, "other", 5);
    cr_assert_eq(image_file_restart(file, &err), 0);
    add(file, "hello", 5);
    image_file_sum(file, sum);
    cr_assert_str_eq(sum, HELLO);
    image_file_close(file);
}

Test(image_file, two_at_once_are_told_to_come_again)
{
    AUTO(image_file_close) struct image_file *file = opened("a.disk", HELLO);
    struct image_file *other = NULL;
    struct err err;

    cr_assert_eq(image_file_open(&other, place("a.disk"), HELLO, &err), ERR_RETRY);
    cr_assert(strstr(err.msg, "another instance"), "%s", err.msg);
}

Test(image_file, it_is_readable_whatever_the_umask)
{
    struct stat info;

    umask(0077);
    keep("a.disk", "hello", 5);
    cr_assert_eq(stat(place("a.disk"), &info), 0);
    cr_assert_eq(info.st_mode & 0777, 0644);
}

static int format_of(const uint8_t *bytes, size_t length, char format[8],
                     struct err *err)
{
    FILE *out = fopen(place("x"), "w");

    fwrite(bytes, 1, length, out);
    fclose(out);
    return image_format(place("x"), format, err);
}

Test(image_file, its_first_bytes_say_what_it_is)
{
    uint8_t head[128] = "QFI\xfb";
    char format[8];
    struct err err;

    head[7] = 3;
    cr_assert_eq(format_of(head, sizeof head, format, &err), 0, "%s", err.msg);
    cr_assert_str_eq(format, "qcow2");
    cr_assert_eq(format_of((const uint8_t *)"MZ", 2, format, &err), 0);
    cr_assert_str_eq(format, "raw");
    cr_assert_eq(format_of(head, 0, format, &err), ERR_CONFLICT);
}

Test(image_file, a_qcow2_that_shows_other_files_is_none)
{
    uint8_t head[128] = "QFI\xfb";
    char format[8];
    struct err err;

    head[7] = 2;
    head[15] = 104; /* where the backing file's name stands */
    cr_assert_eq(format_of(head, sizeof head, format, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "backing file"), "%s", err.msg);
    head[15] = 0;
    head[7] = 3;
    head[79] = 4;
    cr_assert_eq(format_of(head, sizeof head, format, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "another file"), "%s", err.msg);
    head[7] = 9;
    cr_assert_eq(format_of(head, sizeof head, format, &err), ERR_CONFLICT);
}
