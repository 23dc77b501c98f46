"""The layer law holds: each break is found, named by file and line, and nothing else is."""

import pathlib
import subprocess

import pytest

LAYERS = pathlib.Path(__file__).with_name("layers")
ENGINE = "services/lifecycle-engine"

LAWFUL = {
    "common/err.h": "#pragma once\n",
    "common/bus.h": '#pragma once\n#include "common/err.h"\n',
    "common/bus.c": '#include "common/bus.h"\n#include <librdkafka/rdkafka.h>\n',
    "common/db.c": '#include <libpq-fe.h>\nstatic const char X[] = "SELECT 1";\n',
    f"{ENGINE}/main.c": f'#include "{ENGINE}/turn/turn.h"\n#include "common/bus.h"\n',
    f"{ENGINE}/turn/turn.h": f'#include "{ENGINE}/decide/decide.h"\n',
    f"{ENGINE}/decide/decide.h": f'#include "{ENGINE}/plan/plan.h"\n',
    f"{ENGINE}/plan/plan.h": f'#include "{ENGINE}/facts/vm.h"\n',
    f"{ENGINE}/facts/vm.h": '#include "common/err.h"\n',
    f"{ENGINE}/store/load.c": 'static const char X[] = "SELECT 1";\n',
    f"{ENGINE}/hypervisor/libvirt.c": "#include <libvirt/libvirt.h>\n",
    "services/ip-pool/store.c": 'static const char X[] = "INSERT INTO lease";\n',
    "tests/unit/ip-pool/test_lease.c": '#include "services/ip-pool/lease.h"\n',
    "tests/unit/common/test_err.c": '#include "common/err.h"\n',
}

BREAKS = {
    "a service that includes another": (
        "services/monitor/main.c",
        '#include "services/ip-pool/lease.h"\n',
    ),
    "common that includes a service": (
        "common/err.c",
        '#include "services/ip-pool/lease.h"\n',
    ),
    "common that names a message": ("common/err.c", "Vnf__V1__Event event;\n"),
    "a plan that looks up into decide": (
        f"{ENGINE}/plan/graph.c",
        f'#include "{ENGINE}/decide/decide.h"\n',
    ),
    "a hypervisor that knows the store": (
        f"{ENGINE}/hypervisor/libvirt.c",
        f'#include "{ENGINE}/store/load.h"\n',
    ),
    "facts that look into the file above all floors": (
        f"{ENGINE}/facts/vm.c",
        f'#include "{ENGINE}/handlers.h"\n',
    ),
    "a decision that reads the clock": (
        f"{ENGINE}/decide/stop.c",
        '#include "common/clock.h"\n',
    ),
    "a decision that calls libvirt": (
        f"{ENGINE}/decide/stop.c",
        "#include <libvirt/libvirt.h>\n",
    ),
    "a handler that speaks SQL": (
        "services/ip-pool/handle_reserve.c",
        'const char *text = "UPDATE lease SET holder = $1";\n',
    ),
    "a service that speaks to PostgreSQL itself": (
        "services/ip-pool/lease.c",
        "#include <libpq-fe.h>\n",
    ),
    "a test that reaches into another service": (
        "tests/unit/ip-pool/test_lease.c",
        '#include "services/monitor/wheel.h"\n',
    ),
}


def tree(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def run(folder):
    return subprocess.run([LAYERS, folder], capture_output=True, text=True, timeout=60)


def test_a_lawful_tree_passes_in_silence(tmp_path):
    tree(tmp_path, LAWFUL)
    verdict = run(tmp_path)
    assert (verdict.returncode, verdict.stdout) == (0, "")


@pytest.mark.parametrize("crime", BREAKS)
def test_it_finds(crime, tmp_path):
    path, line = BREAKS[crime]
    tree(tmp_path, LAWFUL | {path: "\n" + line, "services/monitor/wheel.h": ""})
    verdict = run(tmp_path)
    assert verdict.returncode == 1
    assert verdict.stdout.startswith(f"{path}:2: ")
    assert verdict.stdout.count("\n") == 1


def test_it_finds_headers_that_include_each_other(tmp_path):
    circle = {
        "common/a.h": '#include "common/b.h"\n',
        "common/b.h": '#include "common/a.h"\n',
    }
    tree(tmp_path, LAWFUL | circle)
    verdict = run(tmp_path)
    assert verdict.returncode == 1
    assert "circle" in verdict.stdout
