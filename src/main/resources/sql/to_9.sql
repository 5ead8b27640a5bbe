-- From shape 8 to shape 9: how sure each figure is, and what else its fields may be. Empty until an article is read again.
ALTER TABLE figures ADD COLUMN confidence DOUBLE;
ALTER TABLE figures ADD COLUMN unit_confidence DOUBLE;
ALTER TABLE figures ADD COLUMN role_confidence DOUBLE;
ALTER TABLE figures ADD COLUMN subject_confidence DOUBLE;
ALTER TABLE figures ADD COLUMN period_confidence DOUBLE;
COMMENT ON COLUMN figures.confidence IS 'How probable it is that value, unit, bound, role, direction, subject and period are all right, from 0 to 1; empty where an older version read it';
COMMENT ON COLUMN figures.unit_confidence IS 'How probable it is that value, unit and bound are right';
COMMENT ON COLUMN figures.role_confidence IS 'How probable it is that role and direction are right';
COMMENT ON COLUMN figures.subject_confidence IS 'How probable it is that the subject is right';
COMMENT ON COLUMN figures.period_confidence IS 'How probable it is that the period is right; where there is none, that none is due';
COMMENT ON COLUMN figures.period_from IS 'Where the period was read: clause, sentence, context, title; the day of publication alone dates nothing';
CREATE TABLE choices (
    article VARCHAR,
    id INTEGER,
    field VARCHAR,
    rank INTEGER,
    value VARCHAR,
    probability DOUBLE,
    reasons VARCHAR);
COMMENT ON TABLE choices IS 'One row a value that a field of a figure may have, the likeliest three at most; a field that was not chosen among several has none';
COMMENT ON COLUMN choices.article IS 'The article of the figure';
COMMENT ON COLUMN choices.id IS 'The figure';
COMMENT ON COLUMN choices.field IS 'Its field: role, subject, share_of, period, base_period, about, source, unit';
COMMENT ON COLUMN choices.rank IS 'From 1, the value that the figure has, to the least likely';
COMMENT ON COLUMN choices.value IS 'What it may be, as the field''s column would hold it; empty where it may be none';
COMMENT ON COLUMN choices.probability IS 'How probable that is, from 0 to 1';
COMMENT ON COLUMN choices.reasons IS 'What speaks most for it, the strongest first, parted by semicolons';
