-- Whoever sets the mode waits for the instances: each that has heard of it, or gives its
-- lease up, is told on a channel. Heartbeats alone tell nothing.

CREATE FUNCTION mode_heard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('lifecycle_mode', '');
    RETURN NULL;
END $$;

CREATE TRIGGER mode_heard AFTER UPDATE ON instance
    FOR EACH ROW
    WHEN (NEW.maintenance <> OLD.maintenance OR NEW.lease_until < OLD.lease_until)
    EXECUTE FUNCTION mode_heard();
