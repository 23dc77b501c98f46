-- Callbacks: of which operation whom to tell, what is still to be told, each tenant's key
-- to sign it with. What happens to a deployment is told to a receiver in its order: that
-- is a lane, whose first waiting callback alone is on its way.

CREATE TABLE callback_key (
    tenant       text PRIMARY KEY,
    key          bytea NOT NULL CHECK (length(key) BETWEEN 24 AND 64),
    former       bytea, -- signs too, until former_until: receivers learn the new one meanwhile
    former_until timestamptz,
    changed      timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Written before the operation is produced, so that no event of it is missed.
CREATE TABLE callback_subscription (
    transaction uuid PRIMARY KEY,
    tenant      text NOT NULL,
    uri         text NOT NULL,
    receiver    text NOT NULL, -- scheme://host:port of the uri
    dialect     text NOT NULL CHECK (dialect IN ('xml', 'json')),
    sequence    bigint NOT NULL DEFAULT -1, -- of the last event that was taken
    ended       boolean NOT NULL DEFAULT false, -- the final one was
    created     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX callback_subscription_created ON callback_subscription (created);

-- There while a callback of it waits.
CREATE TABLE callback_lane (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant     text NOT NULL,
    deployment text NOT NULL,
    receiver   text NOT NULL,
    due        timestamptz NOT NULL DEFAULT clock_timestamp(), -- nobody works on it before
    token      bigint NOT NULL DEFAULT 0, -- of who works on it: a fence
    UNIQUE (tenant, deployment, receiver)
);
CREATE INDEX callback_lane_due ON callback_lane (due);
CREATE INDEX callback_lane_receiver ON callback_lane (receiver, due);

CREATE TABLE callback (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane           bigint NOT NULL,
    tenant         text NOT NULL,
    deployment     text NOT NULL,
    transaction    uuid NOT NULL,
    event          text NOT NULL, -- its id
    sequence       bigint NOT NULL,
    type           text NOT NULL,
    status_code    integer NOT NULL,
    status_message text NOT NULL,
    uri            text NOT NULL,
    receiver       text NOT NULL,
    dialect        text NOT NULL CHECK (dialect IN ('xml', 'json')),
    body           bytea NOT NULL, -- empty once it is delivered
    state          text NOT NULL DEFAULT 'waiting'
                   CHECK (state IN ('waiting', 'delivered', 'dead')),
    attempts       integer NOT NULL DEFAULT 0,
    http_status    integer, -- of the last attempt
    error          text NOT NULL DEFAULT '',
    created        timestamptz NOT NULL DEFAULT clock_timestamp(),
    since          timestamptz NOT NULL DEFAULT clock_timestamp(), -- retention counts from here
    ended          timestamptz,
    UNIQUE (transaction, event)
);
CREATE INDEX callback_waiting ON callback (lane, id) WHERE state = 'waiting';
CREATE INDEX callback_ended ON callback (state, ended) WHERE state <> 'waiting';
CREATE INDEX callback_dead ON callback (id) WHERE state = 'dead';
CREATE INDEX callback_tenant ON callback (tenant, id);

GRANT SELECT, INSERT, UPDATE, DELETE
   ON callback_key, callback_subscription, callback_lane, callback TO quartet_gateway;
