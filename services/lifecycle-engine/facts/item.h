/*
 * item.h - one thing that a turn has to decide about: a record that came, or something
 * that happened in this process. The turn collects items and loads what they name;
 * decide/ has a handler for each kind.
 */
#pragma once

#include <protobuf-c/protobuf-c.h>

#include "common/envelope.h"
#include "services/lifecycle-engine/facts/job.h"

enum item_kind {
    ITEM_OPERATION,        /* Vnf__V1__Operation */
    ITEM_ALARM,            /* Mon__V1__Alarm */
    ITEM_ACKNOWLEDGEMENT,  /* Mon__V1__Acknowledgement */
    ITEM_ADDRESS_RESERVED, /* Ip__V1__AddressReserved */
    ITEM_ADDRESS_RELEASED, /* Ip__V1__AddressReleased */
    ITEM_ADDRESS_REJECTED, /* Ip__V1__RequestRejected */
    ITEM_LEASES_AUDITED,   /* Ip__V1__LeasesAudited */
    ITEM_RESULT,           /* a worker has done a job, or could not */
    ITEM_DOMAIN_OFF,       /* the hypervisor says that the domain is off */
    ITEM_DOMAIN_LOOK,      /* it was started, or is to be looked at */
    ITEM_AGENT,            /* the guest agent of a domain has connected */
    ITEM_DEADLINE,         /* a step's due time has come */
    ITEM_TAKEOVER,         /* the deployment's operations come from another instance */
    ITEM_KINDS,
};

struct item {
    enum item_kind kind;
    const char *tenant, *deployment; /* what it is about; "" until loaded by vm_id */
    const char *operation_id;        /* ITEM_OPERATION: its id; "" otherwise */
    const char *retry_of;            /* ITEM_OPERATION: a failed one's id; "", NULL */
    const char *vm_id;               /* ITEM_DOMAIN_*, ITEM_AGENT; "" otherwise */
    const ProtobufCMessage *message; /* of records, in the turn's arena */
    const struct job_result *result; /* ITEM_RESULT */
    struct record *record;           /* NULL when no record brought it */
    int32_t partition;               /* ITEM_DEADLINE, ITEM_TAKEOVER */
    int64_t rested_us; /* ITEM_DEADLINE: Kafka was away for so long, until now */
};
