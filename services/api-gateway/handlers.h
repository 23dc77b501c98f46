/*
 * handlers.h - the requests the gateway answers, one file each.
 */
#pragma once

#include "common/http.h"

http_handler handle_service_operation, handle_vm_operation, handle_vm_read;
http_handler handle_deploy, handle_undeploy, handle_deployment_read, handle_deployments;
http_handler handle_operation_read;
