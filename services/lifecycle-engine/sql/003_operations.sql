-- Operations on monitoring, recovery, deletion, update and scaling: their states, what is
-- kept of each VM (proto/record.proto), the VM's history, retries.
--
-- `record` is one packed column, as `steps` is: read and written whole with its VM. `due` is
-- the earliest time at which something about the VM itself must be looked at; a new owner of
-- its partition finds it there. The history is a ring of 100 slots a place, so that the
-- last 100 entries stay however old they are, and nothing has to be cleaned up.

ALTER TABLE deployment DROP CONSTRAINT deployment_state_check,
    ADD CONSTRAINT deployment_state_check CHECK (state BETWEEN 0 AND 12);

ALTER TABLE vm DROP CONSTRAINT vm_state_check,
    ADD CONSTRAINT vm_state_check CHECK (state BETWEEN 0 AND 10),
    ADD COLUMN record bytea NOT NULL DEFAULT '',
    ADD COLUMN due timestamptz,
    ADD COLUMN former uuid;

CREATE INDEX vm_due ON vm (deployment) WHERE due IS NOT NULL;

ALTER TABLE operation ADD COLUMN retry_of uuid,
    ADD COLUMN cause text NOT NULL DEFAULT '';

-- For lists: newest first, of all or of one deployment.
CREATE INDEX operation_accepted ON operation (accepted DESC, id DESC);
CREATE INDEX operation_name ON operation (tenant, deployment_name, accepted DESC, id DESC);

CREATE TABLE history (
    deployment bigint NOT NULL REFERENCES deployment,
    vm_group   text NOT NULL,
    idx        int NOT NULL,
    slot       int NOT NULL CHECK (slot BETWEEN 0 AND 99),
    vm         uuid NOT NULL,
    time       timestamptz NOT NULL,
    what       text NOT NULL,
    operation  uuid,
    account    text NOT NULL,
    detail     text NOT NULL,
    PRIMARY KEY (deployment, vm_group, idx, slot)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT, UPDATE, DELETE ON history TO quartet_lifecycle;
