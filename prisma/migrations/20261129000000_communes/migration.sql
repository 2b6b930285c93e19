-- Units down to the commune: whose book of civil status an extract is taken from.
ALTER TABLE units ADD COLUMN commune_code text;
COMMENT ON COLUMN units.commune_code IS 'Code of the General Statistics Office; only where the unit is a commune''s.';
ALTER TABLE units ADD CONSTRAINT commune_has_code CHECK ((kind = 'commune') = (commune_code IS NOT NULL)) NOT VALID;
