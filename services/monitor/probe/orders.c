/*
 * orders.c - a list that changes hands as a whole. See orders.h.
 */
#include "services/monitor/probe/orders.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "common/mem.h"

int orders_open(struct orders *orders, struct err *err)
{
    memset(orders, 0, sizeof *orders);
    pthread_mutex_init(&orders->lock, NULL);
    orders->event_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (orders->event_fd < 0)
        return err_set(err, ERR_FATAL, "eventfd: %s", strerror(errno));
    return 0;
}

void orders_close(struct orders *orders)
{
    if (orders->event_fd > 0)
        close(orders->event_fd);
    for (size_t i = 0; i < orders->count; i++)
        free(orders->waiting[i].why);
    free(orders->waiting);
    free(orders->taken);
    pthread_mutex_destroy(&orders->lock);
}

void orders_put(struct orders *orders, const struct probe_order *order)
{
    pthread_mutex_lock(&orders->lock);
    mem_grow(&orders->waiting, orders->count, &orders->capacity,
             sizeof *orders->waiting);
    orders->waiting[orders->count++] = *order;
    if (orders->count == 1)
        eventfd_write(orders->event_fd, 1);
    pthread_mutex_unlock(&orders->lock);
}

void orders_end(struct orders *orders)
{
    pthread_mutex_lock(&orders->lock);
    orders->ended = true;
    eventfd_write(orders->event_fd, 1);
    pthread_mutex_unlock(&orders->lock);
}

bool orders_take(struct orders *orders, const struct probe_order **ret,
                 size_t *ret_count)
{
    struct probe_order *emptied = orders->taken;
    size_t capacity = orders->taken_capacity;
    eventfd_t told;
    bool goes_on;

    pthread_mutex_lock(&orders->lock);
    eventfd_read(orders->event_fd, &told);
    *ret_count = orders->count;
    orders->taken = orders->waiting;
    orders->taken_capacity = orders->capacity;
    orders->waiting = emptied;
    orders->capacity = capacity;
    orders->count = 0;
    goes_on = !orders->ended;
    pthread_mutex_unlock(&orders->lock);
    *ret = orders->taken;
    return goes_on;
}
