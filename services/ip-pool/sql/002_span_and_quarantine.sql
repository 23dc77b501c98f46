-- Ranges, quarantine, audits: a pool of any size costs what of it is used.
--
-- What a pool states is kept as spans in `pool.addresses` ("10.0.0.5-10.0.0.20"), no longer
-- as a row for each address. An address that was ever granted has its row in `lease`: held
-- while free_from is NULL; given back, and not for others before free_from, afterwards.
-- What was never granted lies in `fresh`, as spans. So each address of a pool is in exactly
-- one of lease and fresh, and a grant finds the lowest fresh one, or the one that has been
-- free the longest, through one index entry.
--
-- Instances of before this migration cannot work with it: stop them first.

ALTER TABLE pool
    ADD COLUMN addresses  text[] NOT NULL DEFAULT '{}',
    ADD COLUMN size       bigint NOT NULL DEFAULT 0,
    ADD COLUMN stated     boolean NOT NULL DEFAULT false, -- by SetPool: stays until ReleasePool
    ADD COLUMN gone_from  timestamptz,                    -- nothing is held: it goes then
    ADD COLUMN updated    timestamptz NOT NULL DEFAULT clock_timestamp();

CREATE INDEX pool_gone ON pool (gone_from) WHERE gone_from IS NOT NULL;

-- Keyed by the upper end, which a grant leaves alone: the row is updated in place.
CREATE TABLE fresh (
    pool  bigint NOT NULL REFERENCES pool ON DELETE CASCADE,
    first inet NOT NULL,
    last  inet NOT NULL,
    PRIMARY KEY (pool, last),
    CHECK (first <= last)
) WITH (fillfactor = 50);

ALTER TABLE lease
    DROP CONSTRAINT lease_pool_address_fkey,
    ADD FOREIGN KEY (pool) REFERENCES pool ON DELETE CASCADE,
    ADD COLUMN free_from    timestamptz,
    ADD COLUMN listed       boolean NOT NULL DEFAULT true, -- the pool states the address
    ADD COLUMN leaked_since timestamptz,                   -- an audit did not know the place
    ALTER COLUMN idx DROP NOT NULL,
    ALTER COLUMN nicid DROP NOT NULL,
    ALTER COLUMN vm DROP NOT NULL,
    -- What was given back after the pool had dropped it is nobody's own any more.
    ADD CHECK (num_nulls(idx, nicid, vm) IN (0, 3)),
    ADD CHECK (idx IS NOT NULL OR free_from IS NOT NULL);

CREATE INDEX lease_free ON lease (pool, free_from);

INSERT INTO fresh (pool, first, last)
SELECT pool, min(address), max(address)
  FROM (SELECT a.pool, a.address,
               a.address - (row_number() OVER (PARTITION BY a.pool, family(a.address)
                                               ORDER BY a.address)) AS island
          FROM address a
         WHERE NOT EXISTS (SELECT FROM lease l
                            WHERE l.pool = a.pool AND l.address = a.address)) free
 GROUP BY pool, island;

-- addresses stays empty until the next request states the pool.
UPDATE pool p SET size = (SELECT count(*) FROM address a WHERE a.pool = p.id);

DROP TABLE address;

GRANT SELECT, INSERT, UPDATE, DELETE ON fresh TO quartet_ip_pool;
