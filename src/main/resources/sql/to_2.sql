-- From shape 1 to shape 2: units of measure, so that SQL converts them.
CREATE TABLE units (code VARCHAR, name VARCHAR, dimension VARCHAR, base_code VARCHAR, factor DOUBLE, shift DOUBLE);
COMMENT ON TABLE units IS 'One row a unit of measure of the rules: base value = value * factor + shift';
COMMENT ON COLUMN units.code IS 'As in figures.unit: km';
COMMENT ON COLUMN units.name IS 'For people: kilometre';
COMMENT ON COLUMN units.dimension IS 'What kind of unit: length';
COMMENT ON COLUMN units.base_code IS 'Base unit of the dimension: m';
COMMENT ON COLUMN units.factor IS 'How many of the base unit one is';
COMMENT ON COLUMN units.shift IS 'What nought is in the base unit; other than 0 for temperatures';
