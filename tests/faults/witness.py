"""The hypervisor's own account of what was done to domains, by libvirt's events.

It asks nobody but libvirt: what is counted here really happened, once for each line.
"""

import collections
import re
import subprocess
import threading
import time

LINE = re.compile(r"event 'lifecycle' for domain '?(?P<vm>[^' ]+)'?: (?P<what>\w+) (?P<how>.*)")

Deed = collections.namedtuple("Deed", "time vm what how")


class Witness:
    def __init__(self, uri):
        self.deeds = []
        self.heard = threading.Condition()
        self.process = subprocess.Popen(
            ["stdbuf", "-oL", "virsh", "-q", "-c", uri, "event", "--event", "lifecycle", "--loop"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.thread.join()

    def _listen(self):
        for line in self.process.stdout:
            found = LINE.search(line)
            if found:
                with self.heard:
                    self.deeds.append(Deed(time.time(), *found.groups()))
                    self.heard.notify_all()

    def mark(self):
        with self.heard:
            return len(self.deeds)

    def since(self, mark, deployment):
        """What was done to the deployment's domains; defining anew what is there is
        nothing."""
        with self.heard:
            return [d for d in self.deeds[mark:] if d.vm.startswith(deployment + "_")
                    and (d.what, d.how) != ("Defined", "Updated")]

    def find(self, matches, seconds, since=0):
        """The first such deed; None: there is none within the seconds."""
        deadline = time.monotonic() + seconds
        with self.heard:
            while True:
                for deed in self.deeds[since:]:
                    if matches(deed):
                        return deed
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self.heard.wait(left)

    def wait(self, matches, what, seconds=30, since=0):
        deed = self.find(matches, seconds, since)
        assert deed, f"not within {seconds} s: {what}; seen: {self.deeds[since:]}"
        return deed


def counted(deeds):
    """{what: times} over all domains."""
    return dict(collections.Counter(d.what for d in deeds))
