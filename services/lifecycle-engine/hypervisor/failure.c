/*
 * failure.c - which kind of failure a libvirt error is.
 *
 * The table says it; what is not in it is a refusal, ERR_CONFLICT with libvirt's words.
 * On a dead connection every error is ERR_RETRY whatever its code, for libvirt reports
 * the loss as an internal error: connection.c sees to that.
 */
#include "services/lifecycle-engine/hypervisor/failure.h"

#include <libvirt/virterror.h>
#include <stddef.h>

static const struct {
    int code;
    enum err_kind kind;
} KINDS[] = {
    {VIR_ERR_NO_DOMAIN,          ERR_NOT_FOUND},
    {VIR_ERR_NO_CONNECT,         ERR_RETRY    },
    {VIR_ERR_INVALID_CONN,       ERR_RETRY    },
    {VIR_ERR_RPC,                ERR_RETRY    },
    {VIR_ERR_GNUTLS_ERROR,       ERR_RETRY    },
    {VIR_ERR_LIBSSH,             ERR_RETRY    },
    {VIR_ERR_SSH,                ERR_RETRY    },
    {VIR_ERR_AUTH_FAILED,        ERR_RETRY    },
    {VIR_ERR_AUTH_CANCELLED,     ERR_RETRY    },
    {VIR_ERR_AUTH_UNAVAILABLE,   ERR_RETRY    },
    {VIR_ERR_OPERATION_TIMEOUT,  ERR_RETRY    }, /* another call holds the domain */
    {VIR_ERR_RESOURCE_BUSY,      ERR_RETRY    },
    {VIR_ERR_AGENT_UNRESPONSIVE, ERR_RETRY    },
    {VIR_ERR_AGENT_UNSYNCED,     ERR_RETRY    },
};

enum err_kind failure_kind(int code)
{
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++)
        if (KINDS[i].code == code)
            return KINDS[i].kind;
    return ERR_CONFLICT;
}

int failure_take(struct err *err, const char *what)
{
    return err_set(err, failure_kind(virGetLastErrorCode()), "%s: %s", what,
                   virGetLastErrorMessage());
}
