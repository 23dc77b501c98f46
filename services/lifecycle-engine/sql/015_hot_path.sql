-- What each operation paid for and nobody needs: checks that the deployment of an operation
-- or of a history is there, and the second index of the outbox.
--
-- A row of `deployment` is never deleted, and who writes the others holds it locked. The
-- outbox is read by partition only when one changes hands, and is all but empty then.

ALTER TABLE operation DROP CONSTRAINT operation_deployment_fkey;

ALTER TABLE history DROP CONSTRAINT history_deployment_fkey;

DROP INDEX outbox_partition;
