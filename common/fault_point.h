/*
 * fault_point.h - places where a test may have this very process killed or stopped.
 *
 * A point is a line: fault_point("turn.committed"). It is nothing at all unless built
 * with FAULTS=1, never for what is shipped. Then `<service> --faults` lists the points,
 * and QUARTET_FAULT names a file in which a test leaves an order, one line, its words
 * separated by tabs:
 *
 *   kill   POINT  SUBJECT  N   the N-th time that the point is reached with that
 *                              subject (*: any) the process ends as by kill -9
 *   stop   POINT  SUBJECT  N   it is stopped, as by SIGSTOP, and goes on after SIGCONT
 *   note   *      *        1   every point that is reached is added to FILE.notes
 *
 * Who obeys first takes the order away: FILE becomes FILE.done, so that of many
 * instances with one file one dies. Counting begins anew with each order.
 */
#pragma once

/* Any thread; by fault_point_of only. */
void fault_point_reached(const char *name, const char *subject);

/* One a line, as they stand in the program; a name that stands twice is told twice. */
void fault_points_print(void);

#ifdef QUARTET_FAULTS

#define fault_point(name) fault_point_of(name, "")

/* subject: what it is about here, such as the type of a message; for the order. */
#define fault_point_of(name, subject)                                                  \
    do {                                                                               \
        static const char *const here __attribute__((section("fault_points"), used)) = \
            name;                                                                      \
        fault_point_reached(here, subject);                                            \
    } while (0)

#else

#define fault_point(name) ((void)0)
#define fault_point_of(name, subject) ((void)sizeof(subject))

#endif
