-- From shape 2 to shape 3: what follows from the figures of an article.
CREATE TABLE derived (
    article VARCHAR,
    role VARCHAR,
    subject VARCHAR,
    unit VARCHAR,
    period VARCHAR,
    low DECIMAL(38, 9),
    high DECIMAL(38, 9),
    how VARCHAR,
    figures VARCHAR,
    run INTEGER);
COMMENT ON TABLE derived IS 'One row a value that no article says and that follows from figures of one';
COMMENT ON COLUMN derived.article IS 'The article that it follows from';
COMMENT ON COLUMN derived.role IS 'What it is: previous, whole, part';
COMMENT ON COLUMN derived.subject IS 'What is measured, in the article''s words';
COMMENT ON COLUMN derived.unit IS 'What is counted or measured';
COMMENT ON COLUMN derived.period IS 'When it holds';
COMMENT ON COLUMN derived.low IS 'The least that it can be';
COMMENT ON COLUMN derived.high IS 'The most that it can be';
COMMENT ON COLUMN derived.how IS 'How it follows: level - change';
COMMENT ON COLUMN derived.figures IS 'Ids of the figures that it follows from, parted by semicolons';
COMMENT ON COLUMN derived.run IS 'The run that reckoned it';
COMMENT ON COLUMN findings.source IS 'What found it: audit (in one article), audit across (articles), quality';
