-- By which request a place got its address: how a release names the grant that it ends. An
-- epoch would not do: after a crash requests come again, in order, and what is reserved again
-- has a new epoch, which the release that follows could not know.

ALTER TABLE lease ADD COLUMN request_id text;
