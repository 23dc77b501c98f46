"""The whole stack with Kafka by TLS, certificates and SASL, and PostgreSQL by TLS with its
certificate verified; and that none of it comes without."""

import contextlib
import re
import shutil
import signal
import subprocess

import pytest
import requests

import datamodel
from broker import Broker
from certificates import Authority

USER, PASSWORD = "quartet", "horse-battery-staple"


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """A CA, a broker, and what a service is told of them."""
    folder = tmp_path_factory.mktemp("secured")
    authority = Authority(folder)
    broker = Broker(folder, authority, USER, PASSWORD)
    certificate, key = authority.sign("service")
    (folder / "password").write_text(PASSWORD + "\n")
    broker.authority = authority
    broker.settings = {
        "QUARTET_KAFKA": broker.address, "QUARTET_KAFKA_SECURITY": "sasl_ssl",
        "QUARTET_KAFKA_USERNAME": USER,
        "QUARTET_KAFKA_PASSWORD_FILE": str(folder / "password"),
        "QUARTET_KAFKA_CA": str(authority.certificate),
        "QUARTET_KAFKA_CERT": str(certificate), "QUARTET_KAFKA_KEY": str(key)}
    yield broker
    broker.close()


@contextlib.contextmanager
def postgresql_with_tls(stack, authority):
    data = stack.folder / "postgresql"
    for made, name in zip(authority.sign("database"), ("tls.pem", "tls.key")):
        shutil.copy(made, data / name)
        shutil.chown(data / name, "postgres")
        (data / name).chmod(0o600)
    for statement in ("ALTER SYSTEM SET ssl_cert_file = 'tls.pem'",
                      "ALTER SYSTEM SET ssl_key_file = 'tls.key'",
                      "ALTER SYSTEM SET ssl = on", "SELECT pg_reload_conf()"):
        stack.sql(statement)
    stack.eventually(lambda: stack.sql("SHOW ssl") == ["on"], "PostgreSQL speaks TLS")
    try:
        yield
    finally:
        stack.sql("ALTER SYSTEM SET ssl = off")
        stack.sql("SELECT pg_reload_conf()")


def verified(stack, service, ca):
    """The URL of the service's database, by TLS."""
    text = (stack.folder / "env" / f"{service}.env").read_text()
    url = re.search("QUARTET_DATABASE=(.*)", text).group(1)
    return re.sub(r"host=[^&]*", f"host=localhost&hostaddr=127.0.0.1&sslmode=verify-full"
                                 f"&sslrootcert={ca}", url)


def restart(stack, settings):
    """One after the other: whoever is not told anything is as always."""
    for service in ("ip-pool", "monitor", "lifecycle-engine", "api-gateway"):
        stack.end(service, signal.SIGTERM)
        stack.settings = settings(service)
        try:
            stack.start(service)
        finally:
            stack.settings = {}


def test_the_whole_stack_lives_on_tls(stack, tenant, ground):
    ca = ground.authority.certificate
    topics = subprocess.run([stack.binary("quartet-topics"), "--wait", "60"], text=True,
                            env=ground.settings, capture_output=True)
    assert topics.returncode == 0, topics.stderr

    def settings(service):
        return ground.settings | ({} if service == "monitor" else {
            "QUARTET_DATABASE": verified(stack, service, ca)})

    with postgresql_with_tls(stack, ground.authority):
        try:
            restart(stack, settings)
            ask = stack.client
            web = datamodel.deployment("web", datamodel.group("g", vms=2))
            for request in (lambda: ask.deploy(tenant, web),
                            lambda: ask.operate(tenant, "web", "stop"),
                            lambda: ask.operate(tenant, "web", "start"),
                            lambda: ask.undeploy(tenant, "web")):
                answer = request()
                assert answer.status == 200, answer
                ended = ask.operation(answer.transaction, wait="60s").json
                assert ended["state"] == "SUCCEEDED", ended
            plain = lambda: stack.sql(
                "SELECT usename, pid, backend_start, state, query FROM pg_stat_ssl "
                "JOIN pg_stat_activity USING (pid) WHERE NOT ssl AND usename LIKE 'quartet%'")
            # A server process outlives its client by a moment.
            stack.eventually(lambda: not plain(), f"nobody is without TLS: {plain()}", 10)
            secured = stack.sql(
                "SELECT DISTINCT usename FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                "WHERE ssl ORDER BY 1")
            assert secured == ["quartet_gateway", "quartet_ip_pool", "quartet_lifecycle"]
        finally:
            restart(stack, lambda service: {})


@pytest.mark.parametrize("wrong", ["password", "CA", "certificate", "protocol"])
def test_kafka_is_not_had_by_who_does_not_prove_himself(stack, ground, tmp_path, wrong):
    (tmp_path / "wrong").write_text("a guess\n")
    other = Authority(tmp_path, "other")
    certificate, key = other.sign("nobody")
    settings = ground.settings | {
        "password": {"QUARTET_KAFKA_PASSWORD_FILE": str(tmp_path / "wrong")},
        "CA": {"QUARTET_KAFKA_CA": str(other.certificate)},
        "certificate": {"QUARTET_KAFKA_CERT": str(certificate), "QUARTET_KAFKA_KEY": str(key)},
        "protocol": {"QUARTET_KAFKA_SECURITY": "plaintext"}}[wrong]
    topics = subprocess.run([stack.binary("quartet-topics"), "--wait", "5"], text=True,
                            env=settings, capture_output=True, timeout=60)
    assert topics.returncode == 1 and topics.stderr, topics


@pytest.mark.parametrize("settings, word", [
    ({"QUARTET_KAFKA_SECURITY": "tls"}, "sasl_ssl"),
    ({"QUARTET_KAFKA_SECURITY": "sasl_ssl"}, "QUARTET_KAFKA_USERNAME"),
    ({"QUARTET_KAFKA_SECURITY": "sasl_ssl", "QUARTET_KAFKA_USERNAME": "x",
      "QUARTET_KAFKA_PASSWORD_FILE": "/nowhere"}, "/nowhere"),
    ({"QUARTET_KAFKA_SECURITY": "ssl", "QUARTET_KAFKA_CERT": "/x"}, "QUARTET_KAFKA_KEY"),
    ({"QUARTET_KAFKA_SECURITY": "ssl", "QUARTET_KAFKA_CA": "/nowhere"}, "QUARTET_KAFKA_CA /nowhere"),
])
def test_a_configuration_that_cannot_be_is_exit_2_and_named(stack, settings, word):
    done = subprocess.run([stack.binary("monitor")], env=settings | {
        "QUARTET_LISTEN": "127.0.0.1:18083"}, text=True, capture_output=True, timeout=20)
    assert done.returncode == 2 and word in done.stdout + done.stderr, done


def test_a_database_that_is_another_one_is_not_trusted(stack, ground, tmp_path):
    other = Authority(tmp_path, "other")
    with postgresql_with_tls(stack, ground.authority):
        environment = {"QUARTET_LISTEN": "127.0.0.1:18083",
                       "QUARTET_DATABASE": verified(stack, "ip-pool", other.certificate)}
        log = tmp_path / "log"
        with open(log, "wb") as out:
            child = subprocess.Popen([stack.binary("ip-pool")], env=environment, stdout=out,
                                     stderr=out)
        try:
            stack.eventually(lambda: "certificate verify failed" in log.read_text(),
                             "it says why it does not connect")
            with contextlib.suppress(requests.ConnectionError):
                assert not requests.get("http://127.0.0.1:18083/health/ready", timeout=5).ok
        finally:
            child.terminate()
            child.wait(timeout=30)
