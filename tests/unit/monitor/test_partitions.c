/*
 * test_partitions.c - when a partition counts as read.
 */
#include <criterion/criterion.h>

#include "services/monitor/partitions.h"

Test(partitions, one_reads_out_once_when_it_has_caught_up)
{
    struct partition partition = {.here = true, .heard_us = 100};

    cr_assert_not(partition_reads_out(&partition, 200));
    partition.caught_up = true;
    cr_assert(partition_reads_out(&partition, 200));
    cr_assert(partition.read);
    cr_assert_not(partition_reads_out(&partition, 300));
}

Test(partitions, silence_is_not_waited_out_for_ever)
{
    struct partition partition = {.here = true, .heard_us = 100};

    cr_assert_not(partition_reads_out(&partition, 99 + PARTITION_SILENCE_US));
    cr_assert(partition_reads_out(&partition, 100 + PARTITION_SILENCE_US));
}

Test(partitions, one_that_is_elsewhere_never_reads_out)
{
    struct partition partition = {.caught_up = true};

    cr_assert_not(partition_reads_out(&partition, 10 * PARTITION_SILENCE_US));
}

Test(partitions, each_keeps_its_place_as_the_list_grows)
{
    struct partitions partitions = {0};

    partitions_at(&partitions, 2)->committed = 5;
    partitions_at(&partitions, 40)->committed = 9;
    cr_assert_eq(partitions_at(&partitions, 2)->committed, 5);
    cr_assert_eq(partitions_at(&partitions, 3)->committed, 0);
    cr_assert_eq(partitions.count, 41);
    partitions_finish(&partitions);
}
