"""How much memory the instances of a fleet hold, looked at each second while a test runs."""

import collections
import threading
import time

LOOK_SECONDS = 1
PARTS = 6  # of the time, in what is printed


def resident(pid):
    """KiB; None: it has gone."""
    try:
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS"):
                    return int(line.split()[1])
    except (FileNotFoundError, ProcessLookupError):
        pass
    return None


class Memory:
    """`with Memory(fleets) as memory:` looks from here on, in a thread of its own."""

    def __init__(self, fleets):
        self.fleets = fleets
        self.looks = collections.defaultdict(list)  # service: (seconds, KiB of the largest)
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self):
        self.began = time.monotonic()
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()

    def _look(self):
        while not self.over.wait(LOOK_SECONDS):
            for service, fleet in self.fleets.items():
                sizes = [resident(i.process.pid) for i in list(fleet.instances)]
                if sizes := [size for size in sizes if size]:
                    self.looks[service].append((time.monotonic() - self.began, max(sizes)))

    def largest(self, service, parts=PARTS):
        """MiB of the largest instance in each of so many equal parts of the time."""
        looks = self.looks[service]
        each = looks[-1][0] / parts
        largest = [0] * parts
        for at, size in looks:
            part = min(int(at / each), parts - 1)
            largest[part] = max(largest[part], size // 1024)
        return largest
