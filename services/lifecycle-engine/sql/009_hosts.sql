-- The hypervisors that VMs are on, or could be. `listed`: by QUARTET_HYPERVISOR, at the last
-- start of an engine; `enabled`: the operator's own switch. Two hosts may change their names
-- in one transaction.

CREATE TABLE host (
    uri     text PRIMARY KEY,
    name    text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    zone    text NOT NULL DEFAULT '',
    enabled boolean NOT NULL DEFAULT true,
    listed  boolean NOT NULL DEFAULT true
);

INSERT INTO host (uri, name, listed) SELECT DISTINCT host, host, false FROM vm;

GRANT SELECT, INSERT, UPDATE ON host TO quartet_lifecycle;

CREATE VIEW lifecycle_api_v1.host AS
SELECT h.name, h.uri, h.zone, h.enabled, h.listed,
       (SELECT count(*) FROM lifecycle.vm v WHERE v.host = h.uri)::int AS vms
  FROM lifecycle.host h;

GRANT SELECT ON lifecycle_api_v1.host TO quartet_gateway;
