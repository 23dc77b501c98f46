/*
 * guest.c - files of a guest, through QEMU's guest agent (libvirt passes its JSON on).
 *
 * Each command may hang with the guest, so each has its seconds; a file is opened, read
 * or written, and closed again whatever became of it.
 */
#include <jansson.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>
#include <sodium.h>
#include <string.h>

#include "common/fault_point.h"
#include "common/mem.h"
#include "services/lifecycle-engine/hypervisor/connection.h"

#define COMMAND_SECONDS 2
#define CHUNK 32768

AUTO_DEFINE(json_decref, json_t *);

/* Takes `arguments`. *ret: what the agent returned. */
static int ask(struct hypervisor *hypervisor, const char *vm_id, const char *command,
               json_t *arguments, json_t **ret, struct err *err)
{
    AUTO(json_decref)
    json_t *call = json_pack("{s:s, s:o}", "execute", command, "arguments", arguments);
    AUTO(free) char *text = json_dumps(call, JSON_COMPACT);
    AUTO(free) char *reply = NULL;
    AUTO(json_decref) json_t *answer = NULL;
    virDomainPtr domain;
    int r = connection_domain(hypervisor, vm_id, &domain, err);

    if (r == 0)
        r = connection_guard(hypervisor, err);
    if (r < 0)
        return r;
    reply = virDomainQemuAgentCommand(domain, text, COMMAND_SECONDS, 0);
    fault_point_of("call.returned", command);
    if (!reply)
        return connection_failed(hypervisor, err, command);
    answer = json_loads(reply, 0, NULL);
    *ret = json_incref(json_object_get(answer, "return"));
    return *ret ? 0 : err_set(err, ERR_CONFLICT, "%s: %.100s", command, reply);
}

static int open_file(struct hypervisor *hypervisor, const char *vm_id, const char *path,
                     const char *mode, json_int_t *ret, struct err *err)
{
    AUTO(json_decref) json_t *answer = NULL;
    int r = ask(hypervisor, vm_id, "guest-file-open",
                json_pack("{s:s, s:s}", "path", path, "mode", mode), &answer, err);

    /* the agent's words for ENOENT come as they are, whatever its version */
    if (r == ERR_CONFLICT && strstr(err->msg, "No such file"))
        return err_set(err, ERR_NOT_FOUND, "%s is not in the guest", path);
    if (r < 0)
        return r;
    *ret = json_integer_value(answer);
    return 0;
}

static void close_file(struct hypervisor *hypervisor, const char *vm_id,
                       json_int_t handle)
{
    AUTO(json_decref) json_t *answer = NULL;
    struct err ignored;

    ask(hypervisor, vm_id, "guest-file-close", json_pack("{s:I}", "handle", handle),
        &answer, &ignored);
}

/* Appends a piece of the file; *ret_end at its end. */
static int read_piece(struct hypervisor *hypervisor, const char *vm_id,
                      json_int_t handle, char *to, size_t *used, bool *ret_end,
                      struct err *err)
{
    AUTO(json_decref) json_t *answer = NULL;
    const char *text;
    size_t got = 0;

    if (ask(hypervisor, vm_id, "guest-file-read",
            json_pack("{s:I, s:i}", "handle", handle, "count", CHUNK), &answer,
            err) < 0)
        return err->kind;
    text = json_string_value(json_object_get(answer, "buf-b64"));
    if (!text || sodium_base642bin((unsigned char *)to + *used, GUEST_FILE_MAX - *used,
                                   text, strlen(text), NULL, &got, NULL,
                                   sodium_base64_VARIANT_ORIGINAL) != 0)
        return err_set(err, ERR_CONFLICT, "the file is longer than %d bytes",
                       GUEST_FILE_MAX);
    *used += got;
    *ret_end = got == 0 || json_is_true(json_object_get(answer, "eof"));
    return 0;
}

int hypervisor_guest_read(struct hypervisor *hypervisor, const char *vm_id,
                          const char *path, char **ret, struct err *err)
{
    AUTO(free) char *text = xcalloc(1, GUEST_FILE_MAX + 1);
    json_int_t handle = 0;
    size_t used = 0;
    bool end = false;
    int r = open_file(hypervisor, vm_id, path, "r", &handle, err);

    if (r < 0)
        return r;
    while (r == 0 && !end)
        r = read_piece(hypervisor, vm_id, handle, text, &used, &end, err);
    close_file(hypervisor, vm_id, handle);
    if (r == 0)
        *ret = TAKE(text);
    return r;
}

static int write_all(struct hypervisor *hypervisor, const char *vm_id,
                     json_int_t handle, const char *text, struct err *err)
{
    size_t size = strlen(text);

    while (size > 0) {
        AUTO(json_decref) json_t *answer = NULL;
        size_t piece = size < CHUNK ? size : CHUNK;
        size_t length =
            sodium_base64_encoded_len(piece, sodium_base64_VARIANT_ORIGINAL);
        AUTO(free) char *coded = xcalloc(1, length);
        json_int_t count;

        sodium_bin2base64(coded, length, (const unsigned char *)text, piece,
                          sodium_base64_VARIANT_ORIGINAL);
        if (ask(hypervisor, vm_id, "guest-file-write",
                json_pack("{s:I, s:s}", "handle", handle, "buf-b64", coded), &answer,
                err) < 0)
            return err->kind;
        count = json_integer_value(json_object_get(answer, "count"));
        if (count <= 0 || (size_t)count > piece)
            return err_set(err, ERR_CONFLICT, "the guest took %lld of %zu bytes",
                           (long long)count, piece);
        text += count;
        size -= (size_t)count;
    }
    return 0;
}

int hypervisor_guest_write(struct hypervisor *hypervisor, const char *vm_id,
                           const char *path, const char *text, bool over,
                           struct err *err)
{
    json_int_t handle = 0;
    int r = open_file(hypervisor, vm_id, path, over ? "r+" : "w", &handle, err);

    if (r < 0)
        return r;
    r = write_all(hypervisor, vm_id, handle, text, err);
    close_file(hypervisor, vm_id, handle);
    return r;
}
