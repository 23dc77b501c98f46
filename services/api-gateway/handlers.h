/*
 * handlers.h - the requests the gateway answers, one file each.
 */
#pragma once

#include "common/http.h"

http_handler handle_service_operation;
http_handler handle_vm_operation, handle_vm_read, handle_vm_delete;
http_handler handle_deploy, handle_update, handle_scale, handle_undeploy,
    handle_deployment_read, handle_deployments;
http_handler handle_datamodel_read, handle_schema, handle_plan, handle_hosts;
http_handler handle_operations, handle_operation_read;
http_handler handle_operation_explain, handle_operation_retry;
http_handler handle_accounts, handle_account_read, handle_account_create,
    handle_account_change, handle_account_delete;
http_handler handle_own_account, handle_own_password;
http_handler handle_audit;
http_handler handle_tokens, handle_token_create, handle_token_delete;
http_handler handle_events;
http_handler handle_callbacks, handle_callback_retry;
http_handler handle_callback_key, handle_callback_key_set;
http_handler handle_pools, handle_openapi;
http_handler handle_resource_create, handle_resource_update, handle_resource_delete,
    handle_resource_read, handle_resources;
