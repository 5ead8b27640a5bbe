-- The tables of the database file. One statement ends with a semicolon at the end of a line.

CREATE TABLE gleaner (schema_version INTEGER, file_id VARCHAR);
COMMENT ON TABLE gleaner IS 'One row: the shape of this file';
COMMENT ON COLUMN gleaner.schema_version IS 'Number of the shape of tables and views; a program opens its own and older ones';
COMMENT ON COLUMN gleaner.file_id IS 'Names this file among all, through every run';

CREATE TABLE runs (
    run INTEGER,
    started TIMESTAMP,
    finished TIMESTAMP,
    program VARCHAR,
    rules_sha256 VARCHAR,
    new INTEGER,
    changed INTEGER,
    unchanged INTEGER,
    renamed INTEGER,
    removed INTEGER,
    failed INTEGER);
COMMENT ON TABLE runs IS 'One row a run that changed this file';
COMMENT ON COLUMN runs.run IS 'Number of the run, from 1';
COMMENT ON COLUMN runs.started IS 'When it began, UTC';
COMMENT ON COLUMN runs.finished IS 'When it ended, UTC; empty when it was interrupted';
COMMENT ON COLUMN runs.program IS 'Version of the program';
COMMENT ON COLUMN runs.rules_sha256 IS 'SHA-256 over all rule files: two runs with one digest read alike';
COMMENT ON COLUMN runs.new IS 'Articles read for the first time';
COMMENT ON COLUMN runs.changed IS 'Articles read again because they, the rules or the program changed';
COMMENT ON COLUMN runs.unchanged IS 'Articles that were left as they are';
COMMENT ON COLUMN runs.renamed IS 'Articles that got another id and kept their figures';
COMMENT ON COLUMN runs.removed IS 'Articles that are no longer among the inputs';
COMMENT ON COLUMN runs.failed IS 'Inputs that were set aside';

CREATE TABLE articles (
    article VARCHAR,
    path VARCHAR,
    title VARCHAR,
    publisher VARCHAR,
    published DATE,
    published_from VARCHAR,
    language VARCHAR,
    sha256 VARCHAR,
    text VARCHAR,
    run INTEGER,
    url VARCHAR,
    expected_sha256 VARCHAR,
    removed_run INTEGER,
    number_format VARCHAR);
COMMENT ON TABLE articles IS 'One row an article that was read';
COMMENT ON COLUMN articles.article IS 'Names the article: its path under the input folder without extension, or a record''s own id';
COMMENT ON COLUMN articles.path IS 'The file that it was read from';
COMMENT ON COLUMN articles.title IS 'Its heading';
COMMENT ON COLUMN articles.publisher IS 'Who published it, as written';
COMMENT ON COLUMN articles.published IS 'The day of publication';
COMMENT ON COLUMN articles.published_from IS 'Where that day was read: header, metadata, text, url, name, option';
COMMENT ON COLUMN articles.language IS 'en where it is written in English beyond doubt, else empty';
COMMENT ON COLUMN articles.sha256 IS 'SHA-256 of the input; another one is read again';
COMMENT ON COLUMN articles.text IS 'The words that every offset counts in';
COMMENT ON COLUMN articles.run IS 'The run that read it';
COMMENT ON COLUMN articles.url IS 'Its address';
COMMENT ON COLUMN articles.expected_sha256 IS 'SHA-256 of the expected values beside it';
COMMENT ON COLUMN articles.removed_run IS 'The run that missed it among the inputs; its figures are gone. Empty while it is there';
COMMENT ON COLUMN articles.number_format IS 'How its numbers were taken to be written: point (1,234.5) or comma (1.234,5)';

CREATE TABLE sentences (article VARCHAR, sentence INTEGER, char_start INTEGER, char_end INTEGER, text VARCHAR);
COMMENT ON TABLE sentences IS 'One row a sentence of an article';
COMMENT ON COLUMN sentences.article IS 'The article';
COMMENT ON COLUMN sentences.sentence IS 'Number of the sentence in it, from 0';
COMMENT ON COLUMN sentences.char_start IS 'Where it begins in the article''s text, in code points from 0';
COMMENT ON COLUMN sentences.char_end IS 'Where it ends, exclusive';
COMMENT ON COLUMN sentences.text IS 'Its words';

CREATE TABLE figures (
    article VARCHAR,
    id INTEGER,
    sentence INTEGER,
    char_start INTEGER,
    char_end INTEGER,
    quote VARCHAR,
    value DECIMAL(38, 9),
    high DECIMAL(38, 9),
    value_text VARCHAR,
    bound VARCHAR,
    unit VARCHAR,
    unit_name VARCHAR,
    dimension VARCHAR,
    unit_from VARCHAR,
    base_value DECIMAL(38, 9),
    base_unit VARCHAR,
    role VARCHAR,
    direction VARCHAR,
    about INTEGER,
    subject VARCHAR,
    share_of VARCHAR,
    period VARCHAR,
    period_start DATE,
    period_end DATE,
    period_from VARCHAR,
    base_period VARCHAR,
    base_start DATE,
    base_end DATE,
    source VARCHAR,
    status VARCHAR,
    rules VARCHAR,
    run INTEGER,
    confidence DOUBLE,
    unit_confidence DOUBLE,
    role_confidence DOUBLE,
    subject_confidence DOUBLE,
    period_confidence DOUBLE);
COMMENT ON TABLE figures IS 'One row a figure: how much of what, when, which way it moved, out of what whole, and who said so';
COMMENT ON COLUMN figures.article IS 'The article that it was read in';
COMMENT ON COLUMN figures.id IS 'Its number in the article, from 1, in the order of the text';
COMMENT ON COLUMN figures.sentence IS 'The sentence that it stands in, from 0';
COMMENT ON COLUMN figures.char_start IS 'Where the quote begins in the article''s text, in code points from 0: substring(text, char_start+1, char_end-char_start) = quote';
COMMENT ON COLUMN figures.char_end IS 'Where the quote ends, exclusive';
COMMENT ON COLUMN figures.quote IS 'The words that it was read from, to the letter';
COMMENT ON COLUMN figures.value IS 'The number at full scale; the lower end of a range; empty when it has over 29 digits before the point';
COMMENT ON COLUMN figures.high IS 'The upper end of a range';
COMMENT ON COLUMN figures.value_text IS 'The number as written';
COMMENT ON COLUMN figures.bound IS 'How the number bounds the true one: = ~ > >= < <=';
COMMENT ON COLUMN figures.unit IS 'What is counted or measured: CNY, percent, km, user, USD/bbl';
COMMENT ON COLUMN figures.unit_name IS 'The unit for people: Chinese yuan, kilometre';
COMMENT ON COLUMN figures.dimension IS 'What kind of unit: money, ratio, length, count';
COMMENT ON COLUMN figures.unit_from IS 'What decided the unit: text, publisher, default';
COMMENT ON COLUMN figures.base_value IS 'The value in the base unit of its dimension';
COMMENT ON COLUMN figures.base_unit IS 'That base unit: m, kg, s';
COMMENT ON COLUMN figures.role IS 'What the number says of its subject: level, change, growth, share, previous, conversion, criterion';
COMMENT ON COLUMN figures.direction IS 'Which way a change or growth went: up, down, flat';
COMMENT ON COLUMN figures.about IS 'The id of the figure that this one changes, shares, converts, precedes or delimits';
COMMENT ON COLUMN figures.subject IS 'What is measured, in the article''s words';
COMMENT ON COLUMN figures.share_of IS 'The whole of a share';
COMMENT ON COLUMN figures.period IS 'When the value holds, ISO 8601: 2024, 2024-Q3, 2024-12-31, 2023-01/2023-11';
COMMENT ON COLUMN figures.period_start IS 'First day of the period';
COMMENT ON COLUMN figures.period_end IS 'Last day of the period';
COMMENT ON COLUMN figures.period_from IS 'Where the period was read: clause, sentence, context, title; the day of publication alone dates nothing';
COMMENT ON COLUMN figures.base_period IS 'The time compared with';
COMMENT ON COLUMN figures.base_start IS 'First day of the time compared with';
COMMENT ON COLUMN figures.base_end IS 'Last day of the time compared with';
COMMENT ON COLUMN figures.source IS 'Who said so, in the article''s words';
COMMENT ON COLUMN figures.status IS 'How firm it is: reported, estimate, forecast, target';
COMMENT ON COLUMN figures.rules IS 'Names of the rules that read it, in order';
COMMENT ON COLUMN figures.run IS 'The run that read it';
COMMENT ON COLUMN figures.confidence IS 'How probable it is that value, unit, bound, role, direction, subject and period are all right, from 0 to 1; empty where an older version read it';
COMMENT ON COLUMN figures.unit_confidence IS 'How probable it is that value, unit and bound are right';
COMMENT ON COLUMN figures.role_confidence IS 'How probable it is that role and direction are right';
COMMENT ON COLUMN figures.subject_confidence IS 'How probable it is that the subject is right';
COMMENT ON COLUMN figures.period_confidence IS 'How probable it is that the period is right; where there is none, that none is due';

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

CREATE TABLE expected (
    article VARCHAR,
    id INTEGER,
    quote VARCHAR,
    char_start INTEGER,
    char_end INTEGER,
    value DECIMAL(38, 9),
    high DECIMAL(38, 9),
    bound VARCHAR,
    unit VARCHAR,
    role VARCHAR,
    direction VARCHAR,
    about VARCHAR,
    subject VARCHAR,
    share_of VARCHAR,
    period VARCHAR,
    base_period VARCHAR,
    source VARCHAR,
    figure INTEGER,
    differs VARCHAR,
    run INTEGER);
COMMENT ON TABLE expected IS 'One row a figure that a person read in an article; a|b stands for two readings that are equally right';
COMMENT ON COLUMN expected.article IS 'The article';
COMMENT ON COLUMN expected.id IS 'Its number in the file of expected values';
COMMENT ON COLUMN expected.quote IS 'The words, to the letter';
COMMENT ON COLUMN expected.char_start IS 'Where they begin in the article''s text, in code points from 0';
COMMENT ON COLUMN expected.char_end IS 'Where they end, exclusive';
COMMENT ON COLUMN expected.value IS 'The number at full scale';
COMMENT ON COLUMN expected.high IS 'The upper end of a range';
COMMENT ON COLUMN expected.bound IS 'How the number bounds the true one';
COMMENT ON COLUMN expected.unit IS 'What is counted or measured';
COMMENT ON COLUMN expected.role IS 'What the number says of its subject';
COMMENT ON COLUMN expected.direction IS 'Which way a change or growth went';
COMMENT ON COLUMN expected.about IS 'The expected id of the figure that it is about';
COMMENT ON COLUMN expected.subject IS 'What is measured';
COMMENT ON COLUMN expected.share_of IS 'The whole of a share';
COMMENT ON COLUMN expected.period IS 'When the value holds';
COMMENT ON COLUMN expected.base_period IS 'The time compared with';
COMMENT ON COLUMN expected.source IS 'Who said so';
COMMENT ON COLUMN expected.figure IS 'Id of the extracted figure at the same place; empty when there is none';
COMMENT ON COLUMN expected.differs IS 'The fields in which that figure is wrong, parted by semicolons; empty when it is right';
COMMENT ON COLUMN expected.run IS 'The run that compared them';

CREATE TABLE findings (
    finding INTEGER,
    source VARCHAR,
    relation VARCHAR,
    verdict VARCHAR,
    severity VARCHAR,
    article VARCHAR,
    id INTEGER,
    other_article VARCHAR,
    other_id INTEGER,
    figures VARCHAR,
    stated VARCHAR,
    implied VARCHAR,
    mend VARCHAR,
    message VARCHAR,
    run INTEGER);
COMMENT ON TABLE findings IS 'One row a thing that an audit or a check found';
COMMENT ON COLUMN findings.finding IS 'Number of the finding, from 1';
COMMENT ON COLUMN findings.source IS 'What found it: audit (in one article), audit across (articles), quality';
COMMENT ON COLUMN findings.relation IS 'The relation or rule that was tried';
COMMENT ON COLUMN findings.verdict IS 'consistent, contradicts, cannot tell; or what the rule says';
COMMENT ON COLUMN findings.severity IS 'How grave it is: error, warning, note';
COMMENT ON COLUMN findings.article IS 'The article of the figure in question';
COMMENT ON COLUMN findings.id IS 'The figure in question';
COMMENT ON COLUMN findings.other_article IS 'The article of the figure that it was held against';
COMMENT ON COLUMN findings.other_id IS 'The figure that it was held against';
COMMENT ON COLUMN findings.figures IS 'All figures of the relation, article#id parted by semicolons';
COMMENT ON COLUMN findings.stated IS 'The interval that the figure states';
COMMENT ON COLUMN findings.implied IS 'The interval that the others imply';
COMMENT ON COLUMN findings.mend IS 'The smallest change that would make it consistent';
COMMENT ON COLUMN findings.message IS 'The finding in a sentence';
COMMENT ON COLUMN findings.run IS 'The run that found it';

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

CREATE TABLE problems (article VARCHAR, path VARCHAR, sha256 VARCHAR, reason VARCHAR, run INTEGER);
COMMENT ON TABLE problems IS 'One row an input that was set aside';
COMMENT ON COLUMN problems.article IS 'The id that it would have had';
COMMENT ON COLUMN problems.path IS 'The file';
COMMENT ON COLUMN problems.sha256 IS 'SHA-256 of the input; another one is tried again';
COMMENT ON COLUMN problems.reason IS 'Why it was set aside';
COMMENT ON COLUMN problems.run IS 'The run that tried it';

CREATE TABLE units (code VARCHAR, name VARCHAR, dimension VARCHAR, base_code VARCHAR, factor DOUBLE, shift DOUBLE);
COMMENT ON TABLE units IS 'One row a unit of measure of the rules: base value = value * factor + shift';
COMMENT ON COLUMN units.code IS 'As in figures.unit: km';
COMMENT ON COLUMN units.name IS 'For people: kilometre';
COMMENT ON COLUMN units.dimension IS 'What kind of unit: length';
COMMENT ON COLUMN units.base_code IS 'Base unit of the dimension: m';
COMMENT ON COLUMN units.factor IS 'How many of the base unit one is';
COMMENT ON COLUMN units.shift IS 'What nought is in the base unit; other than 0 for temperatures';
