/*
 * test_failure.c - libvirt's errors and events in the port's words.
 */
#include "services/lifecycle-engine/hypervisor/failure.h"

#include <criterion/criterion.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <string.h>

#include "services/lifecycle-engine/hypervisor/lifecycle.h"

Test(failure, a_host_that_is_away_is_tried_again)
{
    cr_assert_eq(failure_kind(VIR_ERR_NO_CONNECT), ERR_RETRY);
    cr_assert_eq(failure_kind(VIR_ERR_RPC), ERR_RETRY);
    cr_assert_eq(failure_kind(VIR_ERR_AUTH_FAILED), ERR_RETRY);
    cr_assert_eq(failure_kind(VIR_ERR_OPERATION_TIMEOUT), ERR_RETRY);
}

Test(failure, a_domain_that_is_gone_is_not_found)
{
    cr_assert_eq(failure_kind(VIR_ERR_NO_DOMAIN), ERR_NOT_FOUND);
}

Test(failure, whatever_else_is_a_refusal)
{
    cr_assert_eq(failure_kind(VIR_ERR_OPERATION_INVALID), ERR_CONFLICT);
    cr_assert_eq(failure_kind(VIR_ERR_INTERNAL_ERROR), ERR_CONFLICT);
    cr_assert_eq(failure_kind(VIR_ERR_OK), ERR_CONFLICT);
    cr_assert_eq(failure_kind(100000), ERR_CONFLICT);
}

static void keep_quiet(void *context, virErrorPtr error)
{
    (void)context;
    (void)error;
}

Test(failure, libvirts_words_are_kept)
{
    struct err err;

    virInitialize();
    virSetErrorFunc(NULL, keep_quiet);
    cr_assert_null(virConnectOpen("qemu+unix:///system?socket=/no/such/socket"));
    cr_assert_eq(failure_take(&err, "open"), ERR_CONFLICT);
    cr_assert(strstr(err.msg, "open: "), "%s", err.msg);
    cr_assert(strstr(err.msg, "/no/such/socket"), "%s", err.msg);
}

static void expect(int event, int detail, enum domain_event wanted)
{
    enum domain_event means = HOST_BACK;

    cr_assert(lifecycle_read(event, detail, &means), "%d %d", event, detail);
    cr_assert_eq(means, wanted, "%d %d", event, detail);
}

Test(lifecycle, a_domain_that_nobody_stopped_has_crashed)
{
    expect(VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_FAILED, DOMAIN_CRASHED);
    expect(VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_CRASHED, DOMAIN_CRASHED);
    expect(VIR_DOMAIN_EVENT_CRASHED, VIR_DOMAIN_EVENT_CRASHED_PANICKED, DOMAIN_CRASHED);
}

Test(lifecycle, started_stopped_and_undefined_are_told)
{
    expect(VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED, DOMAIN_STARTED);
    expect(VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN, DOMAIN_STOPPED);
    expect(VIR_DOMAIN_EVENT_STOPPED, VIR_DOMAIN_EVENT_STOPPED_DESTROYED,
           DOMAIN_STOPPED);
    expect(VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED,
           DOMAIN_UNDEFINED);
}

Test(lifecycle, a_guest_on_its_way_down_is_not_off)
{
    enum domain_event means;

    cr_assert_not(lifecycle_read(VIR_DOMAIN_EVENT_SHUTDOWN,
                                 VIR_DOMAIN_EVENT_SHUTDOWN_GUEST, &means));
    cr_assert_not(lifecycle_read(VIR_DOMAIN_EVENT_SUSPENDED, 0, &means));
    cr_assert_not(lifecycle_read(VIR_DOMAIN_EVENT_DEFINED, 0, &means));
    cr_assert_not(lifecycle_read(1000, -1, &means));
}
