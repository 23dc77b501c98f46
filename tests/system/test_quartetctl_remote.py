"""quartetctl and a gateway that is far away, misbehaves, or is not who it says it is: a
stand-in that answers as the story says."""

import contextlib
import http.server
import json
import os
import pathlib
import ssl
import subprocess
import threading

import pytest

DONE, FAILED, USAGE, REFUSED, AWAY, TIMEOUT = range(6)
BINARY = str(pathlib.Path(os.environ["QUARTET_BIN"]) / "quartetctl")
ID = "01a21f29-08c1-791a-989c-c12a4d8448f5"


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.server.seen.append((self.command, self.path, dict(self.headers),
                                 self.rfile.read(length)))
        step = self.server.script.pop(0) if self.server.script else (200, {})
        if step == "hang up":
            self.close_connection = True
            return
        if step == "hang":
            self.server.over.wait(20)
            self.close_connection = True
            return
        status, document = step
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("esc-transaction-id", ID)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def gateway(*script, certificate=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.script, server.seen, server.over = list(script), [], threading.Event()
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()


def ctl(server, *words, code=DONE, scheme="http", **environment):
    done = subprocess.run(
        [BINARY, *words], text=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "QUARTET_TOKEN": "qt_x",
             "QUARTET_URL": f"{scheme}://localhost:{server.server_address[1]}"} | environment)
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    return done


def test_what_broke_before_its_answer_is_sent_again_under_the_same_key():
    accepted = (200, {"transaction_id": ID, "status_code": 200, "status_message": "accepted"})
    with gateway("hang up", accepted) as server:
        assert ID in ctl(server, "stop", "demo/web").stdout
    keys = [headers["Idempotency-Key"] for _, _, headers, _ in server.seen]
    assert len(keys) == 2 and keys[0] == keys[1]
    assert server.seen[0][3] == server.seen[1][3]

    with gateway(accepted, accepted) as server:
        ctl(server, "stop", "demo/web")
        ctl(server, "stop", "demo/web")
    assert server.seen[0][2]["Idempotency-Key"] != server.seen[1][2]["Idempotency-Key"]


def test_a_connection_that_always_breaks_is_away_and_not_for_ever():
    with gateway(*["hang up"] * 9) as server:
        ctl(server, "stop", "demo/web", code=AWAY)
    assert len(server.seen) == 3


def test_a_gateway_that_cannot_serve_is_away_and_says_why():
    with gateway((503, {"detail": "Kafka is away; ask again."})) as server:
        assert "503: Kafka is away" in ctl(server, "stop", "demo/web", code=AWAY).stderr
    assert len(server.seen) == 1


def test_no_answer_within_the_time_is_a_code_of_its_own():
    with gateway("hang") as server:
        said = ctl(server, "stop", "demo/web", "--timeout", "1s", code=TIMEOUT).stderr
    assert "operations" in said


def test_a_refusal_by_somebody_in_between_is_shown_as_it_is():
    with gateway((404, "no such backend")) as server:
        assert "404" in ctl(server, "list", code=REFUSED).stderr


def test_watching_survives_every_kind_of_trouble():
    running = {"id": ID, "kind": "STOP", "state": "RUNNING", "tenant": "demo",
               "deployment": "web", "accepted": "2026-11-24T08:30:00.000000Z",
               "steps_total": 1, "steps_done": 0,
               "timeline": [{"time": "2026-11-24T08:30:00.000000Z", "what": "ACCEPTED"}]}
    step = {"time": "2026-11-24T08:30:01.000000Z", "what": "DONE", "action": "SHUT_DOWN",
            "vm_name": "web_g_0"}
    ended = running | {"state": "FAILED", "steps_done": 1, "status_message": "why it failed",
                       "timeline": running["timeline"] + [step]}
    with gateway((200, running), "hang up", (503, {}), (200, running), (200, ended)) as server:
        done = ctl(server, "watch", ID, code=FAILED)
    assert done.stdout.count("ACCEPTED") == 1 and "1/1  DONE         SHUT_DOWN" in done.stdout
    assert done.stderr.count("trying again") == 1 and "why it failed" in done.stderr


def test_names_of_all_sorts_are_escaped_in_the_address():
    with gateway((404, {"detail": "no"})) as server:
        ctl(server, "status", "a b/c?d", code=REFUSED)
    assert server.seen[0][1] == "/v1/deployments/a%20b/c%3Fd?history=0"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    pair = folder / "cert.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                    "-out", pair[0], "-keyout", pair[1]], check=True, capture_output=True)
    return pair


def test_a_certificate_is_held_against_those_that_vouch_for_it(certificate):
    with gateway((200, {"deployment": []}), certificate=certificate) as server:
        said = ctl(server, "list", scheme="https", code=AWAY).stderr
        assert "--cacert" in said
        ctl(server, "list", "--cacert", str(certificate[0]), scheme="https")
        ctl(server, "list", scheme="https", QUARTET_CACERT=str(certificate[0]))
        other = ctl(server, "list", "--cacert", str(certificate[0]), scheme="https", code=AWAY,
                    QUARTET_URL=f"https://127.0.0.1:{server.server_address[1]}").stderr
        assert "127.0.0.1" in other
    assert all(h["Authorization"] == "Bearer qt_x" for _, _, h, _ in server.seen)


def test_a_password_goes_to_nobody_on_the_command_line(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("p\u00e4ss:word\n")
    with gateway((200, {"deployment": []})) as server:
        ctl(server, "list", "--password-file", str(secret), "-u", "me", QUARTET_TOKEN="")
    import base64
    kind, value = server.seen[0][2]["Authorization"].split()
    assert (kind, base64.b64decode(value).decode()) == ("Basic", "me:p\u00e4ss:word")
