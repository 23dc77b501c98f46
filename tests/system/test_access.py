"""Every route, asked by everybody: no credentials, wrong ones, and each role of the own
tenant, of another and of all, by password and by token. Taken from the gateway's own
table (api-gateway --routes): a route that is not spoken of here fails.

What is expected follows from the table's access and the address: a role that is too
small, or an address of another tenant, is 403. Addresses that name no tenant stand in
WITHOUT_TENANT, with how they keep tenants apart.
"""

import itertools
import json
import re
import subprocess
import types

import pytest

from rest import Client, Token

PASSWORD = "correct horse battery"
ROLES = ("viewer", "operator", "admin")
LEAST = {"read": 0, "operate": 1, "admin": 2}
TENANTS = ("own", "other", "all")
addresses = (f"127.7.{n // 250}.{n % 250 + 1}" for n in itertools.count())

# How a route without a tenant in its address keeps tenants apart:
#   open     there is nothing of a tenant to see or touch
#   list     each sees what is of his tenant
#   kept     nobody sees what is of another; what there is of his own, other stories tell
#   hidden   what is another tenant's is 404
#   private  and to those who are no admins, what is another account's
#   named    the body or the query names it: another tenant's is 403
#   global   only accounts of all tenants are let in
WITHOUT_TENANT = {
    "GET /ESCManager/v0/deployments": "list",
    "GET /v1/deployments": "list",
    "GET /v1/operations": "list",
    "GET /v1/operations/{id}": "hidden",
    "GET /v1/operations/{id}/explain": "hidden",
    "POST /v1/operations/{id}/retry": "hidden",
    "POST /v1/plan": "named",
    "GET /v1/schema": "open",
    "GET /v1/account": "open",
    "PUT /v1/account/password": "open",
    "GET /v1/accounts": "list",
    "POST /v1/accounts": "open",
    "GET /v1/accounts/{account}": "hidden",
    "PATCH /v1/accounts/{account}": "hidden",
    "DELETE /v1/accounts/{account}": "hidden",
    "GET /v1/tokens": "open",
    "POST /v1/tokens": "open",
    "DELETE /v1/tokens/{token}": "private",
    "GET /v1/audit": "list",
    "GET /v1/events": "open",  # a stream, whose own stories tell
    "GET /v1/callbacks": "list",
    "POST /v1/callbacks/{id}/retry": "hidden",
    "GET /v1/pools": "kept",
    "GET /openapi.json": "open",
    "GET /v1/hosts": "open",  # what of it is told to whom, its own stories tell
}
for folder in ("images", "flavors", "networks", "subnets"):
    WITHOUT_TENANT |= {  # everybody's: seen by all, changed by who is of all tenants
        f"GET /v1/{folder}": "kept", f"GET /v1/{folder}/{{resource}}": "open",
        f"POST /v1/{folder}/{{resource}}": "global",
        f"DELETE /v1/{folder}/{{resource}}": "global"}
WITHOUT_TENANT["GET /ESCManager/v0/tenants"] = "kept"

ONLY_OF_ALL = {f"{verb} /ESCManager/v0/tenants/{{tenant}}" for verb in ("POST", "PUT", "DELETE")}

# Without it they would be refused before anybody looks whose it is.
BODIES = {
    "PATCH /v1/accounts/{account}": lambda place: '{"role": "viewer"}',
    "POST /v1/plan": lambda place: json.dumps({
        "operation": "stop", "tenant": place.tenant, "deployment": "web"}),
}
# Let in by their access, and refused by what they are for: a token is not enough.
NOT_BY_TOKEN = {"PUT /v1/account/password", "POST /v1/tokens"}


def routes(stack):
    done = subprocess.run([stack.binary("api-gateway"), "--routes"], text=True, check=True,
                          capture_output=True, env={})
    for line in done.stdout.splitlines():
        verb, pattern, access = line.split("\t")
        yield types.SimpleNamespace(verb=verb, pattern=pattern, access=access,
                                    name=f"{verb} {pattern}")


@pytest.fixture
def place(stack, vnf):
    """What the routes are asked about, all of it of the tenant `own`."""
    admin = stack.client
    owner, victim = f"owner-{vnf.tenant}", f"victim-{vnf.tenant}"
    assert admin.native("POST", "/v1/accounts", name=owner, role="admin", tenant=vnf.tenant,
                        password=PASSWORD).status == 201

    def token(pattern):
        return admin.native("POST", "/v1/tokens", account=owner, note="x").json["id"]

    def account(pattern):
        admin.native("POST", "/v1/accounts", name=victim, role="viewer", tenant=vnf.tenant,
                     password=PASSWORD)
        return victim

    operation = admin.operations(tenant=vnf.tenant).json["operation"][0]["id"]
    callback = stack.sql(
        "INSERT INTO gateway.callback (lane, tenant, deployment, transaction, event, sequence, "
        "type, status_code, status_message, uri, receiver, dialect, body, state, ended) VALUES "
        f"(0, '{vnf.tenant}', 'web', '{operation}', 'access', 1, 'SERVICE_ALIVE', 200, '', "
        "'http://127.0.0.1:9/', 'http://127.0.0.1:9', 'json', '{}', 'dead', "
        "clock_timestamp()) RETURNING id")[0]
    ids = {"/v1/callbacks/{id}/retry": callback}
    return types.SimpleNamespace(tenant=vnf.tenant, fill={
        "tenant": lambda pattern: vnf.tenant, "deployment": lambda pattern: vnf.name,
        "vm_name": lambda pattern: min(vnf.vms),
        "id": lambda pattern: ids.get(pattern, operation),
        "account": account, "token": token})


@pytest.fixture
def people(stack, place):
    """(who, role's rank or None, tenant or None, by token, client) of everybody."""
    everybody = [("nobody", None, None, False, lambda: Client(stack.client.base, None)),
                 ("a wrong password", None, None, False,
                  lambda: Client(stack.client.base, "wrong", "admin", next(addresses))),
                 ("a wrong token", None, None, True,
                  lambda: Client(stack.client.base, Token("qt_" + "A" * 43),
                                 source=next(addresses)))]
    for role, tenant in itertools.product(ROLES, TENANTS):
        name = f"{role}-{tenant}-{place.tenant}"
        of = {"own": {"tenant": place.tenant}, "other": {"tenant": f"{place.tenant}x"}, "all": {}}
        assert stack.client.native("POST", "/v1/accounts", name=name, role=role,
                                   password=PASSWORD, **of[tenant]).status == 201
        by_name = Client(stack.client.base, PASSWORD, name)
        made = by_name.native("POST", "/v1/tokens", note="access")
        by_token = Client(stack.client.base, Token(made.json["token"]))
        for by, client in ((False, by_name), (True, by_token)):
            everybody.append((f"{role} of {tenant}{' by token' if by else ''}",
                              ROLES.index(role), tenant, by, lambda client=client: client))
    revoked = stack.client.native("POST", "/v1/tokens", note="x").json
    stack.client.native("DELETE", f"/v1/tokens/{revoked['id']}")
    everybody.append(("a revoked token", None, None, True, lambda: Client(
        stack.client.base, Token(revoked["token"]), source=next(addresses))))
    yield everybody
    for role, tenant in itertools.product(ROLES, TENANTS):
        stack.client.native("DELETE", f"/v1/accounts/{role}-{tenant}-{place.tenant}")


def address(route, place):
    """What is changed must not be what stands: names that are not there, but for those
    that are hidden from others."""
    def value(match):
        name = match.group(1)
        if route.verb != "GET" and name in ("deployment", "vm_name"):
            return "nowhere"
        return place.fill.get(name, lambda pattern: "nowhere")(route.pattern)
    return re.sub(r"\{(\w+)\}", value, route.pattern)


def ask(client, route, path, place):
    """The status and, where that is its point, the text: a stream is let go."""
    listed = WITHOUT_TENANT.get(route.name) in ("list", "kept")
    body = None if route.verb in ("GET", "DELETE") else BODIES.get(route.name, lambda place: "")(place)
    with client.session.request(
            route.verb, client.base + path, data=body, timeout=30, stream=True,
            params={"limit": 1000} if listed else {}, headers={"Content-Type": "application/json"} if body is not None else {}) as answer:
        return answer.status_code, answer.text if listed and answer.ok else ""


def expected(route, rank, tenant, by_token):
    """A set of statuses, or what must not be one of them (as a negative set)."""
    if rank is None:
        return {401}
    if rank < LEAST[route.access]:
        return {403}
    foreign = tenant == "other"
    if route.name in ONLY_OF_ALL and tenant != "all":
        return {403}
    if "{tenant}" in route.pattern:
        return {403} if foreign else None
    kind = WITHOUT_TENANT[route.name]
    if (kind == "global" and tenant != "all") or (kind == "named" and foreign):
        return {403}
    if kind in ("hidden", "private") and foreign or kind == "private" and rank < LEAST["admin"]:
        return {404}
    return {403} if by_token and route.name in NOT_BY_TOKEN else None


def shows_own(route, own, tenant, text):
    """Whether a list shows what is of the tenant `own` to its accounts and no others."""
    kind = WITHOUT_TENANT.get(route.name)
    if kind not in ("list", "kept"):
        return True
    seen = re.search(rf'(<tenant>|"tenant": ?"){own}[<"]', text) is not None
    return not seen if tenant == "other" else seen or kind == "kept"


def test_every_route_lets_in_whom_it_may_and_nobody_else(stack, vnf, place, people):
    before = stack.client.operations(tenant=vnf.tenant, deployment=vnf.name).json
    states = stack.states(vnf.tenant, vnf.name)
    wrong, cases = [], 0
    table = list(routes(stack))
    for route in table:
        assert "{tenant}" in route.pattern or route.name in WITHOUT_TENANT, (
            f"{route.name} is new: say in WITHOUT_TENANT how it keeps tenants apart")
        for who, rank, tenant, by_token, client in people:
            path = address(route, place)
            status, text = ask(client(), route, path, place)
            must = expected(route, rank, tenant, by_token)
            fine = (status in must if must else status not in (401, 403, 405, 429)
                    and status < 500 and (status != 404 or "nowhere" in path))
            if fine and rank is not None and status == 200:
                fine = shows_own(route, vnf.tenant, tenant, text)
            cases += 1
            if not fine:
                wrong.append(f"{who}: {route.verb} {path}: {status}, not {must or 'let in'}")
    print(f"{cases} cases: {len(table)} routes, {len(people)} kinds of clients")
    assert not wrong, "\n".join(wrong)
    assert stack.client.operations(tenant=vnf.tenant, deployment=vnf.name).json == before
    assert stack.states(vnf.tenant, vnf.name) == states


def test_what_is_spoken_of_here_is_in_the_table(stack):
    known = {route.name for route in routes(stack)}
    assert not (WITHOUT_TENANT.keys() | NOT_BY_TOKEN) - known
