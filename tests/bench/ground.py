"""What every benchmark stands on: a stack of its own, pgbench and wrk beside it, what
processes take, and how a figure is told.

A figure is a line for people and, in the file that QUARTET_BENCH_JSON names, a line of JSON
for tests/bench/table: {"name", "value", "unit", "ground", "ratio", "promise", "kept"}.
`ground` is what was measured beside it in the same run, in the same unit. A promise is
"< 10 ms", of the value, or ">= 0.6 x", of the ratio; QUARTET_BENCH_ROOM=2 leaves room by
that factor, for machines that are busy with other things; its square for a bound of the
value, which knows nothing of what else the machine does.
"""

import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/system"))

SERVICES = ("api-gateway", "lifecycle-engine", "monitor", "ip-pool")
SHORT = bool(os.environ.get("QUARTET_BENCH_SHORT"))
missed = []


# --- figures

def keeps(promise, value, ratio, room=None):
    """Whether the promise is kept; one that says no bound always is."""
    bound = re.fullmatch(r"(<=|>=|<|>) ([\d.,]+) ?(.*)", promise)
    if not bound:
        return True
    sign, limit, unit = bound[1], float(bound[2].replace(",", "")), bound[3]
    room = room or float(os.environ.get("QUARTET_BENCH_ROOM", "1"))
    measured = ratio if unit == "x" else value
    room *= room if unit != "x" else 1
    if measured is None:
        return False
    return {"<": measured < limit * room, "<=": measured <= limit * room,
            ">": measured > limit / room, ">=": measured >= limit / room}[sign]


def figure(name, value, unit, promise="", ground=None, ratio=None):
    if ratio is None and ground:
        ratio = value / ground
    kept = keeps(promise, value, ratio)
    line = f"{name}: {short(value)} {unit}"
    if ground is not None:
        line += f", beside {short(ground)}"
    if ratio is not None:
        line += f", ratio {ratio:.2f}"
    if promise:
        line += f"; promised {promise}, {'kept' if kept else 'MISSED'}"
    print(line, flush=True)
    if path := os.environ.get("QUARTET_BENCH_JSON"):
        with open(path, "a") as file:
            json.dump({"name": name, "value": value, "unit": unit, "ground": ground,
                       "ratio": ratio, "promise": promise, "kept": kept}, file)
            file.write("\n")
    if not kept:
        missed.append(name)
    return kept


def short(value):
    """Three digits that say something."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def leave():
    sys.exit(bool(missed))


def percentile(values, p):
    return sorted(values)[min(len(values) - 1, int(len(values) * p))]


# --- the ground

@contextlib.contextmanager
def stack(kind="simulated", hypervisor="test+unix:///default"):
    """Up, in a folder that goes with it."""
    from stack import Stack  # here: only those who want one need its modules
    with tempfile.TemporaryDirectory(prefix="quartet-bench.") as name:
        os.chmod(name, 0o755)  # PostgreSQL is another user
        one = Stack(kind, hypervisor, pathlib.Path(name) / "stack")
        one.up()
        try:
            yield one
        finally:
            one.down()


def database(of, *words, **options):
    """A program of PostgreSQL's, as its superuser, on the stack's cluster."""
    return subprocess.run(
        ["runuser", "-u", "postgres", "--", words[0], "-h", str(of.folder / "run/postgresql"),
         "-p", "15432", *words[1:]], check=True, capture_output=True, text=True, cwd="/",
        **options).stdout


def pgbench(of, clients=8, seconds=8):
    """Transactions a second of `pgbench -N` on the stack's cluster."""
    if not database(of, "psql", "-XAtqc", "SELECT 1 FROM pg_database WHERE datname = 'ground'"):
        database(of, "createdb", "ground")
        database(of, "pgbench", "-qi", "-s", "10", "ground")
    told = database(of, "pgbench", "-N", "-c", str(clients), "-j", str(min(clients, 2)),
                    "-T", str(seconds), "ground")
    return float(re.search(r"^tps = ([\d.]+)", told, re.M)[1])


def wrk(url, seconds=5, threads=2, connections=16, **headers):
    """Requests a second by wrk; every answer is a success."""
    told = subprocess.run(
        ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s",
         *(word for name, value in headers.items() for word in ("-H", f"{name}: {value}")), url],
        check=True, capture_output=True, text=True).stdout
    assert "Non-2xx" not in told and "Socket errors" not in told, told
    return float(re.search(r"Requests/sec: *([\d.]+)", told)[1])


# --- processes

def resident_mib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def stopwatch():
    """Its list holds the seconds afterwards."""
    spent, begun = [], time.perf_counter()
    yield spent
    spent.append(time.perf_counter() - begun)


# --- the load of make bench-operations

class Load:
    """tests/bench/operations/load.c: a foreign client that counts and times."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, "127.0.0.1:9092", *options], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def tell(self, *command):
        print(*command, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, f"the load ended at: {command}"
        return json.loads(answer)

    def close(self):
        self.process.stdin.close()
        self.process.wait(30)
