"""Accounts and tokens over REST: made, changed, removed; in effect at once on every
gateway; whoever guesses waits, whoever is right does not."""

import itertools
import subprocess
import time

import pytest

from rest import Client, Token

PASSWORD = "correct horse battery"
OTHER = "staple horse battery"
addresses = (f"127.9.{n // 250}.{n % 250 + 1}" for n in itertools.count())


@pytest.fixture
def gateway(stack):
    """A client of this account on the gateway, from an address nobody else uses."""
    def make(account, password=PASSWORD, base=None):
        return Client(base or stack.client.base, password, account, next(addresses))
    return make


@pytest.fixture
def account(stack, tenant):
    """Makes an account, named after the story's tenant."""
    def make(role="operator", kind="", **more):
        name = f"{role}-{kind}{tenant}"
        answer = stack.client.native("POST", "/v1/accounts", name=name, role=role,
                                     password=PASSWORD, **more)
        assert answer.status == 201, answer
        assert answer.headers["Location"] == f"/v1/accounts/{name}"
        return name
    return make


def own(client):
    return client.native("GET", "/v1/account")


def within(seconds, true, what):
    """What is in effect at once: how long it took."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < seconds, f"not within {seconds} s: {what}"
    return time.monotonic() - began


def test_an_account_is_made_read_listed_changed_and_removed(stack, account, gateway, tenant):
    admin = stack.client
    name = account("viewer", tenant=tenant)
    one = admin.native("GET", f"/v1/accounts/{name}").json
    assert (one["role"], one["tenant"], one["tokens"]) == ("viewer", tenant, 0)
    assert own(gateway(name)).json == one
    listed = admin.request("GET", "/v1/accounts", params={"limit": 1000}).json["account"]
    assert one in listed and "admin" in [a["name"] for a in listed]
    page = admin.request("GET", "/v1/accounts", params={"limit": 1}).json
    assert [a["name"] for a in page["account"]] == [page["next"]] == [listed[0]["name"]]

    changed = admin.native("PATCH", f"/v1/accounts/{name}", role="operator", password=OTHER)
    assert (changed.status, changed.json["role"]) == (200, "operator")
    assert own(gateway(name)).status == 401
    assert own(gateway(name, OTHER)).json["role"] == "operator"

    assert admin.native("DELETE", f"/v1/accounts/{name}").status == 200
    assert own(gateway(name, OTHER)).status == 401
    assert admin.native("GET", f"/v1/accounts/{name}").status == 404


def test_what_is_no_account_is_refused_and_says_why(stack, account):
    post = lambda **body: stack.client.native("POST", "/v1/accounts", **body)
    good = {"name": "somebody", "role": "viewer", "password": PASSWORD}
    for wrong, word in (({"role": "reader"}, "operator"), ({"password": "short"}, "12"),
                        ({"name": "a b"}, "name"), ({"tenant": "a/b"}, "tenant"),
                        ({"colour": "blue"}, "colour"), ({"password": "x" * 257}, "256"),
                        ({"password": "with a\ttab in it"}, "control")):
        answer = post(**good | wrong)
        assert answer.status == 400 and word in answer.json["detail"], answer
    assert post(name="somebody").status == 400
    assert post(**good | {"name": account()}).status == 409
    assert stack.client.request("POST", "/v1/accounts", "<account/>").status == 415
    assert stack.client.request("POST", "/v1/accounts", "{", kind="application/json").status == 400
    assert stack.client.native("GET", "/v1/accounts/somebody").status == 404


def test_a_change_is_in_effect_at_once_on_every_gateway(stack, account, gateway):
    name = account("viewer")
    with stack.another_gateway() as another:
        here, there = gateway(name), gateway(name, base=another.base)
        for client in (here, there):
            assert own(client).json["role"] == "viewer"  # and is remembered now
        stack.client.native("PATCH", f"/v1/accounts/{name}", role="operator")
        took = [within(6, lambda c=c: own(c).json["role"] == "operator", "the new role")
                for c in (here, there)]
        stack.client.native("PATCH", f"/v1/accounts/{name}", password=OTHER)
        took += [within(6, lambda c=c: own(c).status == 401, "the end of the old password")
                 for c in (here, there)]
    print("seconds until a change was in effect:", *(f"{t:.3f}" for t in took))


def test_a_token_is_shown_once_works_everywhere_and_ends_when_revoked(stack, account, gateway):
    name = account("viewer")
    client = gateway(name)
    made = client.native("POST", "/v1/tokens", note="pipeline", expires_in="2h")
    assert made.status == 201, made
    token, ident = made.json["token"], made.json["id"]
    assert token.startswith("qt_") and len(token) == 46
    assert token not in stack.sql("SELECT * FROM gateway.token")
    listed = client.native("GET", "/v1/tokens").json["token"]
    assert [(t["id"], t["note"], t["account"]) for t in listed] == [(ident, "pipeline", name)]
    assert "token" not in listed[0]
    with stack.another_gateway() as another:
        by_token = [gateway(None, Token(token)), gateway(None, Token(token), another.base)]
        assert [own(c).json["name"] for c in by_token] == [name, name]
        assert by_token[0].native("POST", "/v1/tokens", note="x").status == 403
        assert by_token[0].native("PUT", "/v1/account/password", password=OTHER).status == 403
        assert client.native("DELETE", f"/v1/tokens/{ident}").status == 200
        for one in by_token:
            within(6, lambda one=one: own(one).status == 401, "the end of the token")
    assert client.native("DELETE", f"/v1/tokens/{ident}").status == 404


def test_a_token_expires_also_where_it_is_remembered(stack, account, gateway):
    client = gateway(account("viewer"))
    token = Token(client.native("POST", "/v1/tokens", expires_in="2s").json["token"])
    by_token = gateway(None, token)
    assert own(by_token).status == 200
    within(6, lambda: own(by_token).status == 401, "the token's end")
    for wrong in ("0s", "367d", "soon", "", "-1h", "99999999999999999999d"):
        assert client.native("POST", "/v1/tokens", expires_in=wrong).status == 400, wrong


def test_an_account_has_a_hundred_tokens_at_most(stack, account, gateway):
    client = gateway(account("viewer"))
    for _ in range(100):
        assert client.native("POST", "/v1/tokens", note="one").status == 201
    assert client.native("POST", "/v1/tokens", note="one").status == 409


def test_everybody_may_change_his_own_password_and_no_other(account, gateway):
    name = account("viewer")
    client = gateway(name)
    assert client.native("PUT", "/v1/account/password", password=OTHER, role="admin").status == 400
    assert client.native("PUT", "/v1/account/password", password=OTHER).status == 200
    assert own(client).status == 401
    assert own(gateway(name, OTHER)).json["role"] == "viewer"


def test_tokens_of_others_are_not_seen_nor_made_nor_revoked(stack, account, gateway, tenant):
    mine, other = account("viewer"), account("operator", tenant=tenant)
    ident = gateway(other).native("POST", "/v1/tokens", note="x").json["id"]
    client = gateway(mine)
    assert client.native("GET", "/v1/tokens").json["token"] == []
    assert client.request("GET", "/v1/tokens", params={"account": other}).status == 403
    assert client.native("POST", "/v1/tokens", account=other).status == 403
    assert client.native("DELETE", f"/v1/tokens/{ident}").status == 404
    local = gateway(account("admin", "local-", tenant=tenant))
    assert [t["id"] for t in local.native("GET", "/v1/tokens").json["token"]] == [ident]
    foreign = gateway(account("admin", "foreign-", tenant=tenant + "x"))
    assert foreign.native("GET", "/v1/tokens").json["token"] == []
    assert foreign.native("DELETE", f"/v1/tokens/{ident}").status == 404
    assert stack.client.native("DELETE", f"/v1/tokens/{ident}").status == 200


def test_an_admin_of_a_tenant_manages_that_tenants_accounts_only(stack, account, gateway, tenant):
    local = gateway(account("admin", tenant=tenant))
    of_all = account("viewer")
    assert local.native("POST", "/v1/accounts", name=f"n-{tenant}", role="viewer",
                        password=PASSWORD).json["tenant"] == tenant
    assert local.native("POST", "/v1/accounts", name=f"m-{tenant}", role="viewer",
                        password=PASSWORD, tenant="other").status == 403
    seen = local.request("GET", "/v1/accounts", params={"limit": 1000}).json["account"]
    assert {a["tenant"] for a in seen} == {tenant}
    for verb, body in (("GET", {}), ("PATCH", {"role": "admin"}), ("DELETE", {})):
        for name in (of_all, "admin"):
            assert local.native(verb, f"/v1/accounts/{name}", **body).status == 404


def test_the_last_admin_of_all_tenants_stays(stack, account, tenant):
    account("admin", tenant=tenant)
    stack.sql("DELETE FROM gateway.account WHERE role = 'admin' AND tenant IS NULL "
              "AND name <> 'admin'")
    refused = [stack.client.native("DELETE", "/v1/accounts/admin"),
               stack.client.native("PATCH", "/v1/accounts/admin", role="operator")]
    for answer in refused:
        assert answer.status == 409 and "last admin" in answer.json["detail"], answer
    assert own(stack.client).json["role"] == "admin"


def test_a_guesser_waits_and_a_right_password_from_elsewhere_works(stack, account, gateway):
    name = account("viewer")
    guesser = gateway(name, "not the password")
    answers = [own(guesser) for _ in range(8)]
    assert [a.status for a in answers[:6]] == [401] * 6
    assert answers[6].status == 429 and answers[6].headers["Retry-After"] == "1"
    assert own(gateway(name)).status == 200
    for _ in range(12):  # from many addresses: the account is under attack
        assert own(gateway(name, "not the password")).status == 401
    assert own(guesser).status in (401, 429)
    assert own(gateway(name)).status == 200


def test_an_account_that_is_not_there_takes_as_long(stack, account, gateway):
    """The quickest of many, one in turn with the other: what the machine does besides
    makes times longer, never shorter."""
    name = account("viewer")

    def once(user):
        client = gateway(user, "not the password")
        began = time.perf_counter()
        assert own(client).status == 401
        return time.perf_counter() - began

    there, not_there = (min(times) for times in zip(
        *((once(name), once("nobody-" + name)) for _ in range(25))))
    print(f"login refused: there {there * 1000:.1f} ms, not there {not_there * 1000:.1f} ms")
    assert 0.7 < there / not_there < 1.4


def test_who_is_locked_out_resets_admin(stack, gateway):
    lines = (stack.folder / "env" / "api-gateway.env").read_text().splitlines()
    environment = dict(line.split("=", 1) for line in lines)
    file = stack.folder / "rescued.password"
    before = stack.sql("SELECT password_hash FROM gateway.account WHERE name = 'admin'")[0]
    done = subprocess.run([stack.binary("api-gateway"), "--reset-admin"], text=True,
                          env=environment | {"QUARTET_ADMIN_PASSWORD_FILE": str(file)},
                          capture_output=True, timeout=30)
    try:
        assert done.returncode == 0, done
        assert file.stat().st_mode & 0o777 == 0o600
        within(6, lambda: own(stack.client).status == 401, "the end of the old password")
        assert own(gateway("admin", file.read_text().strip())).json["role"] == "admin"
    finally:
        stack.sql(f"UPDATE gateway.account SET password_hash = '{before}' WHERE name = 'admin'")
    within(6, lambda: own(stack.client).status == 200, "the password from before")
