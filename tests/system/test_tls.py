"""TLS on the gateway: who may connect, and another certificate in its place while clients
are at work."""

import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time

import pytest
import requests

from certificates import Authority

PORT = 18443


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


class Tls:
    """Another gateway, that speaks HTTPS, whose certificate lies in `served`."""

    def __init__(self, stack, authority, folder):
        self.stack, self.authority = stack, authority
        self.files = folder / "served.pem", folder / "served.key"
        self.numbers = iter(range(1000))
        self.base = f"https://127.0.0.1:{PORT}"

    def put(self):
        """A new certificate, in place of the one there is. Its name."""
        name = f"gateway-{next(self.numbers)}"
        for made, served in zip(self.authority.sign(name), self.files):
            shutil.copy(made, served)
        return name

    def session(self):
        session = requests.Session()
        session.trust_env = False
        session.verify = str(self.authority.certificate)
        session.auth = self.stack.client.session.auth
        return session

    def shown(self):
        """The name in the certificate that a new connection sees."""
        context = ssl.create_default_context(cafile=str(self.authority.certificate))
        with socket.create_connection(("127.0.0.1", PORT)) as raw, \
                context.wrap_socket(raw, server_hostname="127.0.0.1") as tls:
            return dict(pair[0] for pair in tls.getpeercert()["subject"])["commonName"]


@pytest.fixture
def tls(stack, authority, tmp_path):
    one = Tls(stack, authority, tmp_path)
    one.put()
    certificate, key = one.files
    with stack.another_gateway(PORT, QUARTET_TLS_CERT=str(certificate), QUARTET_TLS_KEY=str(key),
                               ca=str(authority.certificate)) as another:
        one.base, one.process = another.base, another.process
        yield one


def test_a_client_that_knows_the_ca_is_served_and_plain_http_is_not(tls):
    answer = tls.session().get(tls.base + "/v1/account", timeout=10)
    assert answer.status_code == 200 and answer.json()["name"] == "admin"
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(tls.base + "/v1/account", timeout=10)
    with pytest.raises(requests.exceptions.ConnectionError):
        requests.get(tls.base.replace("https", "http") + "/v1/account", timeout=10)


@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1", "TLSv1_2", "TLSv1_3"])
def test_nothing_older_than_tls_1_2_is_spoken(tls, version):
    context = ssl.create_default_context(cafile=str(tls.authority.certificate))
    context.set_ciphers("DEFAULT:@SECLEVEL=0")  # this client would speak the old ones
    context.minimum_version = context.maximum_version = getattr(ssl.TLSVersion, version)
    with socket.create_connection(("127.0.0.1", PORT)) as raw:
        if version in ("TLSv1", "TLSv1_1"):
            with pytest.raises((ssl.SSLError, ConnectionResetError)):
                context.wrap_socket(raw, server_hostname="127.0.0.1")
        else:
            with context.wrap_socket(raw, server_hostname="127.0.0.1") as spoken:
                assert spoken.version() == version.replace("_", ".")


def test_a_certificate_is_changed_under_load_and_no_request_fails(tls):
    over, counts, failures = threading.Event(), [], []

    def ask(keep):
        done, session = 0, tls.session()
        while not over.is_set():
            try:
                answer = session.get(tls.base + "/v1/account", timeout=10)
                assert answer.status_code == 200, answer.text
                done += 1
            except (AssertionError, requests.RequestException) as error:
                failures.append(repr(error))
            if not keep:
                session.close()
        counts.append(done)

    clients = [threading.Thread(target=ask, args=(n % 2 == 0,)) for n in range(8)]
    for client in clients:
        client.start()
    changes = 0
    deadline = time.monotonic() + 8
    while changes < 3 or time.monotonic() < deadline:
        name = tls.put()
        tls.process.send_signal(signal.SIGHUP)
        tls.stack.eventually(lambda: tls.shown() == name, "new connections see the new one", 15)
        changes += 1
    over.set()
    for client in clients:
        client.join()
    print(f"{sum(counts)} requests over {changes} changes of the certificate, "
          f"{len(failures)} failed")
    assert not failures, failures[:3]
    assert all(counts)


def test_a_certificate_that_cannot_be_used_leaves_the_old_one(tls):
    before = tls.shown()
    tls.files[0].write_text("no certificate")
    tls.process.send_signal(signal.SIGHUP)
    log = tls.stack.folder / "log" / "another-gateway.log"
    tls.stack.eventually(lambda: "the old certificate stays" in log.read_text(), "it says so")
    assert tls.shown() == before
    name = tls.put()
    tls.process.send_signal(signal.SIGHUP)
    tls.stack.eventually(lambda: tls.shown() == name, "the next one is taken")


def run_once(stack, **environment):
    lines = (stack.folder / "env" / "api-gateway.env").read_text().splitlines()
    return subprocess.run([stack.binary("api-gateway")], capture_output=True, text=True,
                          timeout=20, env=dict(line.split("=", 1) for line in lines)
                          | {"QUARTET_LISTEN": f"127.0.0.1:{PORT}"} | environment)


def test_half_a_configuration_is_exit_2_and_named(stack, authority):
    certificate, key = authority.sign("half")
    other = authority.sign("other")[1]
    for environment, word in (
            ({"QUARTET_TLS_CERT": str(certificate)}, "QUARTET_TLS_KEY"),
            ({"QUARTET_TLS_CERT": str(certificate), "QUARTET_TLS_KEY": str(other)}, str(other)),
            ({"QUARTET_TLS_CERT": "/nowhere", "QUARTET_TLS_KEY": str(key)}, "/nowhere")):
        done = run_once(stack, **environment)
        assert done.returncode == 2 and word in done.stdout + done.stderr, done


def test_passwords_in_the_clear_on_a_network_are_warned_of_once(stack, tls):
    said = lambda log: log.read_text().count("passwords can be read on the network")
    log = stack.folder / "log" / "another-gateway.log"
    before = said(log)
    with stack.another_gateway(QUARTET_LISTEN=":18081", base="http://127.0.0.1:18081"):
        assert said(log) == before + 1
