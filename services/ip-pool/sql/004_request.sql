-- By which request a place was last given its address. After a crash requests come again: a
-- reserve whose address was given back meanwhile takes up its own grant, with its own epoch,
-- so that the same request has the same answer.

ALTER TABLE lease ADD COLUMN request_id text;
