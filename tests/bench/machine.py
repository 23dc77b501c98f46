"""What the machine and PostgreSQL spent: CPU of each process from /proc, PostgreSQL's own
counters, and pgbench beside them. Two looks and their difference."""

import os
import pathlib
import subprocess
import urllib.request

TICKS = os.sysconf("SC_CLK_TCK")
PARTS = {"postgres": "PostgreSQL", "java": "Kafka", "lifecycle-engin": "engine",
         "monitor": "monitor", "api-gateway": "gateway", "ip-pool": "ip-pool",
         "libvirtd": "libvirtd", "load": "load"}
COUNTERS = {
    "commits": "SELECT xact_commit FROM pg_stat_database WHERE datname = 'quartet'",
    "WAL records": "SELECT wal_records FROM pg_stat_wal",
    "WAL bytes": "SELECT wal_bytes::bigint FROM pg_stat_wal",
    "WAL syncs": "SELECT wal_sync FROM pg_stat_wal",
}


def cpu():
    """Microseconds that each part has used so far, its ended children too."""
    spent = {}
    for folder in pathlib.Path("/proc").iterdir():
        try:
            name, rest = (folder / "stat").read_text().split("(", 1)[1].rsplit(")", 1)
        except (OSError, IndexError):
            continue
        if name in PARTS:
            fields = rest.split()
            mine = sum(int(f) for f in fields[11:13])
            spent[PARTS[name]] = spent.get(PARTS[name], 0) + mine * 1e6 / TICKS
    return spent


def stolen():
    """Seconds of the cores that the machine's host gave to others, so far."""
    with open("/proc/stat") as file:
        return int(file.readline().split()[8]) / TICKS


def counters(stack):
    return {name: int(stack.sql(sql)[0]) for name, sql in COUNTERS.items()}


def metrics(stack, service):
    try:
        with urllib.request.urlopen(stack.url(service) + "/metrics") as answer:
            return answer.read().decode().splitlines()
    except OSError:
        return []  # it does not run


def kafka(stack):
    """Requests that the broker has answered each service."""
    return {
        f"{service}'s {request}": float(line.split()[1])
        for service in ("lifecycle-engine", "monitor", "api-gateway")
        for line in metrics(stack, service) for request in ("produce", "fetch")
        if line.startswith(f'quartet_kafka_requests_total{{request="{request}"}} ')}


def look(stack):
    return cpu() | counters(stack) | kafka(stack)


def difference(before, after):
    return {name: after[name] - before.get(name, 0) for name in after}


def _pgbench(stack, *arguments):
    return subprocess.run(
        ["runuser", "-u", "postgres", "--", "pgbench", "-h",
         str(stack.folder / "run/postgresql"), "-p", "15432", *arguments, "postgres"],
        check=True, capture_output=True, text=True, cwd="/").stdout


def pgbench_fill(stack):
    _pgbench(stack, "-qi", "-s", "10")


def pgbench(stack, clients, seconds):
    """Transactions a second: each one an update, a select, an update, an insert."""
    out = _pgbench(stack, "-N", "-c", str(clients), "-j", str(min(clients, 2)), "-T", str(seconds))
    return next(float(line.split()[2]) for line in out.splitlines() if line.startswith("tps"))
