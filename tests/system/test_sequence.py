"""Thousands of operations while the engine is killed again and again: every deployment's
events count on without a gap, no number has two contents, every operation ends once.

QUARTET_OPERATIONS says how many (1,000; the long run takes 10,000), QUARTET_SEED repeats
a run: when the kills come and what is asked of whom hang on it alone.
"""

import os
import random
import time

from datamodel import message

COUNT = int(os.environ.get("QUARTET_OPERATIONS", "1000"))
DEPLOYMENTS = 40
CALM = (50, 250)  # operations between two kills


class Client:
    """One deployment that is stopped and started in turn, an operation at a time."""

    def __init__(self, stack, tenant, name):
        self.stack, self.tenant, self.name = stack, tenant, name
        self.verbs = ["STOP", "START"]
        self.ended = 0
        self.send("DEPLOY", datamodel=message(name))

    def send(self, kind, **fields):
        self.transaction = self.stack.operations.send(
            kind, self.tenant, self.name, cloud_events=True, **fields)

    def went_on(self, event):
        assert not event.failed, event
        self.ended += 1
        self.verbs.reverse()
        self.send(self.verbs[1])


def test_sequences_stay_whole_while_the_engine_is_killed(stack, tenant):
    seed = int(os.environ.get("QUARTET_SEED", time.time_ns() % 1_000_000))
    chance = random.Random(seed)
    print(f"QUARTET_SEED={seed} QUARTET_OPERATIONS={COUNT}")
    clients = {}
    for i in range(DEPLOYMENTS):
        client = Client(stack, tenant, f"n{i}")
        clients[client.name] = client
    kills = run(stack, clients, chance)
    print(f"{kills} kills")
    assert kills > 2
    for name in clients:
        history = stack.events.history(tenant, name)
        assert [s.sequence for s in history] == list(range(1, len(history) + 1))
        finals = [s.transaction_id for s in history if s.final]
        assert len(finals) == len(set(finals))


def run(stack, clients, chance):
    """Until so many operations have ended; returns how often the engine was killed."""
    ended = kills = 0
    next_kill = chance.randint(*CALM)
    while ended < COUNT:
        event = stack.events.next(30)
        client = clients.get(event.deployment)
        if client and event.final and event.transaction_id == client.transaction:
            client.went_on(event)
            ended += 1
        if ended > next_kill:
            stack.kill9("lifecycle-engine")
            stack.start("lifecycle-engine")
            kills += 1
            next_kill = ended + chance.randint(*CALM)
    return kills
