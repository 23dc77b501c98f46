-- What was asked of the gateway that changes something, and what was answered: who, from
-- where, what. Written before the answer goes out. The role that runs the gateway adds
-- and reads; it can take away only what is older than a day, by a function of the owner.

CREATE TABLE audit (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    time           timestamptz NOT NULL,
    account        text NOT NULL,
    token          uuid,
    tenant         text NOT NULL,
    peer           text NOT NULL,
    method         text NOT NULL,
    path           text NOT NULL,
    status         int NOT NULL,
    transaction_id uuid NOT NULL,
    client_transaction_id text NOT NULL
);

CREATE INDEX audit_time ON audit (time);
CREATE INDEX audit_tenant ON audit (tenant, id);

CREATE FUNCTION audit_expire(days int) RETURNS bigint LANGUAGE sql
    SECURITY DEFINER SET search_path = gateway, pg_temp AS $$
WITH gone AS (
    DELETE FROM audit WHERE id IN (
        SELECT id FROM audit
         WHERE time < clock_timestamp() - make_interval(days => greatest(days, 1))
         ORDER BY time LIMIT 10000)
    RETURNING 1)
SELECT count(*) FROM gone
$$;

REVOKE EXECUTE ON FUNCTION audit_expire(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_expire(int) TO quartet_gateway;
GRANT SELECT, INSERT ON audit TO quartet_gateway;
