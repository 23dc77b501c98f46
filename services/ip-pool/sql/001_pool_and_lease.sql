-- Pools of addresses and who holds which.
--
-- A pool belongs to one vm group of one deployment. A holder is a VM's place, which a
-- redeploy keeps: tenant, deployment and group are the pool's, index and nicid the lease's.
-- What must never happen is a constraint: one address for two, two addresses for one.

CREATE TABLE pool (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant     text NOT NULL,
    deployment text NOT NULL,
    vm_group   text NOT NULL,
    network    text NOT NULL,
    gateway    text NOT NULL,
    netmask    text NOT NULL,
    UNIQUE (tenant, deployment, vm_group)
);

CREATE TABLE address (
    pool    bigint NOT NULL REFERENCES pool ON DELETE CASCADE,
    address inet NOT NULL,
    PRIMARY KEY (pool, address)
);

CREATE SEQUENCE lease_epoch;

CREATE TABLE lease (
    pool    bigint NOT NULL,
    address inet NOT NULL,
    idx     int NOT NULL,
    nicid   int NOT NULL,
    vm      uuid NOT NULL,
    epoch   bigint NOT NULL DEFAULT nextval('lease_epoch'),
    granted timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (pool, address),
    UNIQUE (pool, idx, nicid),
    FOREIGN KEY (pool, address) REFERENCES address (pool, address)
);

GRANT USAGE ON SCHEMA ip_pool TO quartet_ip_pool;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ip_pool TO quartet_ip_pool;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ip_pool TO quartet_ip_pool;
