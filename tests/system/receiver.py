"""A foreign receiver of callbacks: keeps what it was sent and answers as it is told."""

import base64
import contextlib
import hashlib
import hmac
import http.server
import json
import re
import threading
import time
import xml.etree.ElementTree as xml


def verify(key, headers, body):
    """The ten lines of docs/notifications.md."""
    secret = base64.b64decode(key.removeprefix("whsec_"))
    stamp = headers["webhook-timestamp"]
    if abs(time.time() - int(stamp)) > 300:
        return False
    signed = f"{headers['webhook-id']}.{stamp}.".encode() + body
    mac = base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(given, "v1," + mac)
               for given in headers["webhook-signature"].split())


class Told:
    """One request as it came, and the status it was answered with."""

    def __init__(self, path, headers, body, status):
        self.path, self.headers, self.body, self.status = path, headers, body, status
        self.time = time.monotonic()

    @property
    def id(self):
        return self.headers["webhook-id"]

    @property
    def transaction(self):
        return self.headers["esc-transaction-id"]

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def tree(self):
        return xml.fromstring(re.sub(r'\sxmlns="[^"]*"', "", self.body.decode()))

    @property
    def type(self):
        if self.body.startswith(b"{"):
            return self.json["data"]["type"]
        return self.tree.findtext("type")

    def __repr__(self):
        return f"{self.status} {self.type} {self.id}"


class Receiver:
    """`status`: what it answers; a function of the request's path and number may say. None
    is no answer, until it is let go. `retry_after`: what it asks for with 429 and 503."""

    def __init__(self):
        receiver = self
        self.told, self.status, self.changed = [], 200, threading.Condition()
        self.retry_after = None
        self.let_go = threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver._take(self, body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _take(self, request, body):
        with self.changed:
            status = self.status
            if callable(status):
                status = status(request.path, len(self.told))
            told = Told(request.path, request.headers, body, status)
            self.told.append(told)
            self.changed.notify_all()
        if status is None:
            self.let_go.wait(60)
            request.close_connection = True
            return
        request.send_response(status)
        if 300 <= status < 400:
            request.send_header("Location", self.base + "/redirected")
        if status in (429, 503) and self.retry_after is not None:
            request.send_header("Retry-After", str(self.retry_after))
        request.send_header("Content-Length", "0")
        request.end_headers()

    def wait(self, true, what, seconds=90):
        with self.changed:
            assert self.changed.wait_for(lambda: true(self.told), seconds), (
                f"not within {seconds} s: {what}; told: {self.told}")

    def taken(self, transaction=None):
        """What it answered with 2xx, in the order it came."""
        return [t for t in self.told if t.status and 200 <= t.status < 300
                and transaction in (None, t.transaction)]

    def story(self, transaction, seconds=90):
        """All that was taken of the transaction, its final event last."""
        def final(told):
            return any(is_final(t) for t in self.taken(transaction))
        self.wait(final, f"the final event of {transaction}", seconds)
        return self.taken(transaction)

    def close(self):
        self.let_go.set()
        self.server.shutdown()
        self.server.server_close()


def is_final(told):
    if told.body.startswith(b"{"):
        return told.json["data"]["final"]
    return told.tree.findtext("final") == "true"


@contextlib.contextmanager
def receiving():
    receiver = Receiver()
    try:
        yield receiver
    finally:
        receiver.close()
