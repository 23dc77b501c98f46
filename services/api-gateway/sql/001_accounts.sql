-- Who may ask what. The first start makes one admin; passwords are kept as Argon2id.
-- An account without a tenant is of all tenants.

CREATE TABLE account (
    name          text PRIMARY KEY CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,71}$'),
    password_hash text NOT NULL,
    role          text NOT NULL CHECK (role IN ('admin', 'operator', 'reader')),
    tenant        text,
    created       timestamptz NOT NULL DEFAULT clock_timestamp()
);

GRANT USAGE ON SCHEMA gateway TO quartet_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA gateway TO quartet_gateway;
GRANT INSERT ON account TO quartet_gateway;
