-- Accounts are managed over REST, and may have bearer tokens, of which only the hash is
-- kept. Whatever changes an account or ends a token is told on the channel
-- gateway_account with the account's name, so that every gateway forgets what it
-- remembers of it.

ALTER TABLE account ADD COLUMN changed timestamptz NOT NULL DEFAULT clock_timestamp();

CREATE TABLE token (
    id      uuid PRIMARY KEY,
    hash    bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
    account text NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    note    text NOT NULL DEFAULT '' CHECK (length(note) <= 200),
    created timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires timestamptz NOT NULL
);

CREATE INDEX token_account ON token (account, created);

CREATE FUNCTION account_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('gateway_account', OLD.name);
    RETURN NULL;
END $$;

CREATE FUNCTION token_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('gateway_account', OLD.account);
    RETURN NULL;
END $$;

CREATE TRIGGER changed AFTER UPDATE OR DELETE ON account
    FOR EACH ROW EXECUTE FUNCTION account_changed();
CREATE TRIGGER ended AFTER UPDATE OR DELETE ON token
    FOR EACH ROW EXECUTE FUNCTION token_ended();

GRANT UPDATE, DELETE ON account TO quartet_gateway;
GRANT SELECT, INSERT, DELETE ON token TO quartet_gateway;
