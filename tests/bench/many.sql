-- 200 deployments of 100 VMs like the one that stands, 20,000 of one VM, and 100,000
-- operations that were.
SET search_path = lifecycle;
INSERT INTO deployment (id, tenant, name, partition, state, sequence, version, spec)
SELECT 1000000 + n, 'bench-' || n % 10, 'copy-' || n, d.partition, d.state, 1, d.version, d.spec
  FROM generate_series(0, 199) n,
       (SELECT * FROM deployment WHERE state <> 0 ORDER BY id LIMIT 1) d;
INSERT INTO vm (id, deployment, vm_group, idx, name, state, epoch, monitored, host, interfaces,
                record)
SELECT gen_random_uuid(), 1000000 + n, v.vm_group, i, 'copy-' || n || '_g_' || i || '_'
       || gen_random_uuid(), v.state, v.epoch, v.monitored, v.host, v.interfaces, v.record
  FROM generate_series(0, 199) n, generate_series(0, 99) i,
       (SELECT * FROM vm ORDER BY id LIMIT 1) v;
INSERT INTO deployment (id, tenant, name, partition, state, sequence, version, spec)
SELECT 2000000 + n, 'ones', 'one-' || n, d.partition, d.state, 1, d.version, d.spec
  FROM generate_series(0, 19999) n,
       (SELECT * FROM deployment WHERE state <> 0 ORDER BY id LIMIT 1) d;
INSERT INTO vm (id, deployment, vm_group, idx, name, state, epoch, monitored, host, interfaces,
                record)
SELECT gen_random_uuid(), 2000000 + n, v.vm_group, 0, 'one-' || n || '_g_0_'
       || gen_random_uuid(), v.state, v.epoch, v.monitored, v.host, v.interfaces, v.record
  FROM generate_series(0, 19999) n, (SELECT * FROM vm ORDER BY id LIMIT 1) v;
INSERT INTO operation (id, deployment, tenant, deployment_name, kind, state, verdict, owner,
                       accepted, finished, steps, status_code)
SELECT gen_random_uuid(), 1000000 + n % 200, 'bench-' || n % 10, 'copy-' || n % 200,
       3 + n % 3, 2, o.verdict, o.owner, clock_timestamp() - n * interval '10 s',
       clock_timestamp(), o.steps, 200
  FROM generate_series(1, 100000) n,
       (SELECT * FROM operation WHERE steps IS NOT NULL ORDER BY id LIMIT 1) o;
ANALYZE;
