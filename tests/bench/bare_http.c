/*
 * bare_http.c - the yardstick of the gateway's reads: libmicrohttpd as common/http.c
 * starts it, and one answer for whatever is asked.
 *
 *   bare_http PORT FILE    answers FILE's bytes; prints a line when it listens
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <microhttpd.h>

enum { THREADS = 4, BODY_MOST = 1 << 20 };

static char body[BODY_MOST];
static size_t length;

static enum MHD_Result answer(void *context, struct MHD_Connection *connection,
                              const char *url, const char *method, const char *version,
                              const char *upload, size_t *upload_size, void **state)
{
    struct MHD_Response *response;
    enum MHD_Result result;

    (void)context, (void)url, (void)method, (void)version, (void)upload;
    if (!*state) {
        *state = body; /* the headers are here; answer when the body is */
        return MHD_YES;
    }
    *upload_size = 0;
    response = MHD_create_response_from_buffer(length, body, MHD_RESPMEM_MUST_COPY);
    MHD_add_response_header(response, "Content-Type", "application/json");
    result = MHD_queue_response(connection, 200, response);
    MHD_destroy_response(response);
    return result;
}

int main(int argc, char **argv)
{
    FILE *file = argc == 3 ? fopen(argv[2], "r") : NULL;

    if (!file) {
        fprintf(stderr, "usage: bare_http PORT FILE\n");
        return 2;
    }
    length = fread(body, 1, sizeof body, file);
    fclose(file);
    if (!MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, (uint16_t)atoi(argv[1]), NULL,
                          NULL, answer, NULL, MHD_OPTION_THREAD_POOL_SIZE,
                          (unsigned)THREADS, MHD_OPTION_END))
        return 1;
    puts("listens");
    fflush(stdout);
    for (;;)
        pause();
}
