-- Maintenance mode: one row that says so, and what each instance has heard of it.

CREATE TABLE mode (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    maintenance boolean NOT NULL DEFAULT false,
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);

INSERT INTO mode DEFAULT VALUES;

ALTER TABLE instance
    ADD COLUMN maintenance boolean NOT NULL DEFAULT false;

GRANT SELECT, UPDATE ON mode TO quartet_lifecycle;

CREATE VIEW lifecycle_api_v1.mode AS
SELECT maintenance, since FROM lifecycle.mode;

GRANT SELECT ON lifecycle_api_v1.mode TO quartet_gateway;
