-- Deployments, their VMs and operations, what is still to be published, who works.
--
-- Numbers of states, kinds and actions are those of facts/names.h. A row of `deployment`
-- outlives the deployment: it keeps the sequence of the name's events. fillfactor 50 and no
-- index on what changes keep the updates HOT.

CREATE SEQUENCE deployment_id;

CREATE TABLE deployment (
    id        bigint PRIMARY KEY,
    tenant    text NOT NULL CHECK (length(tenant) BETWEEN 1 AND 72),
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 72),
    partition int NOT NULL,
    state     int NOT NULL CHECK (state BETWEEN 0 AND 9),
    failed    int NOT NULL DEFAULT 0,
    sequence  bigint NOT NULL CHECK (sequence >= 0),
    version   bigint NOT NULL,
    spec      bytea,
    updated   timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (tenant, name),
    CHECK ((state = 0) = (spec IS NULL))
) WITH (fillfactor = 50);

CREATE TABLE vm (
    id         uuid PRIMARY KEY,
    deployment bigint NOT NULL REFERENCES deployment,
    vm_group   text NOT NULL,
    idx        int NOT NULL CHECK (idx >= 0),
    name       text NOT NULL UNIQUE,
    state      int NOT NULL CHECK (state BETWEEN 0 AND 9),
    epoch      int NOT NULL,
    monitored  boolean NOT NULL,
    host       text NOT NULL,
    error      text NOT NULL DEFAULT '',
    interfaces bytea NOT NULL,
    updated    timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (deployment, vm_group, idx)
) WITH (fillfactor = 50);

CREATE TABLE operation (
    id             uuid PRIMARY KEY,
    deployment     bigint REFERENCES deployment,
    tenant         text NOT NULL,
    deployment_name text NOT NULL,
    kind           int NOT NULL,
    state          int NOT NULL CHECK (state BETWEEN 1 AND 4),
    vm             uuid,
    vm_name        text NOT NULL DEFAULT '',
    force          boolean NOT NULL DEFAULT false,
    account        text NOT NULL DEFAULT '',
    client_transaction_id text NOT NULL DEFAULT '',
    traceparent    text NOT NULL DEFAULT '',
    request_digest bytea,
    verdict        bytea NOT NULL,
    status_code    int NOT NULL DEFAULT 0,
    status_message text NOT NULL DEFAULT '',
    owner          int NOT NULL,
    accepted       timestamptz NOT NULL,
    finished       timestamptz,
    steps          bytea,
    CHECK ((state = 1) = (finished IS NULL))
) WITH (fillfactor = 50);

-- Touched only by an operation's first and last write.
CREATE INDEX operation_unfinished ON operation (deployment) WHERE finished IS NULL;

CREATE TABLE outbox (
    id          bigint PRIMARY KEY,
    partition   int NOT NULL,
    topic       text NOT NULL,
    key         text NOT NULL,
    type        text NOT NULL,
    event       text NOT NULL,
    traceparent text NOT NULL,
    payload     bytea
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100000);

CREATE INDEX outbox_partition ON outbox (partition, id);

-- A process of the engine. What its steps own it owns until lease_until.
CREATE TABLE instance (
    id          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL,
    started     timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease_until timestamptz NOT NULL
);

-- Records that a turn failed on, so that one record cannot stop the service for ever.
CREATE TABLE attempt (
    topic     text NOT NULL,
    partition int NOT NULL,
    place     bigint NOT NULL,
    count     int NOT NULL,
    PRIMARY KEY (topic, partition, place)
);

CREATE TABLE image (
    name         text PRIMARY KEY,
    kernel       text NOT NULL,
    initrd       text NOT NULL,
    command_line text NOT NULL DEFAULT ''
);

CREATE TABLE flavor (
    name       text PRIMARY KEY,
    vcpus      int NOT NULL CHECK (vcpus > 0),
    memory_mib int NOT NULL CHECK (memory_mib > 0)
);

GRANT USAGE ON SCHEMA lifecycle TO quartet_lifecycle;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA lifecycle TO quartet_lifecycle;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA lifecycle TO quartet_lifecycle;
