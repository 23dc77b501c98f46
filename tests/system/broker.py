"""A Kafka broker that lets in only who comes by TLS and says a password."""

import os
import pathlib
import subprocess


ROOT = pathlib.Path(__file__).resolve().parents[2]
JAVA = ["java", "-Xms128m", "-Xmx384m", "-XX:+UseSerialGC",
        "-Dlog4j.configuration=file:deploy/local/kafka/log4j.properties",
        "-cp", "build/kafka/libs/*"]


class Broker:
    """On `address`, SASL_SSL with SCRAM-SHA-512; clients need a certificate too. Its own
    talk with itself goes over another listener."""

    def __init__(self, folder, authority, user, password, port=19392):
        self.folder, self.address = folder, f"127.0.0.1:{port}"
        self.log = open(folder / "broker.log", "wb")
        certificate, key = authority.sign("broker")
        store = folder / "broker.store.pem"
        store.write_text(key.read_text() + certificate.read_text())
        self.file = folder / "broker.properties"
        self.file.write_text((ROOT / "deploy/local/kafka/server.properties").read_text() + f"""
listener.security.protocol.map=SASL_SSL:SASL_SSL,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=INSIDE
listeners=SASL_SSL://{self.address},INSIDE://127.0.0.1:{port + 1},CONTROLLER://127.0.0.1:{port + 2}
advertised.listeners=SASL_SSL://{self.address},INSIDE://127.0.0.1:{port + 1}
controller.quorum.voters=1@127.0.0.1:{port + 2}
log.dirs={folder}/broker
ssl.keystore.type=PEM
ssl.keystore.location={store}
ssl.truststore.type=PEM
ssl.truststore.location={authority.certificate}
listener.name.sasl_ssl.ssl.client.auth=required
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=\
org.apache.kafka.common.security.scram.ScramLoginModule required;
""")
        self.run("kafka.tools.StorageTool", "format", "--cluster-id=dHdlbnR5dHdvYnl0ZXMhIQ",
                 "-c", self.file, "--add-scram",
                 f"SCRAM-SHA-512=[name={user},password={password}]").wait(timeout=60)
        self.process = self.run("kafka.Kafka", self.file)

    def run(self, *words):
        return subprocess.Popen([*JAVA, *map(str, words)], cwd=ROOT, stdout=self.log,
                                stderr=self.log, stdin=subprocess.DEVNULL, env=os.environ)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=60)
        self.log.close()
