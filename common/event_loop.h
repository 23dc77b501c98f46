/*
 * event_loop.h - files and timers that callbacks wait for: the event loop that libvirt
 * asks of a program (virEventRegisterImpl takes these functions as they are).
 *
 * libvirt switches its interest in a connection's socket off before each call and on
 * after it. Here that is one system call of the thread that does it; libvirt's own loop
 * wakes its thread both times, which costs more than the call.
 *
 * One a process. Any thread may call anything, callbacks too. A callback that was
 * removed is not called any more, but may still be under way; its `gone` is called by
 * the loop's thread after it.
 */
#pragma once

/* Bits of events, as libvirt has them. */
enum {
    EVENT_READABLE = 1,
    EVENT_WRITABLE = 2,
    EVENT_ERROR = 4,
    EVENT_HANGUP = 8,
};

typedef void event_ready(int watch, int fd, int events, void *context);
typedef void event_due(int timer, void *context);
typedef void event_gone(void *context);

/* Watches fd, which has no other watch. events: 0 none for now. gone may be NULL.
 * Returns a number above 0, or -1. */
int event_loop_add_handle(int fd, int events, event_ready *ready, void *context,
                          event_gone *gone);
void event_loop_update_handle(int watch, int events);
int event_loop_remove_handle(int watch);

/* Calls due each so many milliseconds; 0: always, -1: not now. */
int event_loop_add_timeout(int ms, event_due *due, void *context, event_gone *gone);
void event_loop_update_timeout(int timer, int ms);
int event_loop_remove_timeout(int timer);

/* Calls what is ready and due, until event_loop_stop. */
void event_loop_run(void);
/* Ends the run that is under way, or the next. */
void event_loop_stop(void);
