"""An instance is killed with -9 at a fault point in the middle of an operation, which goes
on, ends well and is told of once; nothing is done twice at the hypervisor.

`make test` kills each point of each service once, in an operation and at a hit that hang on
the seed alone; with QUARTET_FAULT_MINUTES every point is tried in every kind of operation,
with 1, 2 and 3 instances, for as long, or until all were. QUARTET_FAULT_OF narrows that to
the cases that have all of its phrases: "api-gateway;in stop;2 instances"; what the output of
an earlier run, QUARTET_FAULT_DONE, tells of is passed over.
"""

import os
import pathlib
import random
import re
import time

from campaign import Case, RESUME_SECONDS

MINUTES = float(os.environ.get("QUARTET_FAULT_MINUTES", "0"))
PHRASES = [p for p in os.environ.get("QUARTET_FAULT_OF", "").split(";") if p]
DONE = os.environ.get("QUARTET_FAULT_DONE")
SEED = int(os.environ.get("QUARTET_SEED", time.time_ns() % 1_000_000))

# Tests of their own kill there: an operation of a walk does not come to it.
ELSEWHERE = {"letter.sent", "partitions.taken_in"}
# What common/ does in one service and not in another, or only when it starts.
NOT_IN_ALL = {"answer.given", "answer.giving", "transaction.committing",
              "transaction.committed", "statement.done", "record.stored"}


def once_each(chance, reached):
    """A case for each point of each service, spread over the kinds."""
    ways, load = {}, {}
    for service, point, *way in reached:
        ways.setdefault((service, point), []).append(way)
    for number, place in enumerate(sorted(ways, key=lambda p: (len(ways[p]), p))):
        instances = number % 3 + 1
        chance.shuffle(ways[place])
        subject, kind, times = min(
            ways[place], key=lambda way: load.get((way[1], instances), 0))
        load[kind, instances] = load.get((kind, instances), 0) + 1
        yield Case(*place, subject, chance.randint(1, times), kind, instances)


def everything(chance, reached):
    """Every point and subject in every kind that comes to it, with 1, 2 and 3 instances."""
    cases = [Case(service, point, subject, chance.randint(1, times), kind, instances)
             for instances in (1, 2, 3) for service, point, subject, kind, times in reached]
    chance.shuffle(cases)
    told = pathlib.Path(DONE).read_text() if DONE else ""
    done = {re.sub(r" #\d+ ", " ", case) for case in
            re.findall(r"^(?:killed|not reached): (.*? instances)", told, re.M)}
    return [case for case in cases if all(phrase in str(case) for phrase in PHRASES)
            and re.sub(r" #\d+ ", " ", str(case)) not in done]


def run(campaign, cases, until):
    """Walk after walk; between them the number of instances changes."""
    while cases and time.monotonic() < until:
        for instances in (1, 2, 3):
            rest = [c for c in cases if c.instances != instances]
            these = [c for c in cases if c.instances == instances]
            cases = rest + (campaign.walk(instances, these) if these else [])
            print(f"{len(cases)} cases left", flush=True)
    return cases


def test_an_operation_goes_on_wherever_an_instance_is_killed(campaign):
    print(f"QUARTET_SEED={SEED} QUARTET_FAULT_MINUTES={MINUTES}")
    chance = random.Random(SEED)
    reached = []
    campaign.walk(1, [], noting=reached)
    points = {(service, point) for service, point, *_ in reached}
    reached = [way for way in reached if way[1] not in ELSEWHERE]
    missed = {(service, point) for service, fleet in campaign.fleets.items()
              for point in fleet.points()} - points
    print("not on the way of any operation:", *sorted(map(" ".join, missed)), sep="\n  ")
    assert {point for _, point in missed} <= ELSEWHERE | NOT_IN_ALL, missed
    if MINUTES:
        left = run(campaign, everything(chance, reached), time.monotonic() + MINUTES * 60)
        print(f"{len(left)} cases left for a longer run")
    else:
        run(campaign, list(once_each(chance, reached)), float("inf"))
    print(campaign.summary())
    for outcome in campaign.outcomes:
        assert outcome.resumed is None or outcome.resumed < 3 * RESUME_SECONDS, outcome
