/*
 * test_notice.c - the login notice: its text, its place in a message of the day that is
 * somebody else's, and when it is written.
 *
 * QUARTET_GOLDEN=write (make golden) makes the expected texts anew.
 */
#include <criterion/criterion.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/auto.h"
#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/motd.h"
#include "services/lifecycle-engine/plan/notice.h"
#include "tests/unit/lifecycle-engine/play.h"

#define GOLDEN "tests/unit/lifecycle-engine/golden/"

static struct play *play;

static void begin(void)
{
    play = play_create();
    play_deploy(play, "router:1");
}

static void end(void)
{
    play_destroy(play);
}

TestSuite(notice, .init = begin, .fini = end);

static void expect(const char *path, const char *text)
{
    const char *golden = getenv("QUARTET_GOLDEN");
    char wanted[NOTICE_SIZE] = "";
    FILE *file;

    if (golden && strcmp(golden, "write") == 0) {
        file = fopen(path, "w");
        fputs(text, file);
    } else {
        file = fopen(path, "r");
        cr_assert(file, "%s", path);
        cr_assert_geq(fread(wanted, 1, sizeof wanted - 1, file), 0);
        cr_assert_str_eq(text, wanted);
    }
    fclose(file);
}

static const char *text_of(const struct vm *vm)
{
    static char text[NOTICE_SIZE];

    notice_text(text, sizeof text, play_deployment(play), vm);
    return text;
}

static void agent_connects(void)
{
    play_item(play, (struct item){.kind = ITEM_AGENT, .vm_id = play_vm(play, 0)->id});
}

Test(notice, a_fresh_vm_has_little_to_tell)
{
    expect(GOLDEN "notice_fresh.txt", text_of(play_vm(play, 0)));
}

Test(notice, it_tells_reboot_monitoring_and_recovery)
{
    play->scene->now_us = 1700000000000000;
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    play->scene->now_us += 3600000000;
    play_ask(play, "3", KIND_VM_RECOVER, play_vm(play, 0)->name, NULL);
    play_answer(play);
    expect(GOLDEN "notice_full.txt", text_of(play_vm(play, 0)));
}

Test(notice, nothing_of_it_moves_a_terminal)
{
    struct vm *vm = play_vm(play, 0);

    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    vm->record->rebooted->account = arena_text(play->arena, "\033[2Jadmin\a\r\nroot");
    for (const char *c = text_of(vm); *c; c++)
        cr_assert((unsigned char)*c >= 0x20 || *c == '\n');
}

Test(notice, what_does_not_fit_is_cut_at_a_line_and_says_so)
{
    char small[300];

    notice_text(small, sizeof small, play_deployment(play), play_vm(play, 0));
    cr_assert_lt(strlen(small), sizeof small);
    cr_assert(strstr(small, "more than fits here"));
    cr_assert_eq(small[strlen(small) - 1], '\n');
}

/* --- in the owner's message ------------------------------------------------------- */

static void merges(const char *old, const char *notice, const char *wanted)
{
    AUTO(free) char *merged = motd_merge(old, notice);

    cr_assert_str_eq(merged, wanted);
    cr_assert_geq(strlen(merged), strlen(old));
}

#define BEGIN "---- Quartet ----\n"
#define END "---- end of Quartet's notice ----\n"

Test(motd, the_owners_text_stays_and_the_notice_follows)
{
    merges("Welcome.\n", "new\n", "Welcome.\n" BEGIN "new\n" END);
    merges("", "new\n", BEGIN "new\n" END);
    merges("no line feed", "new\n", "no line feed\n" BEGIN "new\n" END);
    merges("two\n\n\n", "new\n", "two\n\n\n" BEGIN "new\n" END);
}

Test(motd, an_older_notice_is_replaced_wherever_it_stands)
{
    merges("a\n" BEGIN "old\n" END, "new\n", "a\n" BEGIN "new\n" END);
    merges("a\n" BEGIN "old\n" END "b\n", "new\n", "a\nb\n" BEGIN "new\n" END);
}

Test(motd, a_shorter_notice_is_padded_so_that_nothing_old_is_left)
{
    AUTO(free) char *once = motd_merge("a\n", "a long line of the former notice\n");
    AUTO(free) char *twice = motd_merge(once, "x\n");
    AUTO(free) char *thrice = motd_merge(twice, "y\n");

    cr_assert_eq(strlen(twice), strlen(once));
    cr_assert(strncmp(twice, "a\n" BEGIN "x\n" END, 20) == 0);
    cr_assert_eq(strlen(thrice), strlen(once));
    cr_assert_null(strstr(thrice, "former"));
}

Test(motd, blank_lines_at_the_end_of_the_owners_text_stay)
{
    AUTO(free) char *once = motd_merge("a\n\n\n", "x\n");
    AUTO(free) char *twice = motd_merge(once, "x\n");

    cr_assert_str_eq(twice, once);
    cr_assert_eq(strncmp(twice, "a\n\n\n----", 8), 0, "%s", twice);
}

Test(motd, a_damaged_block_costs_the_owner_nothing)
{
    merges("a\n" BEGIN "whose is this?\nb\n", "new\n",
           "a\nwhose is this?\nb\n" BEGIN "new\n" END);
    merges("a\n" END "b\n", "new\n", "a\n" END "b\n" BEGIN "new\n" END);
}

/* --- when ------------------------------------------------------------------------- */

Test(notice, it_is_written_when_the_agent_first_connects)
{
    cr_assert(play_vm(play, 0)->record->notice_due);
    agent_connects();
    cr_assert_str_eq(play_jobs(play), "NOTICE:router0");
    play_answer(play);
    cr_assert_not(play_vm(play, 0)->record->notice_due);
    cr_assert(play_vm(play, 0)->record->agent);
    agent_connects();
    cr_assert_str_eq(play_jobs(play), "", "nothing new to tell");
}

Test(notice, an_operation_waits_for_an_agent_that_has_connected_before)
{
    agent_connects();
    play_answer(play);
    play_events(play);
    play_jobs(play);
    play->no_agents = true;
    play_ask(play, "2", KIND_VM_REBOOT, play_vm(play, 0)->name, NULL);
    play_answer(play);
    cr_assert_str_eq(play_events(play), "OPERATION_ACCEPTED VM_REBOOTED");
    play->no_agents = false;
    agent_connects(); /* after the reboot, before the ten seconds are over */
    play_answer(play);
    cr_assert_str_eq(play_events(play), "VM_ALIVE.");
    cr_assert_not(play_vm(play, 0)->record->notice_due);
}

Test(notice, after_ten_seconds_the_operation_ends_well_without_it)
{
    agent_connects();
    play_answer(play);
    play_events(play);
    play->no_agents = true;
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    play_wait(play, 10);
    cr_assert_str_eq(play_events(play),
                     "OPERATION_ACCEPTED VM_REBOOTED VM_ALIVE SERVICE_ALIVE.");
    cr_assert(play_vm(play, 0)->record->notice_due);
    play->no_agents = false;
    play_jobs(play);
    agent_connects();
    cr_assert_str_eq(play_jobs(play), "NOTICE:router0");
}

Test(notice, an_agent_that_does_not_come_is_noted_once_and_fails_nothing)
{
    uint32_t before = play_vm(play, 0)->record->entries;

    play_wait(play, 59);
    cr_assert_eq(play_vm(play, 0)->record->entries, before);
    play_wait(play, 1);
    cr_assert_eq(play_vm(play, 0)->record->entries, before + 1);
    cr_assert_str_eq(play_vm(play, 0)->entries->what, "no guest agent");
    play_ask(play, "2", KIND_REBOOT, "", NULL);
    play_answer(play);
    play_wait(play, 120);
    cr_assert_str_neq(play_vm(play, 0)->entries->what, "no guest agent");
}
