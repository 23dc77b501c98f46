/*
 * test_base.c - whether what an image holds fits a VM's own disk.
 */
#include "services/lifecycle-engine/hypervisor/base.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[] = "/tmp/quartet-base-XXXXXX";
static int fd = -1;

static void begin(void)
{
    fd = mkstemp(path);
    cr_assert_geq(fd, 0);
}

static void end(void)
{
    close(fd);
    unlink(path);
}

TestSuite(base, .init = begin, .fini = end);

/* A qcow2's head: of a disk of so many MiB. */
static void qcow2(unsigned mib)
{
    unsigned char head[72] = "QFI\xfb\0\0\0\3";
    unsigned long long size = (unsigned long long)mib << 20;

    for (int i = 31; i >= 24; i--, size >>= 8)
        head[i] = (unsigned char)size;
    cr_assert_eq(pwrite(fd, head, sizeof head, 0), (ssize_t)sizeof head);
}

Test(base, a_qcow2_counts_by_the_disk_it_shows)
{
    struct err err;

    qcow2(1500);
    cr_assert_eq(base_fits(path, 1, &err), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "1 GiB") && strstr(err.msg, "at least 1500"), "%s",
              err.msg);
    cr_assert_eq(base_fits(path, 2, &err), 0);
    qcow2(2048);
    cr_assert_eq(base_fits(path, 2, &err), 0);
    qcow2(2049);
    cr_assert_eq(base_fits(path, 2, &err), ERR_CONFLICT);
}

Test(base, a_raw_disk_counts_by_its_file)
{
    struct err err;

    cr_assert_eq(ftruncate(fd, (off_t)3 << 30), 0);
    cr_assert_eq(base_fits(path, 2, &err), ERR_CONFLICT);
    cr_assert_eq(base_fits(path, 3, &err), 0);
}

Test(base, one_as_large_as_its_image_always_fits_and_what_is_elsewhere_is_not_judged)
{
    struct err err;

    qcow2(1500);
    cr_assert_eq(base_fits(path, 0, &err), 0);
    cr_assert_eq(base_fits("/nowhere/image.qcow2", 1, &err), 0);
}
