"""One connection to the gateway on a bare socket: the time of a request is from its first
byte sent to the last one received, with nothing of a client's library in between."""

import base64
import json
import re
import socket
import time

from ground import percentile

HOST = ("127.0.0.1", 8080)
JSON = "application/json"


def basic(password):
    return "Basic " + base64.b64encode(f"admin:{password}".encode()).decode()


class Connection:
    def __init__(self, password):
        self.socket = socket.create_connection(HOST)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.account = basic(password)

    def ask(self, verb, path, body=b"", **headers):
        """Status, head, body, and the milliseconds until all of it was here."""
        lines = [f"{verb} {path} HTTP/1.1", "Host: bench", f"Content-Length: {len(body)}",
                 f"Authorization: {self.account}", f"Accept: {JSON}",
                 *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
        request = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        begun = time.perf_counter()
        self.socket.sendall(request)
        head, _, rest = self._until(b"\r\n\r\n").partition(b"\r\n\r\n")
        length = int(re.search(rb"content-length: (\d+)", head.lower())[1])
        while len(rest) < length:
            rest += self.socket.recv(1 << 16)
        return int(head.split()[1]), head.decode(), rest, (time.perf_counter() - begun) * 1e3

    def get(self, path):
        status, _, rest, spent = self.ask("GET", path)
        assert status == 200, (path, status, rest)
        return rest, spent

    def document(self, path):
        return json.loads(self.get(path)[0])

    def reads(self, path, rounds=200):
        """The milliseconds of each, and the bytes of the last."""
        got = [self.get(path) for _ in range(rounds)]
        return [spent for _, spent in got], len(got[-1][0])

    def _until(self, end):
        got = b""
        while end not in got:
            got += self.socket.recv(1 << 16)
        return got


def tell(what, times):
    print(f"  {what}: p50 {percentile(times, .5):.2f} ms, p99 {percentile(times, .99):.2f} ms, "
          f"max {max(times):.2f} ms ({len(times)})", flush=True)
