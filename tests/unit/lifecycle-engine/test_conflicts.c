/*
 * test_conflicts.c - every cell of the matrix of the contract's section 3.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "services/lifecycle-engine/plan/conflicts.h"

struct cell {
    enum situation situation;
    enum operation_kind kind;
    bool allowed; /* as far as the situation goes */
};

static const struct cell CELLS[] = {
    {SITUATION_ACTIVE_MONITORED,       KIND_START,    true }, /* if a VM is shut off */
    {SITUATION_ACTIVE_MONITORED,       KIND_STOP,     true },
    {SITUATION_ACTIVE_MONITORED,       KIND_REBOOT,   true },
    {SITUATION_ACTIVE_MONITORED,       KIND_UNDEPLOY, true },
    {SITUATION_ACTIVE_UNMONITORED,     KIND_START,    true },
    {SITUATION_ACTIVE_UNMONITORED,     KIND_STOP,     true },
    {SITUATION_ACTIVE_UNMONITORED,     KIND_REBOOT,   true },
    {SITUATION_ACTIVE_UNMONITORED,     KIND_UNDEPLOY, true },
    {SITUATION_STOPPED,                KIND_START,    true },
    {SITUATION_STOPPED,                KIND_STOP,     false},
    {SITUATION_STOPPED,                KIND_REBOOT,   false},
    {SITUATION_STOPPED,                KIND_UNDEPLOY, true },
    {SITUATION_ERROR_OPERATION,        KIND_START,    true },
    {SITUATION_ERROR_OPERATION,        KIND_STOP,     true },
    {SITUATION_ERROR_OPERATION,        KIND_REBOOT,   true },
    {SITUATION_ERROR_OPERATION,        KIND_UNDEPLOY, true },
    {SITUATION_ERROR_DEPLOY,           KIND_START,    false},
    {SITUATION_ERROR_DEPLOY,           KIND_STOP,     false},
    {SITUATION_ERROR_DEPLOY,           KIND_REBOOT,   false},
    {SITUATION_ERROR_DEPLOY,           KIND_UNDEPLOY, true },
    {SITUATION_ERROR_UNDEPLOY,         KIND_START,    false},
    {SITUATION_ERROR_UNDEPLOY,         KIND_STOP,     false},
    {SITUATION_ERROR_UNDEPLOY,         KIND_REBOOT,   false},
    {SITUATION_ERROR_UNDEPLOY,         KIND_UNDEPLOY, true },
    {SITUATION_VM_OPERATIONS_RUN,      KIND_START,    false},
    {SITUATION_VM_OPERATIONS_RUN,      KIND_STOP,     false},
    {SITUATION_VM_OPERATIONS_RUN,      KIND_REBOOT,   false},
    {SITUATION_VM_OPERATIONS_RUN,      KIND_UNDEPLOY, true },
    {SITUATION_SERVICE_OPERATION_RUNS, KIND_START,    false},
    {SITUATION_SERVICE_OPERATION_RUNS, KIND_STOP,     false},
    {SITUATION_SERVICE_OPERATION_RUNS, KIND_REBOOT,   false},
    {SITUATION_SERVICE_OPERATION_RUNS, KIND_UNDEPLOY, true },
    {SITUATION_UNDEPLOYING,            KIND_START,    false},
    {SITUATION_UNDEPLOYING,            KIND_STOP,     false},
    {SITUATION_UNDEPLOYING,            KIND_REBOOT,   false},
    {SITUATION_UNDEPLOYING,            KIND_UNDEPLOY, false},
};

ParameterizedTestParameters(conflicts, a_cell_is_as_the_contract_says)
{
    return cr_make_param_array(struct cell, (struct cell *)CELLS,
                               sizeof CELLS / sizeof CELLS[0]);
}

ParameterizedTest(struct cell *cell, conflicts, a_cell_is_as_the_contract_says)
{
    cr_assert_eq(conflict_allows(cell->situation, cell->kind), cell->allowed,
                 "%s kind %s", situation_name(cell->situation), kind_name(cell->kind));
}

Test(conflicts, every_cell_is_tested)
{
    cr_assert_eq(sizeof CELLS / sizeof CELLS[0], (size_t)SITUATIONS_END * 4);
}
