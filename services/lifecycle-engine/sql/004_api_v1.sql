-- The views of lifecycle_api_v1 with what 003 added: columns only at their ends, so that a
-- reader of the former views goes on reading.

CREATE OR REPLACE VIEW lifecycle_api_v1.deployment AS
SELECT d.tenant, d.name,
       (ARRAY['SERVICE_UNDEF_STATE', 'SERVICE_DEPLOYING_STATE', 'SERVICE_INERT_STATE',
              'SERVICE_ACTIVE_STATE', 'SERVICE_STOPPING_STATE', 'SERVICE_STOPPED_STATE',
              'SERVICE_STARTING_STATE', 'SERVICE_REBOOTING_STATE', 'SERVICE_ERROR_STATE',
              'SERVICE_UNDEPLOYING_STATE', 'SERVICE_UPDATING_STATE',
              'SERVICE_RECOVERING_STATE', 'SERVICE_SCALING_STATE'])[d.state + 1] AS state,
       d.sequence,
       (SELECT o.id FROM lifecycle.operation o
         WHERE o.deployment = d.id AND o.finished IS NULL AND o.vm IS NULL
         LIMIT 1) AS operation,
       d.spec AS datamodel, d.updated, d.id
  FROM lifecycle.deployment d
 WHERE d.state <> 0;

CREATE OR REPLACE VIEW lifecycle_api_v1.vm AS
SELECT v.id, d.tenant, d.name AS deployment, v.vm_group, v.idx, v.name,
       (ARRAY['VM_UNDEF_STATE', 'VM_DEPLOYING_STATE', 'VM_INERT_STATE', 'VM_ALIVE_STATE',
              'VM_STOPPING_STATE', 'VM_SHUTOFF_STATE', 'VM_STARTING_STATE',
              'VM_REBOOTING_STATE', 'VM_ERROR_STATE', 'VM_UNDEPLOYING_STATE',
              'VM_RECOVERING_STATE'])[v.state + 1] AS state,
       v.host, v.monitored, v.interfaces, v.error, v.updated, v.record, v.epoch
  FROM lifecycle.vm v JOIN lifecycle.deployment d ON d.id = v.deployment;

CREATE OR REPLACE VIEW lifecycle_api_v1.operation AS
SELECT o.id, o.tenant, o.deployment_name AS deployment,
       (ARRAY['UNKNOWN', 'DEPLOY', 'UNDEPLOY', 'START', 'STOP', 'REBOOT', 'VM_START',
              'VM_STOP', 'VM_REBOOT', 'ENABLE_MONITOR', 'DISABLE_MONITOR', 'RECOVER',
              'VM_ENABLE_MONITOR', 'VM_DISABLE_MONITOR', 'VM_RECOVER', 'VM_DELETE',
              'UPDATE', 'SCALE_OUT', 'SCALE_IN'])[o.kind + 1] AS kind,
       o.vm_name,
       (ARRAY['RUNNING', 'SUCCEEDED', 'FAILED', 'REJECTED'])[o.state] AS state,
       o.status_code, o.status_message, o.account, o.client_transaction_id, o.accepted,
       o.finished, o.request_digest, o.steps, o.verdict, o.traceparent, o.owner, o.force,
       o.retry_of, o.vm, o.cause
  FROM lifecycle.operation o;

-- A VM's history goes with its place: a redeployed VM keeps it.
CREATE VIEW lifecycle_api_v1.history AS
SELECT d.tenant, d.name AS deployment, h.vm_group, h.idx, h.vm, h.time, h.what,
       h.operation, h.account, h.detail
  FROM lifecycle.history h JOIN lifecycle.deployment d ON d.id = h.deployment;

-- The engine's processes; what one owns is its own until lease_until.
CREATE VIEW lifecycle_api_v1.instance AS
SELECT i.id, i.name, i.started, i.lease_until, i.lease_until > clock_timestamp() AS alive
  FROM lifecycle.instance i;

GRANT SELECT ON ALL TABLES IN SCHEMA lifecycle_api_v1 TO quartet_gateway;
