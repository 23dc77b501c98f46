"""Clients that want to harm: who drips, floods, smuggles, or holds ten thousand connections
costs bounded memory, and others are served meanwhile. All of it on loopback."""

import base64
import contextlib
import pathlib
import resource
import socket
import statistics
import threading
import time

import pytest

from rest import Client

PORT = 18080
GOOD = "127.0.0.1"


@pytest.fixture
def gateway(stack):
    """A gateway of its own, with little patience; its process tells how much it holds."""
    with stack.another_gateway(PORT, QUARTET_HTTP_PATIENCE="3s") as another:
        yield Served(stack, another)


class Served:
    def __init__(self, stack, another):
        self.stack, self.base, self.process = stack, another.base, another.process
        self.password = stack.client.session.auth[1]

    def resident(self):
        """MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def client(self):
        return Client(self.base, self.password, source=GOOD)

    @contextlib.contextmanager
    def measured(self, what, growth):
        """Others are served meanwhile, and memory is bounded: both are printed."""
        over, times, wrong = threading.Event(), [], []

        def ask():
            client = self.client()
            while not over.is_set():
                began = time.monotonic()
                try:
                    status = client.request("GET", "/v1/account").status
                    if status != 200:
                        wrong.append(status)
                except OSError as error:
                    wrong.append(repr(error))
                times.append(time.monotonic() - began)

        self.client().request("GET", "/v1/account")
        before = self.resident()
        others = [threading.Thread(target=ask) for _ in range(2)]
        for other in others:
            other.start()
        try:
            yield
        finally:
            during = self.resident()
            over.set()
            for other in others:
                other.join()
        times.sort()
        print(f"{what}: {before:.1f} MiB before, {during:.1f} during, {self.resident():.1f} after; "
              f"{len(times)} requests of others, p50 {statistics.median(times) * 1000:.1f} ms, "
              f"p99 {times[int(len(times) * 0.99)] * 1000:.1f} ms, {len(wrong)} failed")
        assert not wrong, wrong[:3]
        assert times and times[int(len(times) * 0.99)] < 2
        assert during - before < growth, f"{during - before:.1f} MiB more"


def connect(source):
    connection = socket.create_connection((GOOD, PORT), source_address=(source, 0), timeout=20)
    return connection


def send(connection, data):
    """False: the server has had enough."""
    try:
        connection.sendall(data)
        return True
    except OSError:
        return False


def answers(connection, seconds=10):
    """All that comes until the server closes, or nothing more does."""
    connection.settimeout(seconds)
    got = b""
    with contextlib.suppress(OSError):
        while piece := connection.recv(65536):
            got += piece
    return got


def statuses(text):
    return [int(line.split(b" ")[1]) for line in text.split(b"\r\n") if line.startswith(b"HTTP/1.")]


# --- who drips


@pytest.mark.parametrize("what", ["request line", "headers", "body"])
def test_who_drips_is_cut_off_however_often_a_byte_comes(gateway, what):
    begin = {"request line": b"GET /", "headers": b"GET /v1/account HTTP/1.1\r\nHost: x\r\nX-A: ",
             "body": b"POST /v1/accounts HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n"}[what]
    drippers = [connect("127.6.0.1") for _ in range(200)]
    with gateway.measured(f"200 drip the {what}", growth=30):
        began = time.monotonic()
        for dripper in drippers:
            dripper.sendall(begin)
        left = set(drippers)
        while left and time.monotonic() - began < 15:
            time.sleep(0.2)  # so fast they drip
            left = {dripper for dripper in left if send(dripper, b"a")}
        took = time.monotonic() - began
    print(f"the last of them was cut off after {took:.1f} s")
    assert not left and took < 10
    for dripper in drippers:
        dripper.close()


def test_who_does_not_take_its_answer_is_cut_off(gateway):
    """More answers than the sockets hold are asked for and none is read."""
    authorization = base64.b64encode(f"admin:{gateway.password}".encode())
    request = (b"GET /openapi.json HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + authorization
               + b"\r\n\r\n")
    takers = []
    for _ in range(20):
        taker = socket.socket()
        taker.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        taker.bind(("127.6.0.2", 0))
        taker.connect((GOOD, PORT))
        takers.append(taker)
    with gateway.measured("20 take no answers", growth=60):
        began = time.monotonic()
        left = set(takers)
        for taker in takers:
            taker.settimeout(0.05)
        while left and time.monotonic() - began < 40:
            for taker in list(left):
                try:
                    taker.sendall(request * 10)
                except TimeoutError:
                    pass
                except OSError:
                    left.discard(taker)
    print(f"the last of them was cut off after {time.monotonic() - began:.1f} s")
    assert not left


# --- who smuggles

GET = b"GET /v1/account HTTP/1.1\r\nHost: x\r\n\r\n"
HIDDEN = b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"  # would be 200
POST = b"POST /v1/accounts HTTP/1.1\r\nHost: x\r\n"
SMUGGLED = {
    "length and coding": POST + b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "coding and length": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n",
    "two lengths": POST + b"Content-Length: 0\r\nContent-Length: 40\r\n\r\n",
    "the same length twice": POST + b"Content-Length: 0\r\nContent-Length: 0\r\n\r\n",
    "a list of lengths": POST + b"Content-Length: 0, 40\r\n\r\n",
    "another coding": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "two codings": POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "a list of codings": POST + b"Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
    "a blank before the colon": POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "a length with a sign": POST + b"Content-Length: +0\r\n\r\n",
    "a negative length": POST + b"Content-Length: -1\r\n\r\n",
    "a length in hex": POST + b"Content-Length: 0x0\r\n\r\n",
    "an endless length": POST + b"Content-Length: 99999999999999999999999\r\n\r\n",
    "a length of nothing": POST + b"Content-Length:\r\n\r\n",
    "a chunk of no size": POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n0\r\n\r\n",
    "a chunk of negative size": POST + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n0\r\n\r\n",
    "a chunk of endless size": POST + b"Transfer-Encoding: chunked\r\n\r\n"
                               b"fffffffffffffffff\r\nx\r\n0\r\n\r\n",
    "a chunk longer than said": POST + b"Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
    "no host": b"POST /v1/accounts HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("what", SMUGGLED)
def test_a_request_whose_end_is_not_clear_is_refused_and_the_connection_closed(gateway, what):
    """What comes after it is not answered: it might be part of it."""
    with connect("127.6.0.3") as connection:
        send(connection, SMUGGLED[what] + HIDDEN * 2)
        got = answers(connection)
        assert not connection.recv(1), "it is closed"
    assert statuses(got) and all(400 <= status < 500 for status in statuses(got)), got[:600]


def test_a_folded_header_is_one_header(gateway):
    """RFC 9112 lets a server refuse it or take the fold as a blank; two lengths it is not."""
    with connect("127.6.0.3") as connection:
        send(connection, POST + b"X-Folded: a\r\n Content-Length: 40\r\nContent-Length: 0\r\n"
                                b"Connection: close\r\n\r\n")
        got = answers(connection)
    assert statuses(got) in ([401], [400]), got[:600]


# --- who floods


@pytest.mark.parametrize("what", ["many headers", "a long header", "a long address"])
def test_a_flood_of_headers_is_refused_in_bounded_memory(gateway, what):
    flood = {"many headers": GET[:-2] + b"".join(b"X-%d: y\r\n" % n for n in range(100000)),
             "a long header": GET[:-2] + b"X-Long: " + b"y" * (1 << 20),
             "a long address": b"GET /" + b"y" * (1 << 20)}[what]
    seen = set()
    with gateway.measured(f"100 x {what}", growth=40):
        flooders = [connect("127.6.0.4") for _ in range(100)]
        for flooder in flooders:
            send(flooder, flood + b"\r\n\r\n")
        for flooder in flooders:
            seen |= set(statuses(answers(flooder)))
            flooder.close()
    assert seen <= {400, 413, 414, 431}, seen


def test_bodies_of_nobody_are_not_kept(gateway):
    head = POST + b"Transfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    with gateway.measured("100 bodies without credentials", growth=40):
        flooders = [connect("127.6.0.5") for _ in range(100)]
        for flooder in flooders:
            flooder.settimeout(5)
            send(flooder, head)
        for _ in range(64):
            for flooder in flooders:
                send(flooder, chunk)
        for flooder in flooders:
            send(flooder, b"0\r\n\r\n")
            assert statuses(answers(flooder)) in ([401], [])
            flooder.close()


def test_ten_thousand_idle_connections_cost_little_and_others_are_served(gateway):
    resource.setrlimit(resource.RLIMIT_NOFILE, (20000, max(
        20000, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
    idle = []
    with gateway.measured("10,000 idle connections", growth=200):
        for n in range(10000):
            connection = socket.socket()
            connection.bind((f"127.6.1.{n % 5 + 1}", 0))
            connection.connect((GOOD, PORT))
            idle.append(connection)
        time.sleep(1)  # of others' requests beside them
    for connection in idle:
        connection.close()
    gateway.stack.eventually(lambda: gateway.client().request("GET", "/v1/account").status == 200,
                             "it goes on")


def test_one_address_has_its_share_and_no_more(stack):
    with stack.another_gateway(PORT, QUARTET_HTTP_CONNECTIONS_PER_PEER="50") as another:
        served = Served(stack, another)
        greedy = [connect("127.6.0.6") for _ in range(80)]
        for connection in greedy:
            send(connection, GET)
        got = [statuses(answers(connection, 1)) for connection in greedy]
        assert got.count([401]) == 50 and got.count([]) == 30, got
        assert served.client().request("GET", "/v1/account").status == 200
        for connection in greedy:
            connection.close()
