-- The catalogue: images and flavors become a tenant's, tenants have quotas, and what a
-- deployment is made of stands beside it, so that nothing goes while it is used.
--
-- Tenant '' is everybody's catalogue: what stands there the operator gives to all.
-- What a tenant uses is counted as its deployments are written: `counted_*` is what of a
-- deployment is in the sum, so that a turn adds the difference and nothing is counted
-- twice. A deployment from before has its vCPUs and memory counted when it is next written.

CREATE TABLE tenant (
    name            text PRIMARY KEY CHECK (length(name) <= 72),
    max_deployments bigint CHECK (max_deployments >= 0), -- NULL: as many as it likes
    max_vms         bigint CHECK (max_vms >= 0),
    max_vcpus       bigint CHECK (max_vcpus >= 0),
    max_memory_mib  bigint CHECK (max_memory_mib >= 0),
    deployments     bigint NOT NULL DEFAULT 0 CHECK (deployments >= 0),
    vms             bigint NOT NULL DEFAULT 0 CHECK (vms >= 0),
    vcpus           bigint NOT NULL DEFAULT 0 CHECK (vcpus >= 0),
    memory_mib      bigint NOT NULL DEFAULT 0 CHECK (memory_mib >= 0)
) WITH (fillfactor = 50);

ALTER TABLE deployment
    DROP CONSTRAINT deployment_name_check, -- the catalogue's names stand below a folder
    ADD CONSTRAINT deployment_name_check CHECK (length(name) BETWEEN 1 AND 81),
    DROP CONSTRAINT deployment_tenant_check,
    ADD CONSTRAINT deployment_tenant_check CHECK (length(tenant) <= 72),
    ADD COLUMN counted_deployments bigint NOT NULL DEFAULT 0,
    ADD COLUMN counted_vms bigint NOT NULL DEFAULT 0,
    ADD COLUMN counted_vcpus bigint NOT NULL DEFAULT 0,
    ADD COLUMN counted_memory_mib bigint NOT NULL DEFAULT 0;

UPDATE deployment d
   SET counted_deployments = 1,
       counted_vms = (SELECT count(*) FROM vm v WHERE v.deployment = d.id)
 WHERE state <> 0;

INSERT INTO tenant (name) VALUES ('');
INSERT INTO tenant (name, deployments, vms)
SELECT tenant, count(*), sum(counted_vms) FROM deployment WHERE state <> 0 GROUP BY tenant;

-- `asked` is what the create said (proto/catalogue.proto), NULL of what was written here by
-- hand; `id` names the files that the engine keeps for it, NULL: none.
ALTER TABLE image
    ADD COLUMN tenant text NOT NULL DEFAULT '' REFERENCES tenant,
    ADD COLUMN id uuid,
    ADD COLUMN state int NOT NULL DEFAULT 2 CHECK (state BETWEEN 1 AND 3), -- FETCHING, READY, FAILED
    ADD COLUMN disk text NOT NULL DEFAULT '',
    ADD COLUMN disk_format text NOT NULL DEFAULT '',
    ADD COLUMN asked bytea,
    ALTER COLUMN kernel SET DEFAULT '',
    ALTER COLUMN initrd SET DEFAULT '',
    ADD CHECK ((disk = '') <> (kernel = '')),
    DROP CONSTRAINT image_pkey,
    ADD PRIMARY KEY (tenant, name);

ALTER TABLE flavor
    ADD COLUMN tenant text NOT NULL DEFAULT '' REFERENCES tenant,
    ADD COLUMN root_disk_mib int NOT NULL DEFAULT 0 CHECK (root_disk_mib >= 0),
    DROP CONSTRAINT flavor_pkey,
    ADD PRIMARY KEY (tenant, name);

-- Each row says one thing that a deployment uses. (008 adds networks.)
CREATE TABLE catalogue_use (
    deployment    bigint NOT NULL REFERENCES deployment,
    image_tenant  text,
    image         text,
    flavor_tenant text,
    flavor        text,
    FOREIGN KEY (image_tenant, image) REFERENCES image (tenant, name),
    FOREIGN KEY (flavor_tenant, flavor) REFERENCES flavor (tenant, name)
);

CREATE INDEX catalogue_use_deployment ON catalogue_use (deployment);
CREATE INDEX catalogue_use_image ON catalogue_use (image_tenant, image) WHERE image IS NOT NULL;
CREATE INDEX catalogue_use_flavor ON catalogue_use (flavor_tenant, flavor) WHERE flavor IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant, catalogue_use TO quartet_lifecycle;

CREATE VIEW lifecycle_api_v1.tenant AS
SELECT name, max_deployments, max_vms, max_vcpus, max_memory_mib, deployments, vms, vcpus,
       memory_mib
  FROM lifecycle.tenant
 WHERE name <> '';

CREATE VIEW lifecycle_api_v1.image AS
SELECT i.tenant, i.name, i.id, (ARRAY['FETCHING', 'READY', 'FAILED'])[i.state] AS state,
       i.disk, i.disk_format, i.kernel, i.initrd, i.command_line, i.asked
  FROM lifecycle.image i;

CREATE VIEW lifecycle_api_v1.flavor AS
SELECT f.tenant, f.name, f.vcpus, f.memory_mib, f.root_disk_mib
  FROM lifecycle.flavor f;

CREATE VIEW lifecycle_api_v1.catalogue_use AS
SELECT d.tenant, d.name AS deployment, u.image_tenant, u.image, u.flavor_tenant, u.flavor
  FROM lifecycle.catalogue_use u JOIN lifecycle.deployment d ON d.id = u.deployment;

-- The names of kinds with the catalogue's: what was NULL or short before is longer now.
CREATE OR REPLACE VIEW lifecycle_api_v1.operation AS
SELECT o.id, o.tenant, o.deployment_name AS deployment,
       coalesce((ARRAY['UNKNOWN', 'DEPLOY', 'UNDEPLOY', 'START', 'STOP', 'REBOOT',
              'VM_START', 'VM_STOP', 'VM_REBOOT', 'ENABLE_MONITOR', 'DISABLE_MONITOR',
              'RECOVER', 'VM_ENABLE_MONITOR', 'VM_DISABLE_MONITOR', 'VM_RECOVER',
              'VM_DELETE', 'UPDATE', 'SCALE_OUT', 'SCALE_IN'])[o.kind + 1],
           (ARRAY['CREATE_IMAGE', 'DELETE_IMAGE', 'CREATE_FLAVOR', 'DELETE_FLAVOR',
              'CREATE_NETWORK', 'DELETE_NETWORK', 'CREATE_SUBNET', 'DELETE_SUBNET',
              'CREATE_TENANT', 'UPDATE_TENANT', 'DELETE_TENANT'])[o.kind - 29]) AS kind,
       o.vm_name,
       (ARRAY['RUNNING', 'SUCCEEDED', 'FAILED', 'REJECTED'])[o.state] AS state,
       o.status_code, o.status_message, o.account, o.client_transaction_id, o.accepted,
       o.finished, o.request_digest, o.steps, o.verdict, o.traceparent, o.owner, o.force,
       o.retry_of, o.vm, o.cause, o.vm_group
  FROM lifecycle.operation o;

GRANT SELECT ON ALL TABLES IN SCHEMA lifecycle_api_v1 TO quartet_gateway;
