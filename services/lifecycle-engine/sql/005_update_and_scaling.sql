-- What a deployment is to become beside what it is; what its groups' scaling left behind.

ALTER TABLE deployment
    ADD COLUMN wanted bytea,
    ADD COLUMN record bytea;

ALTER TABLE operation
    ADD COLUMN vm_group text NOT NULL DEFAULT '';

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
       d.spec AS datamodel, d.updated, d.id, d.wanted, d.record
  FROM lifecycle.deployment d
 WHERE d.state <> 0;

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
       o.retry_of, o.vm, o.cause, o.vm_group
  FROM lifecycle.operation o;
