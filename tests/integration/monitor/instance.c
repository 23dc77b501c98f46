/*
 * instance.c - monitors as processes. See instance.h.
 */
#include "tests/integration/monitor/instance.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/health.h"
#include "common/http.h"
#include "common/service.h"
#include "services/monitor/collectors.h"
#include "services/monitor/loop.h"
#include "tests/integration/broker.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#define FAIL_ON_LEAKS() __lsan_do_leak_check()
#else
#define FAIL_ON_LEAKS() (void)0
#endif

enum { STOP_MS = 5000, FIRST_PORT = 21000, PORTS = 40000 };

static struct config {
    struct service_config service;
} config;

static const struct config_key KEYS[] = {
    SERVICE_KEYS_NO_DATABASE(struct config, service, "127.0.0.1:8082"),
    {0},
};

static int run(struct err *err)
{
    AUTO(inbox_destroy) struct inbox *inbox = inbox_create();
    const struct teller teller = {inbox_announce, inbox};
    AUTO(collectors_close) struct collectors *collectors = NULL;
    AUTO(loop_close) struct loop *loop = NULL;
    AUTO(http_close) struct http *http = NULL;

    if (collectors_open(&collectors, &teller, err) < 0 ||
        loop_open(&loop, config.service.brokers, inbox, collectors_rows(collectors),
                  collectors_guard(collectors), err) < 0)
        return err->kind;
    service_on_stop(loop_wake, loop);
    health_add("kafka", loop_ready, loop);
    collectors_check_health(collectors);
    if (service_health_open(&http, &config.service, err) < 0)
        return err->kind;
    return loop_run(loop, err);
}

static void be_a_monitor(int start, int port)
{
    const struct service monitor = {.name = "monitor",
                                    .story = "under test",
                                    .keys = KEYS,
                                    .config = &config,
                                    .run = run};
    char *arguments[] = {(char *)"monitor", NULL};
    char listen[32], byte;
    int code;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (read(start, &byte, 1) != 1)
        _exit(0);
    snprintf(listen, sizeof listen, "127.0.0.1:%d", port);
    setenv("QUARTET_LISTEN", listen, 1);
    setenv("QUARTET_KAFKA", broker(), 1);
    setenv("QUARTET_LOG_LEVEL", "warning", 1);
    code = service_main(&monitor, 1, arguments);
    FAIL_ON_LEAKS();
    _exit(code);
}

/* A lock on this program, held until the test's process ends. */
static void wait_for_turn(void)
{
    static int turn = -1;

    if (turn >= 0)
        return;
    turn = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    cr_assert_geq(turn, 0);
    cr_assert_eq(flock(turn, LOCK_EX), 0);
}

struct instance instance_prepare(void)
{
    static int count;
    struct instance instance = {.port = FIRST_PORT + (getpid() * 4 + count++) % PORTS};
    int ends[2];

    broker();
    wait_for_turn();
    cr_assert_eq(pipe2(ends, O_CLOEXEC), 0);
    instance.pid = fork();
    cr_assert_geq(instance.pid, 0);
    if (instance.pid == 0) {
        close(ends[1]);
        be_a_monitor(ends[0], instance.port);
    }
    close(ends[0]);
    instance.start = ends[1];
    return instance;
}

bool instance_says(const struct instance *instance, const char *path, const char *text)
{
    const struct sockaddr_in address = {.sin_family = AF_INET,
                                        .sin_port = htons((uint16_t)instance->port),
                                        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char answer[65536] = "";
    size_t length = 0;
    ssize_t n = 1;

    if (connect(fd, (const struct sockaddr *)&address, sizeof address) == 0 &&
        dprintf(fd, "GET %s HTTP/1.0\r\n\r\n", path) > 0)
        while (n > 0 && length < sizeof answer - 1) {
            n = read(fd, answer + length, sizeof answer - 1 - length);
            length += n > 0 ? (size_t)n : 0;
        }
    close(fd);
    return strstr(answer, text) != NULL;
}

void instance_release(struct instance *instance)
{
    cr_assert_eq(write(instance->start, "!", 1), 1);
}

void instance_begin(struct instance *instance)
{
    int64_t deadline = clock_boot_us() + BROKER_PATIENCE_MS * 1000LL;

    instance_release(instance);
    while (!instance_says(instance, "/health/ready", " 200 ") &&
           clock_boot_us() < deadline)
        poll(NULL, 0, 20);
    cr_assert(instance_says(instance, "/health/ready", " 200 "), "it is not ready");
}

void instance_stop(struct instance *instance)
{
    struct pollfd ended = {.fd = (int)syscall(SYS_pidfd_open, instance->pid, 0),
                           .events = POLLIN};
    int status = 0;

    kill(instance->pid, SIGTERM);
    cr_assert_eq(poll(&ended, 1, STOP_MS), 1, "it does not stop");
    close(ended.fd);
    cr_assert_eq(waitpid(instance->pid, &status, 0), instance->pid);
    cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0, "it ended with %x",
              status);
}

void instance_kill(struct instance *instance)
{
    kill(instance->pid, SIGKILL);
    cr_assert_eq(waitpid(instance->pid, NULL, 0), instance->pid);
}
