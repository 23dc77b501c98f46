"""What is broken on purpose, and the check that has to see it.

A mutant is one exact text of one file, which stands there once, and what stands there
instead. Its check is a word of run's CHECKS; a filter narrows a unit or integration
program to the tests of that pattern.
"""

import dataclasses
import pathlib
import re

ENGINE = "services/lifecycle-engine"
MATRIX = f"{ENGINE}/plan/conflicts.c"


@dataclasses.dataclass
class Mutant:
    name: str
    file: str
    old: str
    new: str
    check: str = "scenarios"
    filter: str = ""


def cells():
    """Every cell of the conflict matrix: allowed where it was refused, and back."""
    text = pathlib.Path(MATRIX).read_text()
    requests = re.search(r"/\* +(start stop .*) \*/", text).group(1).split()
    for line in re.finditer(r"\[SITUATION_(\w+)\] *= \{([^}]*)\},$", text, re.M):
        row = line.group(2).split(",")
        for number, request in enumerate(requests):
            other = list(row)
            other[number] = "A" if row[number].strip() == "X" else "X"
            yield Mutant(f"cell {line.group(1)} {request}", MATRIX, line.group(0),
                         line.group(0).replace(line.group(2), ",".join(other)))


MUTANTS = [
    Mutant("a golden line says otherwise", "tests/scenarios/death_stop_at_end.golden",
           "0.602      event   1 OPERATION_ACCEPTED #1 ok",
           "0.602      event   1 OPERATION_REJECTED #1 ok"),
    Mutant("an alarm of any epoch counts", f"{ENGINE}/decide/handle_alarm.c",
           "!vm || vm->epoch != alarm->epoch || !vm->monitored", "!vm || !vm->monitored"),
    Mutant("an acknowledgement of any epoch counts",
           f"{ENGINE}/decide/handle_acknowledgement.c",
           "!step || step->epoch != ack->epoch", "!step"),
    Mutant("a target that came late is left to stand",
           f"{ENGINE}/decide/handle_acknowledgement.c",
           "        monitor_remind(scene, d, vm);", "        return;"),
    Mutant("a target of a VM that is gone is left to stand",
           f"{ENGINE}/decide/handle_acknowledgement.c",
           "(!vm || vm->gone)", "(!vm)\n        return;\n    if (vm->gone)"),
    Mutant("a result of any attempt counts", f"{ENGINE}/decide/handle_result.c",
           "step->state != STEP_RUNNING || step->attempt != result->job.attempt",
           "step->state != STEP_RUNNING", "unit/lifecycle-engine", "operations/*"),
    Mutant("a request that was seen is decided again", f"{ENGINE}/decide/handle_operation.c",
           "    if (before) {\n        verdict_repeat", "    if (before && !d) {\n        verdict_repeat"),
    Mutant("stop leaves monitoring on", f"{ENGINE}/plan/planner.c",
           "    across(s, chain_monitor_off);\n    down(s, chain_stop);\n}\n\nstatic void sketch_reboot",
           "    down(s, chain_stop);\n}\n\nstatic void sketch_reboot"),
    Mutant("stop switches monitoring off last", f"{ENGINE}/plan/planner.c",
           "    across(s, chain_monitor_off);\n    down(s, chain_stop);\n}\n\nstatic void sketch_reboot",
           "    down(s, chain_stop);\n    across(s, chain_monitor_off);\n}\n\nstatic void sketch_reboot",
           "unit/lifecycle-engine", "random_plans/*"),
    Mutant("reboot leaves monitoring on", f"{ENGINE}/plan/planner.c",
           "    across(s, chain_monitor_off);\n    down(s, chain_stop);\n    up(s, chain_up_again);",
           "    down(s, chain_stop);\n    up(s, chain_up_again);"),
    Mutant("down goes like up", f"{ENGINE}/plan/planner.c",
           "for (int level = s->level_count - 1; level >= 0; level--)",
           "for (int level = 0; level < s->level_count; level++)",
           "unit/lifecycle-engine", "random_plans/*"),
    Mutant("max_active is not kept", f"{ENGINE}/plan/scale.c",
           "change > 0 && then > group->scaling->max_active",
           "change > 1000 && then > group->scaling->max_active"),
    Mutant("min_active is not kept by scaling", f"{ENGINE}/plan/scale.c",
           "change < 0 && then < group->scaling->min_active",
           "change < -1000 && then < group->scaling->min_active"),
    Mutant("a start that is refused is not looked into", f"{ENGINE}/workers/actions.c",
           "is_worth_a_look(r) ? power_on_looking", "r == ERR_NOT_FOUND ? power_on_looking"),
    Mutant("an event is not numbered", f"{ENGINE}/decide/events.c",
           "event.sequence = ++d->sequence;", "event.sequence = d->sequence;"),
    Mutant("an address stays leased after undeploy", f"{ENGINE}/plan/chain.c",
           "    chain_add(chain, vm, ACTION_REMOVE);\n    if (group_pool_interface(deployment_group_of(d, vm)))",
           "    chain_add(chain, vm, ACTION_REMOVE);\n    if (!group_pool_interface(deployment_group_of(d, vm)))"),
    Mutant("the monitor is not told to forget", f"{ENGINE}/decide/end.c",
           "    monitor_forget(scene, d, op->traceparent, vm->id);\n    if (*vm->former)",
           "    if (*vm->former)", "scripts 1 3973"),
    Mutant("a takeover waits for no lease", f"{ENGINE}/turn/handover.c",
           "return row->lease_left_us > distrust ? row->lease_left_us : distrust;",
           "return (void)distrust, 0;"),
    Mutant("what a dead instance left is not published", f"{ENGINE}/turn/handover.c",
           "    publisher_send(publisher, messages);\n    return 0;\n}\n\n/* Ours at once",
           "    (void)publisher;\n    return 0;\n}\n\n/* Ours at once"),
    Mutant("a late write finds no fence", f"{ENGINE}/store/write_deployments.c",
           '"WHERE d.id = i.id AND d.version = i.version"', '"WHERE d.id = i.id"',
           "integration/lifecycle-engine", "store/a_writer_that_saw*"),
    Mutant("one missed probe is a verdict", "services/monitor/verdict/verdict.c",
           "verdict->state != state && verdict->run >= needed(rule, verdict->sample)",
           "verdict->state != state && needed(rule, verdict->sample)",
           "unit/monitor", "verdict/*"),
    Mutant("an old epoch replaces a new one", "services/monitor/targets/targets.c",
           "kept && kept->target.epoch < wish->epoch", "kept && kept->target.epoch != wish->epoch",
           "unit/monitor", "targets/*"),
    Mutant("a callback's signature is not of its body", "services/api-gateway/callbacks/signature.c",
           "crypto_auth_hmacsha256_update(&state, body, length);", "(void)length, (void)body;",
           "unit/api-gateway", "callbacks/*"),
    *cells(),
]
