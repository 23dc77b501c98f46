"""A client of GET /v1/events: reads server-sent events to the letter of their standard."""

import base64
import contextlib
import http.client
import json
import os
import socket
import threading
from urllib.parse import urlencode, urlsplit


class Sent:
    """One event: its id, its name, its data."""

    def __init__(self, place, name, data):
        self.place, self.name, self.data = place, name, json.loads(data)

    @property
    def event(self):
        return self.data["data"]

    def __repr__(self):
        return f"{self.name} {self.data.get('data', self.data)}"


class Stream:
    """Reads on a thread of its own, from the moment the answer's headers are there."""

    def __init__(self, client, last=None, start=True, **filters):
        self.client = client
        self.seen, self.end, self.last, self.closed = [], None, last, False
        self.changed = threading.Condition()
        headers = {"Last-Event-ID": last} if last else {}
        self.answer = client.session.get(
            client.base + "/v1/events?" + urlencode(filters), headers=headers, stream=True,
            timeout=60)
        self.status = self.answer.status_code
        if self.status == 200:
            self.socket = socket.socket(
                fileno=os.dup(self.answer.raw._connection.sock.fileno()))
        if self.status == 200 and start:
            assert self.answer.headers["Content-Type"] == "text/event-stream"
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        name, data = "message", []
        try:
            for line in self._lines():
                if line.startswith("id: "):
                    place = line[4:]
                elif line.startswith("event: "):
                    name = line[7:]
                elif line.startswith("data: "):
                    data.append(line[6:])
                elif not line:
                    self._take(place if name == "message" else None, name, "\n".join(data))
                    name, data = "message", []
        except Exception:  # the connection ended, one way or another
            pass
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def _lines(self):
        rest = b""
        while piece := self.answer.raw._fp.read1(65536):
            *lines, rest = (rest + piece).split(b"\n")
            yield from (line.decode() for line in lines)

    def _take(self, place, name, data):
        with self.changed:
            if place:
                self.last = place
            if data:
                sent = Sent(place, name, data)
                if name == "end":
                    self.end = sent.data["reason"]
                else:
                    self.seen.append(sent)
            self.changed.notify_all()

    def wait(self, true, what, seconds=90):
        with self.changed:
            assert self.changed.wait_for(true, seconds), (
                f"not within {seconds} s: {what}; {len(self.seen)} seen, "
                f"the last of them {[str(s)[:400] for s in self.seen[-5:]]}, end {self.end}")

    def begun(self):
        self.wait(lambda: self.last, "its first id")
        return self

    def story(self, transaction, seconds=90):
        self.wait(lambda: any(s.event["transaction_id"] == transaction and s.event["final"]
                              for s in self.seen), f"final event of {transaction}", seconds)
        return [s for s in self.seen if s.event["transaction_id"] == transaction]

    def close(self):
        """At once, also while the thread waits for more."""
        if not self.closed and self.status == 200:
            with contextlib.suppress(OSError):
                self.socket.shutdown(socket.SHUT_RDWR)
        self.answer.close()


class Silent:
    """Asks for the stream and takes nothing of it, or what it is told to."""

    def __init__(self, client, receive_buffer=None, **filters):
        place = urlsplit(client.base)
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.connect((place.hostname, place.port))
        self.socket.settimeout(60)
        account = base64.b64encode(":".join(client.session.auth).encode()).decode()
        self.socket.sendall(
            f"GET /v1/events?{urlencode(filters)} HTTP/1.1\r\nHost: x\r\n"
            f"Authorization: Basic {account}\r\n\r\n".encode())
        self.answer, self.taken = None, b""

    def _take(self):
        if not self.answer:
            self.answer = http.client.HTTPResponse(self.socket)
            self.answer.begin()
        piece = self.answer.read1(65536)
        self.taken += piece
        return piece

    def whole(self):
        """All of the stream from its begin to its end."""
        while self._take():
            pass
        return self.taken.decode()

    def until(self, text):
        begin = len(self.taken)
        while text not in self.taken[begin:]:
            assert self._take(), f"it ended: {self.taken[-500:]}"

    def close(self):
        if self.answer:
            self.answer.close()
        self.socket.close()


def shown(text):
    """The ids of the events in a stream's text, and the place after the last of them."""
    events, place = [], None
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line)
        place = lines.get("id", place)
        if "id" in lines and "data" in lines:
            events.append(json.loads(lines["data"])["id"])
    return events, place
