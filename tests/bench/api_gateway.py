"""Times of requests, one at a time over one connection: from the first byte sent to the
last one received. Called by tests/bench/api-gateway: password file, what to measure."""

import base64
import json
import pathlib
import re
import socket
import sys
import time

HOST = ("127.0.0.1", 8080)
DIALECT = "/ESCManager/v0/bench/deployments"
JSON = "application/json"


class Connection:
    def __init__(self, password):
        self.socket = socket.create_connection(HOST)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.account = base64.b64encode(f"admin:{password}".encode()).decode()

    def ask(self, verb, path, body=b"", **headers):
        """Status, headers, body, and the microseconds until all of it was here."""
        lines = [f"{verb} {path} HTTP/1.1", "Host: bench", f"Content-Length: {len(body)}",
                 f"Authorization: Basic {self.account}", f"Accept: {JSON}",
                 *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
        request = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        begun = time.perf_counter()
        self.socket.sendall(request)
        head, _, rest = self._until(b"\r\n\r\n").partition(b"\r\n\r\n")
        length = int(re.search(rb"content-length: (\d+)", head.lower())[1])
        while len(rest) < length:
            rest += self.socket.recv(1 << 16)
        spent = (time.perf_counter() - begun) * 1e6
        return int(head.split()[1]), head.decode(), rest, spent

    def _until(self, end):
        got = b""
        while end not in got:
            got += self.socket.recv(1 << 16)
        return got


def tell(what, times):
    times.sort()
    print(f"{what}: p50 {times[len(times) // 2] / 1000:.2f} ms, "
          f"p99 {times[len(times) * 99 // 100] / 1000:.2f} ms, "
          f"max {times[-1] / 1000:.2f} ms ({len(times)})")


def operate(connection, verb, expected, **headers):
    body = json.dumps({"operation": verb}).encode()
    status, head, rest, spent = connection.ask(
        "POST", DIALECT + "/service/web", body, Content_Type=JSON, **headers)
    assert status == expected, (verb, status, rest)
    return re.search("esc-transaction-id: (.*?)\r", head, re.I)[1], spent


def end_of(connection, transaction):
    status, _, rest, spent = connection.ask("GET", f"/v1/operations/{transaction}?wait=60s")
    assert status == 200 and json.loads(rest)["state"] == "SUCCEEDED", rest
    return spent


def deploy(connection):
    group = {
        "name": "g", "image": "tiny", "flavor": "tiny", "bootup_time": 60,
        "kpi_data": {"kpi": {
            "event_name": "VM_ALIVE", "metric_value": 1, "metric_cond": "GT",
            "metric_type": "UINT32", "metric_occurrences_true": 1,
            "metric_occurrences_false": 3,
            "metric_collector": {"type": "DomainState", "poll_frequency": 1,
                                 "polling_unit": "seconds"}}},
        "rules": {"admin_rules": {"rule": {"event_name": "VM_ALIVE",
                                           "action": ["TRUE servicebooted.sh"]}}},
        "scaling": {"min_active": 1, "max_active": 1},
    }
    body = json.dumps({"deployment": {"name": "web", "vm_group": group}}).encode()
    status, head, rest, _ = connection.ask("POST", DIALECT + "/web", body, Content_Type=JSON)
    assert status == 200, rest
    end_of(connection, re.search("esc-transaction-id: (.*?)\r", head, re.I)[1])


def requests(connection, rounds=300):
    deploy(connection)
    accepted, whole, refused, keyed, repeated = [], [], [], [], []
    for i in range(rounds):
        transaction, spent = operate(connection, ("stop", "start")[i % 2], 200)
        accepted.append(spent)
        whole.append(spent + end_of(connection, transaction))
        verb = ("stop", "start")[i % 2]
        refused.append(operate(connection, verb, 409)[1])
        keyed.append(operate(connection, verb, 409, Idempotency_Key=f"k{i}")[1])
        repeated.append(operate(connection, verb, 409, Idempotency_Key=f"k{i}")[1])
    tell("stop and start of one VM, answered accepted", accepted)
    tell("the same, to the final event by ?wait=", whole)
    tell("answered 409 by the engine", refused)
    tell("the same under a new key", keyed)
    tell("the same said again under its key", repeated)


def reads(connection, rounds=200):
    vms = json.loads(connection.ask("GET", "/v1/deployments/bench-0/copy-0")[2])
    name = vms["vm_group"][0]["vm"][0]["name"]
    operation = json.loads(connection.ask("GET", "/v1/operations?limit=1")[2])["operation"][0]
    page = json.loads(connection.ask("GET", "/v1/operations")[2])
    deep = "/v1/operations?until=2000-01-01T00:00:00Z"
    for what, path in (
        ("one VM", f"/ESCManager/v0/bench-0/deployments/vm/{name}"),
        ("a deployment of 100 VMs", "/v1/deployments/bench-0/copy-0"),
        ("a page of 1 deployment, 100 VMs, out of 20,000", "/v1/deployments?limit=1"),
        ("a page of 10 deployments, 1,000 VMs", "/v1/deployments?limit=10"),
        ("an operation", f"/v1/operations/{operation['id']}"),
        ("explain", f"/v1/operations/{operation['id']}/explain"),
        ("a page of 100 operations of 100,000", "/v1/operations"),
        ("the next", f"/v1/operations?cursor={page['next']}"),
        ("of a tenant", "/v1/operations?tenant=bench-3"),
        ("of a deployment", "/v1/operations?tenant=bench-3&deployment=copy-3"),
        ("of a kind", "/v1/operations?tenant=bench-3&kind=STOP"),
        ("of a tenant that has few", "/v1/operations?tenant=bench"),
        ("none is older", deep),
        ("none has failed", "/v1/operations?state=FAILED"),
    ):
        times = []
        for _ in range(rounds):
            status, _, rest, spent = connection.ask("GET", path)
            assert status == 200, rest
            times.append(spent)
        tell(f"{what}, {len(rest)} bytes", times)


if __name__ == "__main__":
    {"requests": requests, "reads": reads}[sys.argv[2]](
        Connection(pathlib.Path(sys.argv[1]).read_text().strip()))
