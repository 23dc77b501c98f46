/*
 * fault_point.c - obeys the order that a test has left. See fault_point.h.
 *
 * The linker gathers the points' names in a section of their own, so that the list
 * needs no second place where a point is named.
 */
#include "common/fault_point.h"

#ifdef QUARTET_FAULTS

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern const char *const __start_fault_points[], *const __stop_fault_points[];

struct order {
    char action[8], point[64], subject[64];
    unsigned nth;
    struct timespec given;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct timespec counted_for; /* the order that reached counts for */
static unsigned reached;

static int order_read(struct order *order, const char *file)
{
    char line[256];
    struct stat about;
    ssize_t length;
    int fd = open(file, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        return -1;
    length = read(fd, line, sizeof line - 1);
    if (length < 0 || fstat(fd, &about) < 0)
        length = 0;
    close(fd);
    line[length] = '\0';
    if (sscanf(line, "%7[^\t]\t%63[^\t]\t%63[^\t]\t%u", order->action, order->point,
               order->subject, &order->nth) != 4)
        return -1;
    order->given = about.st_mtim;
    return 0;
}

static int is_meant(const struct order *order, const char *name, const char *subject)
{
    return (strcmp(order->point, "*") == 0 || strcmp(order->point, name) == 0) &&
           (strcmp(order->subject, "*") == 0 || strcmp(order->subject, subject) == 0);
}

static void note(const char *file, const char *name, const char *subject)
{
    char path[512], line[160];
    int fd, length;

    snprintf(path, sizeof path, "%s.notes", file);
    length = snprintf(line, sizeof line, "%s\t%s\t%d\n", name, subject, (int)getpid());
    fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0 || write(fd, line, (size_t)length) != length)
        abort();
    close(fd);
}

/* Whether this is the time, and the order this process's to obey. */
static int take(const struct order *order, const char *file)
{
    char done[512];

    if (memcmp(&counted_for, &order->given, sizeof counted_for) != 0) {
        counted_for = order->given;
        reached = 0;
    }
    if (++reached != order->nth)
        return 0;
    snprintf(done, sizeof done, "%s.done", file);
    return rename(file, done) == 0;
}

static void obey(const struct order *order)
{
    const int number = strcmp(order->action, "stop") == 0 ? SIGSTOP : SIGKILL;

    kill(getpid(), number);
    while (number == SIGKILL)
        pause();
}

void fault_point_reached(const char *name, const char *subject)
{
    const char *file = getenv("QUARTET_FAULT");
    struct order order;

    if (!file || order_read(&order, file) < 0 || !is_meant(&order, name, subject))
        return;
    pthread_mutex_lock(&lock);
    if (strcmp(order.action, "note") == 0)
        note(file, name, subject);
    else if (take(&order, file))
        obey(&order);
    pthread_mutex_unlock(&lock);
}

void fault_points_print(void)
{
    for (const char *const *p = __start_fault_points; p < __stop_fault_points; p++)
        puts(*p);
}

#endif
