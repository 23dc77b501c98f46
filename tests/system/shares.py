"""One session's share of what two run side by side (tests/abreast): file by file, each is
whose claim comes first. Without claims all of it is this session's.

A plugin of pytest; the one that goes backwards takes the last file first, its tests in
their order, so that the two meet somewhere and change stacks as seldom as one alone.
"""

import itertools
import os
import pathlib

import pytest

CLAIMS = os.environ.get("QUARTET_CLAIMS")
BACKWARDS = bool(os.environ.get("QUARTET_BACKWARDS"))


def name(item):
    """What is claimed as a whole: the tests of a file on one kind of stack."""
    guests = "guests" if item.get_closest_marker("guests") else "simulated"
    return f"{item.path.stem}.{guests}"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Tests of a name stand together already; only the names are turned round."""
    if CLAIMS and BACKWARDS:
        groups = [list(group) for _, group in itertools.groupby(items, name)]
        items[:] = itertools.chain.from_iterable(reversed(groups))


class Shares:
    def __init__(self):
        self.taken = {}

    def ours(self, what):
        if what not in self.taken:
            try:
                (pathlib.Path(CLAIMS) / what).mkdir()
                self.taken[what] = True
            except FileExistsError:
                self.taken[what] = False
        return self.taken[what]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item):
        """True: it is done with, the other session has it."""
        return None if self.ours(name(item)) else True


def pytest_configure(config):
    if CLAIMS:
        config.pluginmanager.register(Shares())
