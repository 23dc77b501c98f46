-- What the engine publishes to readers of the database: views, a contract like a message.
-- A change that breaks a reader becomes lifecycle_api_v2, beside this one.

CREATE SCHEMA lifecycle_api_v1;

CREATE VIEW lifecycle_api_v1.deployment AS
SELECT d.tenant, d.name,
       (ARRAY['SERVICE_UNDEF_STATE', 'SERVICE_DEPLOYING_STATE', 'SERVICE_INERT_STATE',
              'SERVICE_ACTIVE_STATE', 'SERVICE_STOPPING_STATE', 'SERVICE_STOPPED_STATE',
              'SERVICE_STARTING_STATE', 'SERVICE_REBOOTING_STATE', 'SERVICE_ERROR_STATE',
              'SERVICE_UNDEPLOYING_STATE'])[d.state + 1] AS state,
       d.sequence,
       (SELECT o.id FROM lifecycle.operation o
         WHERE o.deployment = d.id AND o.finished IS NULL AND o.vm IS NULL
         LIMIT 1) AS operation,
       d.spec AS datamodel, d.updated
  FROM lifecycle.deployment d
 WHERE d.state <> 0;

CREATE VIEW lifecycle_api_v1.vm AS
SELECT v.id, d.tenant, d.name AS deployment, v.vm_group, v.idx, v.name,
       (ARRAY['VM_UNDEF_STATE', 'VM_DEPLOYING_STATE', 'VM_INERT_STATE', 'VM_ALIVE_STATE',
              'VM_STOPPING_STATE', 'VM_SHUTOFF_STATE', 'VM_STARTING_STATE',
              'VM_REBOOTING_STATE', 'VM_ERROR_STATE',
              'VM_UNDEPLOYING_STATE'])[v.state + 1] AS state,
       v.host, v.monitored, v.interfaces, v.error, v.updated
  FROM lifecycle.vm v JOIN lifecycle.deployment d ON d.id = v.deployment;

CREATE VIEW lifecycle_api_v1.operation AS
SELECT o.id, o.tenant, o.deployment_name AS deployment,
       (ARRAY['UNKNOWN', 'DEPLOY', 'UNDEPLOY', 'START', 'STOP', 'REBOOT', 'VM_START',
              'VM_STOP', 'VM_REBOOT'])[o.kind + 1] AS kind,
       o.vm_name,
       (ARRAY['RUNNING', 'SUCCEEDED', 'FAILED', 'REJECTED'])[o.state] AS state,
       o.status_code, o.status_message, o.account, o.client_transaction_id, o.accepted,
       o.finished, o.request_digest, o.steps, o.verdict, o.traceparent
  FROM lifecycle.operation o;

GRANT USAGE ON SCHEMA lifecycle_api_v1 TO quartet_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA lifecycle_api_v1 TO quartet_gateway;
