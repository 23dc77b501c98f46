-- When something about a deployment as a whole is due: the audit of its addresses.

ALTER TABLE deployment
    ADD COLUMN due timestamptz;

CREATE INDEX deployment_due ON deployment (partition) WHERE due IS NOT NULL;
