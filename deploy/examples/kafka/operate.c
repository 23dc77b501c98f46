/*
 * operate.c - asks for an operation by a record on vnf.operations and follows its
 * events on vnf.events to the final one. A foreign client: it knows Kafka and proto/,
 * nothing of Quartet's code.
 *
 *   operate BROKERS TENANT DEPLOYMENT start|stop|reboot|undeploy
 *
 * Exit code: 0 it succeeded; 1 it was refused, failed, or Kafka cannot be reached; 2
 * usage.
 */
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uuid/uuid.h>

#include "proto/event.pb-c.h"
#include "proto/operation.pb-c.h"

enum { PATIENCE_S = 300, TIMEOUT_MS = 10000 };

static const struct verb {
    const char *name;
    Vnf__V1__OperationKind kind;
} VERBS[] = {
    {"start",    VNF__V1__OPERATION_KIND__OPERATION_START   },
    {"stop",     VNF__V1__OPERATION_KIND__OPERATION_STOP    },
    {"reboot",   VNF__V1__OPERATION_KIND__OPERATION_REBOOT  },
    {"undeploy", VNF__V1__OPERATION_KIND__OPERATION_UNDEPLOY},
};

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "operate: %s: %s\n", what, why);
    exit(1);
}

static rd_kafka_t *open_client(rd_kafka_type_t type, const char *brokers)
{
    static const char *const settings[][2] = {
        {"group.id",           "operate-example"},
        {"enable.auto.commit", "false"          },
        {"enable.idempotence", "true"           },
        {"partitioner",        "murmur2_random" }, /* as Java's clients do */
    };
    char why[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_t *client;

    rd_kafka_conf_set(conf, "bootstrap.servers", brokers, NULL, 0);
    for (size_t i = type == RD_KAFKA_PRODUCER ? 2 : 0;
         i < (type == RD_KAFKA_PRODUCER ? 4u : 2u); i++)
        if (rd_kafka_conf_set(conf, settings[i][0], settings[i][1], why, sizeof why) !=
            RD_KAFKA_CONF_OK)
            fail(settings[i][0], why);
    client = rd_kafka_new(type, conf, why, sizeof why);
    if (!client)
        fail("client", why);
    return client;
}

static int partitions_of(rd_kafka_t *client, rd_kafka_topic_t *topic)
{
    const struct rd_kafka_metadata *metadata;
    rd_kafka_resp_err_t r = rd_kafka_metadata(client, 0, topic, &metadata, TIMEOUT_MS);
    int count;

    if (r)
        fail("vnf.events", rd_kafka_err2str(r));
    count = metadata->topics[0].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
    return count;
}

/* From the end of each partition as it is now: before anything is asked for. */
static rd_kafka_t *open_events(const char *brokers)
{
    rd_kafka_t *client = open_client(RD_KAFKA_CONSUMER, brokers);
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, "vnf.events", NULL);
    int count = partitions_of(client, topic);
    rd_kafka_topic_partition_list_t *places = rd_kafka_topic_partition_list_new(count);

    for (int p = 0; p < count; p++) {
        int64_t first, end;
        rd_kafka_resp_err_t r = rd_kafka_query_watermark_offsets(
            client, "vnf.events", p, &first, &end, TIMEOUT_MS);

        if (r)
            fail("vnf.events", rd_kafka_err2str(r));
        rd_kafka_topic_partition_list_add(places, "vnf.events", p)->offset = end;
    }
    rd_kafka_poll_set_consumer(client);
    rd_kafka_assign(client, places);
    rd_kafka_topic_partition_list_destroy(places);
    rd_kafka_topic_destroy(topic);
    return client;
}

/* The broker has it when this returns. */
static void produce(const char *brokers, const Vnf__V1__Operation *operation)
{
    rd_kafka_t *client = open_client(RD_KAFKA_PRODUCER, brokers);
    size_t length = vnf__v1__operation__get_packed_size(operation);
    uint8_t *bytes = malloc(length);
    char key[160];
    rd_kafka_resp_err_t r;

    if (!bytes)
        fail("memory", "exhausted");
    vnf__v1__operation__pack(operation, bytes);
    snprintf(key, sizeof key, "%s/%s", operation->tenant, operation->deployment);
    r = rd_kafka_producev(client, RD_KAFKA_V_TOPIC("vnf.operations"),
                          RD_KAFKA_V_KEY(key, strlen(key)),
                          RD_KAFKA_V_VALUE(bytes, length),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_END);
    free(bytes);
    if (r || rd_kafka_flush(client, TIMEOUT_MS))
        fail("vnf.operations", r ? rd_kafka_err2str(r) : "no broker took the record");
    rd_kafka_destroy(client);
}

static void print(const Vnf__V1__Event *event)
{
    printf("%4llu  %-22s %-7s %s %s\n", (unsigned long long)event->sequence,
           event->type, event->status ? "FAILURE" : "SUCCESS",
           event->vm_source ? event->vm_source->name : event->service_state,
           event->status_message);
    fflush(stdout);
}

/* A record may stand on the topic twice, with the same sequence: the second is dropped.
 * Returns 1 at the final event, 0 before; *ret_failed is set at the end. */
static int follow(const rd_kafka_message_t *record, const char *id, uint64_t *last,
                  int *ret_failed)
{
    Vnf__V1__Event *event =
        record->err ? NULL : vnf__v1__event__unpack(NULL, record->len, record->payload);
    int final = 0;

    if (event && strcmp(event->transaction_id, id) == 0 &&
        (event->sequence > *last || event->sequence == 0)) {
        *last = event->sequence;
        print(event);
        final = event->final;
        *ret_failed = event->status != VNF__V1__EVENT_STATUS__EVENT_SUCCESS;
    }
    if (event)
        vnf__v1__event__free_unpacked(event, NULL);
    return final;
}

static int follow_to_end(rd_kafka_t *events, const char *id)
{
    uint64_t last = 0;
    int ended = 0, failed = 1;

    for (int s = 0; !ended && s < PATIENCE_S;) {
        rd_kafka_message_t *record = rd_kafka_consumer_poll(events, 1000);

        if (!record) {
            s++;
            continue;
        }
        ended = follow(record, id, &last, &failed);
        rd_kafka_message_destroy(record);
    }
    if (!ended)
        fprintf(stderr, "operate: no final event of %s within %d s\n", id, PATIENCE_S);
    return failed;
}

static const struct verb *find_verb(const char *name)
{
    for (size_t i = 0; i < sizeof VERBS / sizeof VERBS[0]; i++)
        if (strcmp(VERBS[i].name, name) == 0)
            return &VERBS[i];
    return NULL;
}

int main(int argc, char **argv)
{
    const struct verb *verb = argc == 5 ? find_verb(argv[4]) : NULL;
    Vnf__V1__Operation operation = VNF__V1__OPERATION__INIT;
    char id[UUID_STR_LEN];
    rd_kafka_t *events;
    uuid_t uuid;
    int failed;

    if (!verb) {
        fputs("usage: operate BROKERS TENANT DEPLOYMENT start|stop|reboot|undeploy\n",
              stderr);
        return 2;
    }
    uuid_generate(uuid);
    uuid_unparse_lower(uuid, id);
    operation.id = id;
    operation.kind = verb->kind;
    operation.tenant = argv[2];
    operation.deployment = argv[3];
    operation.account = "example";

    events = open_events(argv[1]);
    produce(argv[1], &operation);
    printf("transaction %s\n", id);
    failed = follow_to_end(events, id);
    rd_kafka_consumer_close(events);
    rd_kafka_destroy(events);
    return failed;
}
