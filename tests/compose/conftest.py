"""The stories of docker-compose.yml: one installation, from its first `up` to `down -v`.

They run in the order in which they stand: each finds what the one before it left. What
they know of Kafka and REST is of tests/system.
"""

import pathlib
import sys

import pytest

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1] / "system"))

from composed import Composed  # noqa: E402


@pytest.fixture(scope="session")
def quartet():
    quartet = Composed()
    yield quartet
    quartet.close()
    quartet.compose("down", "-v", "--remove-orphans", "-t", "1")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.failed and "quartet" in getattr(item, "funcargs", {}):
        quartet = item.funcargs["quartet"]
        report.sections.append(("containers", quartet.compose("ps", "-a")))
        report.sections.append(("consoles of the guests", quartet.consoles()))
        report.sections.append(("logs", quartet.compose("logs", "--no-color", "--tail", "40")))
