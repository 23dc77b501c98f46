"""proto/asyncapi.yaml: each way of being unsound or out of step with the code is named.
docs/messages.md: no type of event is missing."""

import importlib.machinery
import importlib.util
import pathlib
import re

import pytest
import yaml

HERE = pathlib.Path(__file__).parent
loader = importlib.machinery.SourceFileLoader("asyncapi", str(HERE / "asyncapi"))
asyncapi = importlib.util.module_from_spec(importlib.util.spec_from_loader("asyncapi", loader))
loader.exec_module(asyncapi)


@pytest.fixture
def document():
    return yaml.safe_load((asyncapi.ROOT / "proto/asyncapi.yaml").read_text())


def test_it_is_sound_and_in_step(document):
    assert not list(asyncapi.unsound(document)) and not list(asyncapi.out_of_step(document))


UNSOUND = {
    "another version": (lambda d: d.update(asyncapi="2.6.0"), "3.0.0"),
    "a reference to nothing": (
        lambda d: d["operations"]["followEvents"].update(
            channel={"$ref": "#/channels/nowhere"}), "leads nowhere"),
    "a channel without messages": (
        lambda d: d["channels"]["events"].update(messages={}), "lacks"),
    "an operation without action": (
        lambda d: d["operations"]["followEvents"].pop("action"), "lacks an action"),
    "a message of another name": (
        lambda d: d["components"]["messages"]["Event"].update(name="Evnt"), "another name"),
}


@pytest.mark.parametrize("spoil, word", UNSOUND.values(), ids=UNSOUND)
def test_what_is_unsound_is_named(document, spoil, word):
    spoil(document)
    assert any(word in why for why in asyncapi.unsound(document))


OUT_OF_STEP = {
    "a topic that nobody makes": (
        lambda d: d["channels"]["events"].update(address="vnf.happenings"),
        "('vnf.happenings', 'delete') is in proto/asyncapi.yaml"),
    "a topic that is not told": (
        lambda d: d["channels"].pop("ipRepliesDead"), "('ip.replies.dlq', 'delete') is in"),
    "another policy": (
        lambda d: d["channels"]["monitoring"].update(
            bindings={"$ref": "#/components/channelBindings/week"}), "'compact'"),
    "a message that no service names": (
        lambda d: d["components"]["messages"]["Event"]["payload"].update(
            schema="vnf.v1.Hope"), "vnf.v1.Hope"),
    "a message that is not told": (
        lambda d: d["components"]["messages"].pop("Alarm"), "mon.v1.Alarm"),
    "a message on another topic": (
        lambda d: d["channels"]["alarms"]["messages"].update(
            Event=d["channels"]["events"]["messages"]["Event"]), "does not tell of vnf.alarms"),
}


@pytest.mark.parametrize("spoil, word", OUT_OF_STEP.values(), ids=OUT_OF_STEP)
def test_what_is_out_of_step_is_named(document, spoil, word):
    spoil(document)
    if "Alarm" in word:
        document["channels"]["alarms"]["messages"].pop("Alarm")
    assert any(word in why for why in asyncapi.out_of_step(document))


def test_the_page_for_strangers_tells_every_type_of_event():
    engine = asyncapi.ROOT / "services/lifecycle-engine"
    code = "\n".join(file.read_text() for folder in ("plan", "decide")
                     for file in (engine / folder).glob("*.c"))
    types = set(re.findall(
        r'"((?:VM|SERVICE|SCALING|OPERATION|DEPENDENCY|NETWORK)_[A-Z_]+)"', code))
    told = set(re.findall(r"\w+", (asyncapi.ROOT / "docs/messages.md").read_text()))
    assert len(types) > 25 and not types - told, "docs/messages.md lacks these"
