"""The table of `make bench` is run with benchmarks that keep, miss and die: it says so, and
its exit code."""

import json
import os
import pathlib
import subprocess

TABLE = pathlib.Path(__file__).parents[1] / "bench/table"
MAKE = """#!/bin/bash
case $2 in
bench-died) exit 2 ;;
bench-late) sed 's/7.5/12.5/; s/true/false/' <<<"$FIGURE" >>"$QUARTET_BENCH_JSON"; exit 2 ;;
*) echo "$FIGURE" >>"$QUARTET_BENCH_JSON" ;;
esac
"""
FIGURE = {"name": "answer", "value": 7.5, "unit": "ms", "ground": 5.0, "ratio": 1.5,
          "promise": "< 10 ms", "kept": True}


def table(folder, *names, **environment):
    make, found = folder / "make", folder / "figures.json"
    make.write_text(MAKE)
    make.chmod(0o755)
    done = subprocess.run(["/usr/bin/python3", TABLE, "--json", found, make, *names],
                          capture_output=True, text=True,
                          env=os.environ | {"FIGURE": json.dumps(FIGURE)} | environment)
    return done.returncode, done.stdout, json.loads(found.read_text())


def test_what_is_kept_is_told_with_its_ground(tmp_path):
    code, told, figures = table(tmp_path, "good")
    assert code == 0 and "1 of 1 promises kept" in told
    row = next(line for line in told.splitlines() if line.startswith("answer"))
    assert row.split() == ["answer", "7.5", "ms", "5", "1.50", "<", "10", "ms", "kept"]
    assert figures == [FIGURE | {"bench": "good"}]


def test_what_is_missed_ends_it_with_1_and_is_not_red_in_a_file(tmp_path):
    code, told, figures = table(tmp_path, "late", "good")
    assert code == 1 and "MISSED" in told and "1 of 2 promises kept" in told
    assert "\033" not in told
    assert [f["kept"] for f in figures] == [False, True]


def test_room_is_left_for_a_busy_machine(tmp_path):
    code, told, _ = table(tmp_path, "late", QUARTET_BENCH_ROOM="2")
    assert code == 0 and "1 of 1 promises kept" in told


def test_a_benchmark_that_died_is_a_line(tmp_path):
    code, told, _ = table(tmp_path, "died", "good")
    assert code == 1 and "died ended before its time" in told and "1 of 2" in told
