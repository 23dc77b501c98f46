"""Kills at fault points while operations run, and what must be true of each.

A walk takes one deployment through every kind of operation, with so many instances of the
service that is to die; at each kind it may have one case: the point, the subject and the
how-many-eth time at which one instance is killed.
"""

import collections
import concurrent.futures
import contextlib
import dataclasses
import itertools
import time

import requests

import kinds
from witness import counted

RESUME_SECONDS = 4
ASK_SECONDS = 60
END_SECONDS = 120
RESIDUE_SECONDS = 0.1  # until all that the dead one had done has been heard of
GRACE_SECONDS = 1.5  # for points that lie behind the final event
TOLD_SECONDS = 40  # a callback that a dead gateway had begun is another's after 15 s

numbers = itertools.count(1)


@dataclasses.dataclass(frozen=True)
class Case:
    service: str
    point: str
    subject: str
    nth: int
    kind: str
    instances: int

    def __str__(self):
        subject = f"[{self.subject}]" if self.subject else ""
        return (f"{self.service} {self.point}{subject} #{self.nth} in {self.kind}, "
                f"{self.instances} instances")


@dataclasses.dataclass
class Outcome:
    case: Case
    killed: bool
    resumed: float  # seconds from the kill to the next sign of life; None: all was told
    ended: float    # seconds from the kill to the final event


class Campaign:
    def __init__(self, stack, fleets, witness, receiver):
        self.stack, self.fleets, self.witness = stack, fleets, witness
        self.receiver = receiver
        self.pool = concurrent.futures.ThreadPoolExecutor(4)
        self.outcomes = []

    # --- asking

    def ask(self, vnf, kind):
        """The transaction; asks again with the same key until somebody answers."""
        headers = {"Idempotency-Key": f"{vnf.tenant}-{kind.name}",
                   "Callback": self.receiver.base}
        deadline = time.monotonic() + ASK_SECONDS
        for port in itertools.cycle(self.ports()):
            client = self.stack.client.fresh()
            client.base = f"http://127.0.0.1:{port}"
            try:
                answer = kind.ask(vnf, client, headers)
                if answer.status in (200, 202):
                    return answer.transaction
                assert answer.status == 503, answer
            except requests.RequestException:
                pass
            assert time.monotonic() < deadline, f"{kind.name} is not answered"
            time.sleep(0.05)

    @staticmethod
    def patiently(read):
        """What it reads, also when who answers is killed meanwhile."""
        deadline = time.monotonic() + ASK_SECONDS
        while True:
            try:
                return read()
            except requests.RequestException:
                assert time.monotonic() < deadline, "nobody answers"
                time.sleep(0.05)

    def ports(self):
        return [i.port for i in self.fleets["api-gateway"].instances]

    def healing(self, vnf):
        """Somebody's domain dies; the recovery that comes of it."""
        known = {s.transaction_id for s in self.stack.events.seen}
        self.stack.host.virsh("destroy", self.patiently(vnf.vms)[0])
        return self.stack.events.wait(
            lambda s: s.tenant == vnf.tenant and s.type == "VM_RECOVERY_INIT"
            and s.transaction_id not in known, "VM_RECOVERY_INIT", END_SECONDS).transaction_id

    # --- one operation, with a kill or without

    def operation(self, vnf, kind, case=None):
        """Runs it to its end and judges it. Returns the outcome of the case."""
        mark = self.witness.mark()
        if case:
            deadline = [float("inf")]
            replacing = self.pool.submit(self.replace, self.order(case), deadline)
        transaction = self.ask(vnf, kind) if kind.ask else self.healing(vnf)
        story = self.stack.succeeds(transaction, END_SECONDS)
        killed = None
        if case:
            deadline[0] = time.monotonic() + GRACE_SECONDS
            killed = replacing.result()
        assert story[-1].type == kind.last, story
        self.judge(vnf, kind, mark)
        if kind.ask:
            self.told(transaction, story)
        return self.outcome(case, killed, vnf, transaction, mark) if case else None

    def order(self, case):
        fleet = self.fleets[case.service]
        fleet.forget()
        fleet.order("kill", case.point, case.subject or "*", case.nth)
        return fleet

    def replace(self, fleet, deadline):
        """Waits for the kill, and has another instance come. The time of the kill; None:
        it did not come in time, and the order is withdrawn."""
        while not (killed := fleet.taken_at()):
            if time.monotonic() > deadline[0] and fleet.withdraw():
                return None
            time.sleep(0.005)
        self.stack.eventually(lambda: fleet.dead(), "somebody is dead", 30)
        fleet.size(len(fleet.instances))
        return killed

    # --- judging

    def judge(self, vnf, kind, mark):
        self.stack.eventually(
            lambda: counted(self.witness.since(mark, vnf.name)) == kind.effects,
            f"{kind.name} has these effects at the hypervisor, each once: {kind.effects}; "
            f"seen: {self.witness.since(mark, vnf.name)}", 30)
        if kind.after is None:
            assert self.stack.client.look(vnf.tenant, vnf.name).status == 404
            return
        self.stack.eventually(
            lambda: self.stack.states(vnf.tenant, vnf.name) == kind.after,
            f"{kind.after} after {kind.name}", 30)

    def told(self, transaction, story):
        """To the URI of the request came every event, in order; where somebody died
        the one under way may have come twice, one after the other."""
        ids = [t.id for t in self.receiver.story(transaction, TOLD_SECONDS)]
        once = [one for one, _ in itertools.groupby(ids)]
        assert once == [s.id for s in story], (ids, story)

    def outcome(self, case, killed, vnf, transaction, mark):
        if killed is None:
            return Outcome(case, False, None, None)
        story = self.stack.events.of(transaction)
        signs = [s.time for s in story] + [d.time for d in self.witness.since(mark, vnf.name)]
        signs = [time for time in signs if time > killed + RESIDUE_SECONDS]
        last = story[-1].time
        return Outcome(case, True, min(signs) - killed if signs else None,
                       max(last - killed, 0))

    def books(self, vnf):
        """After undeploy nothing is left, and all was told once."""
        history = self.stack.gapless(vnf.tenant, vnf.name)
        assert not [d for d in self.stack.host.domains() if d.startswith(vnf.name + "_")]
        self.stack.eventually(lambda: not vnf.leased(), "no address is leased", 30)
        self.stack.eventually(
            lambda: self.stack.sql("SELECT count(*) FROM lifecycle.outbox") == ["0"],
            "the outbox is empty", 30)
        return history

    # --- walks

    def walk(self, instances, cases, noting=None):
        """All kinds once; each takes the first case that is its. Returns those that found
        no place: they are for another walk. noting: instead of cases, what is reached of
        which service in which kind, and how often."""
        number = next(numbers)
        vnf = kinds.Vnf(self.stack, f"walk-{number}", f"w{number}",
                        [f"192.168.122.{number % 40 * 5 + 5 + i}" for i in range(5)])
        for fleet in self.fleets.values():
            fleet.size(instances)
        mark = self.witness.mark()
        left = list(cases)
        for kind in kinds.KINDS:
            case = next((c for c in left if c.kind == kind.name), None)
            with self.noted(kind, noting):
                outcome = self.operation(vnf, kind, case)
            if case:
                left.remove(case)
                self.outcomes.append(outcome)
                print(self.line(outcome), flush=True)
        total = collections.Counter()
        for kind in kinds.KINDS:
            total.update(kind.effects)
        assert counted(self.witness.since(mark, vnf.name)) == dict(total)
        self.books(vnf)
        return left

    @contextlib.contextmanager
    def noted(self, kind, noting):
        if noting is None:
            yield
            return
        for fleet in self.fleets.values():
            fleet.notes()
            fleet.order("note")
        yield
        for service, fleet in self.fleets.items():
            fleet.withdraw()
            for (point, subject), times in collections.Counter(fleet.notes()).items():
                noting.append((service, point, subject, kind.name, times))

    @staticmethod
    def line(outcome):
        if not outcome.killed:
            return f"not reached: {outcome.case}"
        resumed = "all told" if outcome.resumed is None else f"on after {outcome.resumed:.2f} s"
        return f"killed: {outcome.case}: {resumed}, ended after {outcome.ended:.2f} s"

    def summary(self):
        killed = [o for o in self.outcomes if o.killed]
        resumed = [o for o in killed if o.resumed is not None]
        longest = max(resumed, key=lambda o: o.resumed, default=None)
        points = {(o.case.service, o.case.point) for o in killed}
        text = (f"{len(points)} fault points, {len(killed)} kills, "
                f"{len(self.outcomes) - len(killed)} not reached")
        if longest:
            late = sum(o.resumed > RESUME_SECONDS for o in resumed)
            text += (f"; longest resume {longest.resumed:.2f} s ({longest.case}), "
                     f"{late} later than {RESUME_SECONDS} s")
        return text
