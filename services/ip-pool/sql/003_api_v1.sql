-- What ip-pool publishes to readers of the database: views, a contract like a message.
-- A change that breaks a reader becomes ip_pool_api_v2, beside this one.

CREATE SCHEMA ip_pool_api_v1;

-- Pools in use, and how full they are. free is what a new place could get now.
CREATE VIEW ip_pool_api_v1.pool AS
SELECT p.tenant, p.deployment, p.vm_group, p.network, p.gateway, p.netmask, p.addresses,
       p.size, p.size - l.leased - l.quarantined AS free, l.leased + l.unlisted AS leased,
       l.quarantined, p.updated
  FROM ip_pool.pool p
 CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE listed AND free_from IS NULL) AS leased,
              count(*) FILTER (WHERE NOT listed AND free_from IS NULL) AS unlisted,
              count(*) FILTER (WHERE listed AND free_from > clock_timestamp())
                  AS quarantined
         FROM ip_pool.lease WHERE pool = p.id) l
 WHERE p.gone_from IS NULL;

-- Who has an address (LEASED), or had it last (QUARANTINED until free_from).
CREATE VIEW ip_pool_api_v1.lease AS
SELECT p.tenant, p.deployment, p.vm_group, l.idx, l.nicid, l.vm,
       host(l.address) AS address,
       CASE WHEN l.free_from IS NULL THEN 'LEASED' ELSE 'QUARANTINED' END AS state,
       l.epoch, l.granted, l.free_from, l.listed, l.leaked_since
  FROM ip_pool.lease l JOIN ip_pool.pool p ON p.id = l.pool
 WHERE l.free_from IS NULL OR l.free_from > clock_timestamp();

GRANT USAGE ON SCHEMA ip_pool_api_v1 TO quartet_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA ip_pool_api_v1 TO quartet_gateway;
