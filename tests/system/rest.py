"""The client of the REST dialect: what an orchestrator would send, and its answers."""

import re
import xml.etree.ElementTree as xml

import requests

import datamodel

DIALECT = "/ESCManager/v0"
ANSWER_SECONDS = 15


class Answer:
    """One answer: status, headers, and the fields of its body by name."""

    def __init__(self, response):
        self.status = response.status_code
        self.headers = response.headers
        self.bytes = response.content
        self.text = response.text

    def __repr__(self):
        return f"{self.status} {self.text[:2000]}"

    @property
    def transaction(self):
        return self.headers.get("esc-transaction-id", "")

    @property
    def json(self):
        import json
        return json.loads(self.text)

    @property
    def tree(self):
        """The XML body without its namespaces."""
        return xml.fromstring(re.sub(r'\sxmlns(:\w+)?="[^"]*"', "", self.text))

    def field(self, name):
        """The text of the first element of that name, whatever the nesting."""
        found = self.tree.find(f".//{name}")
        return found.text if found is not None else None

    @property
    def message(self):
        return self.field("status_message") or ""


class From(requests.adapters.HTTPAdapter):
    """Connects from an address of its own."""

    def __init__(self, source):
        self.source = source
        super().__init__()

    def init_poolmanager(self, *args, **options):
        super().init_poolmanager(*args, source_address=(self.source, 0), **options)


class Token(requests.auth.AuthBase):
    def __init__(self, token):
        self.token = token

    def __call__(self, request):
        request.headers["Authorization"] = f"Bearer {self.token}"
        return request


class Client:
    """password: a Token is one; None comes without. source: the address it comes from."""

    def __init__(self, base, password, account="admin", source=None):
        self.base = base
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.auth = (account, password) if isinstance(password, str) else password
        if source:
            self.session.mount("http://", From(source))

    def request(self, verb, path, body=None, *, kind="application/xml", **options):
        headers = {"Content-Type": kind} if body is not None else {}
        headers.update(options.pop("headers", {}))
        return Answer(self.session.request(
            verb, self.base + path, data=body, headers=headers,
            timeout=options.pop("timeout", ANSWER_SECONDS), **options))

    def native(self, verb, path, **body):
        """A request whose body is JSON, or none."""
        import json
        return self.request(verb, path, json.dumps(body) if body else None,
                            kind="application/json")

    def deploy(self, tenant, body, name=None, **headers):
        name = name or re.search("<name>(.*?)</name>", body).group(1)
        return self.request("POST", f"{DIALECT}/{tenant}/deployments/{name}", body,
                            headers=headers)

    def update(self, tenant, body, **headers):
        name = re.search("<name>(.*?)</name>", body).group(1)
        return self.request("PUT", f"{DIALECT}/{tenant}/deployments/{name}", body,
                            headers=headers)

    def scale(self, tenant, name, group, **size):
        """members=N or by=N."""
        import json
        return self.request(
            "POST", f"/v1/deployments/{tenant}/{name}/groups/{group}/scale",
            json.dumps({"scale": size}), kind="application/json")

    def undeploy(self, tenant, name, **headers):
        return self.request("DELETE", f"{DIALECT}/{tenant}/deployments/{name}",
                            headers=headers)

    def operate(self, tenant, name, verb, **headers):
        return self.request("POST", f"{DIALECT}/{tenant}/deployments/service/{name}",
                            datamodel.service_operation(verb), headers=headers)

    def operate_vm(self, tenant, vm, verb, force=False, **headers):
        return self.request("POST", f"{DIALECT}/{tenant}/deployments/vm/{vm}",
                            datamodel.vm_operation(verb, force), headers=headers)

    def delete_vm(self, tenant, vm, force=False):
        return self.request("DELETE", f"{DIALECT}/{tenant}/deployments/vm/{vm}"
                                      f"?force={'true' if force else 'false'}")

    def look(self, tenant, name):
        return self.request("GET", f"{DIALECT}/{tenant}/deployments/{name}")

    def states(self, tenant, name):
        """The service's state, and each VM's by its name."""
        answer = self.look(tenant, name)
        assert answer.status == 200, answer
        return answer.field("service_state_machine_state"), {
            vm.findtext("name"): vm.findtext("state") for vm in answer.tree.iter("vm")}

    def look_vm(self, tenant, vm):
        return self.request("GET", f"{DIALECT}/{tenant}/deployments/vm/{vm}")

    def operation(self, transaction, wait=None):
        return self.request("GET", f"/v1/operations/{transaction}",
                            params={"wait": wait} if wait else {}, timeout=90)

    def operations(self, **filters):
        return self.request("GET", "/v1/operations", params=filters)

    def explain(self, transaction):
        return self.request("GET", f"/v1/operations/{transaction}/explain")

    def retry(self, transaction, **headers):
        return self.request("POST", f"/v1/operations/{transaction}/retry", headers=headers)

    def ask_plan(self, body):
        """JSON, or what lies in <plan>."""
        if body.startswith("{"):
            return self.request("POST", "/v1/plan", body, kind="application/json")
        return self.request("POST", "/v1/plan", f'<plan xmlns="{datamodel.NAMESPACE}">{body}</plan>')

    def plan(self, body):
        answer = self.ask_plan(body)
        assert answer.status == 200, answer
        return answer.json

    def fresh(self):
        """Another one with the same credentials: one a thread."""
        account, password = self.session.auth
        return Client(self.base, password, account)
