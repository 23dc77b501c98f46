"""Each break of a message is found and named; what is new or properly reserved is not."""

import importlib.machinery
import importlib.util
import pathlib

import pytest

HERE = pathlib.Path(__file__).parent
loader = importlib.machinery.SourceFileLoader("protocompat", str(HERE / "protocompat"))
protocompat = importlib.util.module_from_spec(
    importlib.util.spec_from_loader("protocompat", loader))
loader.exec_module(protocompat)

RELEASED = """
syntax = "proto3";
package a.v1;
enum Kind { KIND_NONE = 0; KIND_STOP = 4; }
message Ask {
  string id = 1;
  repeated string names = 2;
  Kind kind = 3;
  oneof size { uint32 by = 5; }
  reserved 9;
  reserved "old";
}
"""

HARMLESS = {
    "nothing": ("", ""),
    "a new field": ("string id = 1;", "string id = 1; bytes more = 6;"),
    "a new value": ("KIND_STOP = 4;", "KIND_STOP = 4; KIND_START = 5;"),
    "a new message": ("message Ask", "message New { string x = 1; }\nmessage Ask"),
    "a field that is gone and reserved": (
        "string id = 1;", 'reserved 1; reserved "id";'),
    "a value that is gone and reserved": (
        "KIND_STOP = 4;", 'reserved 4; reserved "KIND_STOP";'),
}

BREAKS = {
    "a field that is gone": ("string id = 1;", "", "reserve 1 and id"),
    "a field that is gone, its number alone reserved": (
        "string id = 1;", "reserved 1;", "reserve id"),
    "a number used again": ("string id = 1;", "string who = 1;", '"who string"'),
    "another type": ("string id = 1;", "bytes id = 1;", '"id bytes"'),
    "one instead of many": ("repeated string names", "string names", '"names string"'),
    "another number": ("string id = 1;", "string id = 7;", "the number 7"),
    "out of its oneof": ("oneof size { uint32 by = 5; }", "uint32 by = 5;", '"by uint32"'),
    "a value with another number": ("KIND_STOP = 4;", "KIND_STOP = 6;", "the number 6"),
    "a number no more reserved": ("reserved 9;", "", "9 was reserved"),
    "a name no more reserved": ('reserved "old";', "", "old was reserved"),
}


def of(folder, text):
    (folder / "proto").mkdir(parents=True)
    (folder / "proto/ask.proto").write_text(text)
    return sorted(protocompat.lines(folder))


def changed(old, new):
    assert old in RELEASED
    return RELEASED.replace(old, new, 1)


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS)
def test_what_old_programs_can_read_passes(tmp_path, change):
    before, now = of(tmp_path / "before", RELEASED), of(tmp_path / "now", changed(*change))
    assert protocompat.breaks(before, now) == []


@pytest.mark.parametrize("old, new, word", BREAKS.values(), ids=BREAKS)
def test_what_they_cannot_read_is_named(tmp_path, old, new, word):
    before, now = of(tmp_path / "before", RELEASED), of(tmp_path / "now", changed(old, new))
    broken = protocompat.breaks(before, now)
    assert len(broken) == 1 and word in broken[0], broken
