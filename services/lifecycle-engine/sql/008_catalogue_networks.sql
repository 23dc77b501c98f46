-- Networks of the catalogue: one of the hypervisors by the name they have for it, or, with
-- a subnet, one that Quartet makes for its tenant with the first VM on it and removes with
-- the last. A subnet stands in its network's row: a network has one.
--
-- Every installation of libvirt has a network `default`: everybody may name it.

CREATE TABLE network (
    tenant       text NOT NULL REFERENCES tenant,
    name         text NOT NULL,
    host_network text NOT NULL DEFAULT '', -- '': as it is called here
    subnet       text NOT NULL DEFAULT '', -- its id; '': it has none
    address      text NOT NULL DEFAULT '',
    netmask      text NOT NULL DEFAULT '',
    gateway      text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant, name),
    CHECK (subnet = '' OR host_network = '')
);

CREATE UNIQUE INDEX network_subnet ON network (tenant, subnet) WHERE subnet <> '';

INSERT INTO network (tenant, name) VALUES ('', 'default');

ALTER TABLE catalogue_use
    ADD COLUMN network_tenant text,
    ADD COLUMN network text,
    ADD FOREIGN KEY (network_tenant, network) REFERENCES network (tenant, name);

CREATE INDEX catalogue_use_network ON catalogue_use (network_tenant, network) WHERE network IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON network TO quartet_lifecycle;

CREATE VIEW lifecycle_api_v1.network AS
SELECT n.tenant, n.name, n.host_network, n.subnet, n.address, n.netmask, n.gateway
  FROM lifecycle.network n;

CREATE OR REPLACE VIEW lifecycle_api_v1.catalogue_use AS
SELECT d.tenant, d.name AS deployment, u.image_tenant, u.image, u.flavor_tenant, u.flavor,
       u.network_tenant, u.network
  FROM lifecycle.catalogue_use u JOIN lifecycle.deployment d ON d.id = u.deployment;

GRANT SELECT ON ALL TABLES IN SCHEMA lifecycle_api_v1 TO quartet_gateway;
