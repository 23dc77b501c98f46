"""One id finds everything: what a request brought about stands under its trace in the logs
of all four services, from the request to the hypervisor call, and in its operation."""

import uuid

import datamodel

POOL = ["192.168.122.241", "192.168.122.242"]
LINES = {
    "api-gateway": ["request answered"],
    "lifecycle-engine": ["OPERATION_ACCEPTED", "hypervisor call", "VM_ALIVE", "SERVICE_ALIVE"],
    "monitor": ["target enabled", "verdict TRUE"],
    "ip-pool": ["address reserved"],
}


def lines_of(stack, service, trace):
    return [line for line in stack.log(service) if f" trace_id={trace} " in line]


def test_one_trace_id_finds_everything_in_the_logs_of_all_services(stack, tenant):
    trace = uuid.uuid4().hex
    body = datamodel.deployment("web", datamodel.group("g", network="default", pool=POOL))
    answer = stack.client.deploy(tenant, body, traceparent=f"00-{trace}-00f067aa0ba902b7-01")
    stack.succeeds(answer)

    for service, events in LINES.items():
        for event in events:
            stack.eventually(lambda: any(f'event="{event}"' in line or f"event={event} " in line
                                         for line in lines_of(stack, service, trace)),
                             f"{service} tells of {event} under the trace")
    calls = [line for line in lines_of(stack, "lifecycle-engine", trace)
             if "hypervisor call" in line]
    assert {"call=DEFINE", "call=POWER_ON"} <= {word for line in calls for word in line.split()}
    assert all(f" tx={answer.transaction} " in line for line in calls)
    assert stack.client.operation(answer.transaction).json["trace_id"] == trace


def test_what_nobody_gave_a_trace_has_one_of_its_own(stack, vnf):
    told = stack.operations.send("STOP", vnf.tenant, vnf.name, cloud_events=False)
    stack.succeeds(told)
    trace = told.replace("-", "")
    assert stack.client.operation(told).json["trace_id"] == trace
    stack.eventually(lambda: any("hypervisor call" in line for line in
                                 lines_of(stack, "lifecycle-engine", trace)), "the call's line")
    stack.eventually(lambda: lines_of(stack, "monitor", trace), "a line of the monitor")


def test_two_operations_do_not_share_a_trace(stack, vnf):
    one = stack.client.operate(vnf.tenant, vnf.name, "stop")
    stack.succeeds(one)
    other = stack.client.operate(vnf.tenant, vnf.name, "start")
    stack.succeeds(other)
    traces = [stack.client.operation(a.transaction).json["trace_id"] for a in (one, other)]
    assert traces[0] != traces[1]
    for line in lines_of(stack, "lifecycle-engine", traces[0]):
        assert f" tx={one.transaction} " in line
