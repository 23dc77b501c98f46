-- The roles are admin, operator and viewer; reader was viewer's name until now.

ALTER TABLE account DROP CONSTRAINT account_role_check;
UPDATE account SET role = 'viewer' WHERE role = 'reader';
ALTER TABLE account ADD CONSTRAINT account_role_check
    CHECK (role IN ('admin', 'operator', 'viewer'));
