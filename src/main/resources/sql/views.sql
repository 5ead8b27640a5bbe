-- The views of the database file, for analysts. Written for DuckDB 1.2 and later.

CREATE OR REPLACE MACRO plain_subject(subject) AS
    trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(lower(subject), '[^\p{L}\p{N}%&.]+', ' ', 'g'),
                '^ ?(the|a|an|its|their|total|number of|the number of|the total number of) ', ''),
            '([a-z]{2,})ies\b', '\1y', 'g'),
        '([a-z]{2,}[^su ])s\b', '\1', 'g'));
COMMENT ON MACRO plain_subject IS 'A subject without case, articles and plurals';

-- a run puts the aliases of its rules in
CREATE MACRO IF NOT EXISTS subject_key(subject) AS plain_subject(subject);
COMMENT ON MACRO subject_key IS 'A subject without case, articles and plurals, known names for their aliases: two wordings of one subject have one key';

CREATE OR REPLACE MACRO same_words(words) AS
    trim(regexp_replace(translate(words, '‘’“”', '''''""'), '[\s\p{Z}]+', ' ', 'g'));
COMMENT ON MACRO same_words IS 'Words without line ends and kinds of spaces and quotes: one sentence, however an article lays it out';

CREATE OR REPLACE VIEW figures_wide AS
SELECT f.*, a.title, a.publisher, a.published, s.text AS sentence_text
FROM figures f
JOIN articles a USING (article)
LEFT JOIN sentences s ON s.article = f.article AND s.sentence = f.sentence;
COMMENT ON VIEW figures_wide IS 'Each figure with its article''s title and date and the whole sentence';
COMMENT ON COLUMN figures_wide.title IS 'Heading of the article';
COMMENT ON COLUMN figures_wide.publisher IS 'Who published the article';
COMMENT ON COLUMN figures_wide.published IS 'Day of publication';
COMMENT ON COLUMN figures_wide.sentence_text IS 'The sentence that the figure stands in';

CREATE OR REPLACE VIEW series AS
SELECT
    subject_key(f.subject) AS subject_key,
    min(f.subject) AS subject,
    f.period,
    f.period_start,
    f.period_end,
    arg_min(f.period_from, list_position(['clause', 'sentence', 'context', 'title'], f.period_from)) AS period_from,
    f.unit,
    f.role,
    f.direction,
    f.bound,
    f.value,
    f.high,
    f.base_period,
    min(same_words(f.share_of)) AS share_of,
    min(same_words(f.source)) AS source,
    f.status,
    max(f.confidence) AS confidence,
    arg_max(f.unit_confidence, f.confidence) AS unit_confidence,
    arg_max(f.role_confidence, f.confidence) AS role_confidence,
    arg_max(f.subject_confidence, f.confidence) AS subject_confidence,
    arg_max(f.period_confidence, f.confidence) AS period_confidence,
    min(a.published) AS published,
    max(a.published) AS last_published,
    count(DISTINCT f.article) AS article_count,
    string_agg(DISTINCT f.article || '#' || f.id, '; ' ORDER BY f.article || '#' || f.id) AS figures,
    min(s.text) AS sentence_text
FROM figures f
JOIN articles a USING (article)
LEFT JOIN sentences s ON s.article = f.article AND s.sentence = f.sentence
WHERE f.subject IS NOT NULL
GROUP BY subject_key(f.subject), f.period, f.period_start, f.period_end, f.unit, f.role, f.direction, f.bound,
    f.value, f.high, f.base_period, same_words(f.share_of), same_words(f.source), f.status, same_words(s.text)
ORDER BY subject_key, period_start, period_end, unit, published, value;
COMMENT ON VIEW series IS 'What all articles say of one subject over time. A sentence that several articles repeat word for word counts once; what a later article says differently stands beside it with its own date';
COMMENT ON COLUMN series.subject_key IS 'The subject without case, articles and plurals, known names for their aliases: figures with one key are of one subject';
COMMENT ON COLUMN series.subject IS 'The subject in an article''s words';
COMMENT ON COLUMN series.period IS 'When the value holds';
COMMENT ON COLUMN series.period_start IS 'First day of the period';
COMMENT ON COLUMN series.period_end IS 'Last day of the period';
COMMENT ON COLUMN series.period_from IS 'Where the period was read, the surest place of all: clause, sentence, context, title';
COMMENT ON COLUMN series.unit IS 'What is counted or measured';
COMMENT ON COLUMN series.role IS 'What the number says of the subject';
COMMENT ON COLUMN series.direction IS 'Which way a change or growth went';
COMMENT ON COLUMN series.bound IS 'How the number bounds the true one';
COMMENT ON COLUMN series.value IS 'The number at full scale';
COMMENT ON COLUMN series.high IS 'The upper end of a range';
COMMENT ON COLUMN series.base_period IS 'The time compared with';
COMMENT ON COLUMN series.share_of IS 'The whole of a share';
COMMENT ON COLUMN series.source IS 'Who said so';
COMMENT ON COLUMN series.status IS 'How firm it is';
COMMENT ON COLUMN series.confidence IS 'How probable it is that the surest of its figures is right, from 0 to 1; empty where an older version read them';
COMMENT ON COLUMN series.unit_confidence IS 'How probable it is that its value, unit and bound are right';
COMMENT ON COLUMN series.role_confidence IS 'How probable it is that its role and direction are right';
COMMENT ON COLUMN series.subject_confidence IS 'How probable it is that its subject is right';
COMMENT ON COLUMN series.period_confidence IS 'How probable it is that its period is right; where there is none, that none is due';
COMMENT ON COLUMN series.published IS 'When it was first said';
COMMENT ON COLUMN series.last_published IS 'When it was last repeated';
COMMENT ON COLUMN series.article_count IS 'How many articles say it in these words';
COMMENT ON COLUMN series.figures IS 'Every figure that says it, article#id';
COMMENT ON COLUMN series.sentence_text IS 'The sentence';

CREATE OR REPLACE VIEW validation AS
SELECT
    e.article,
    e.id AS expected_id,
    f.id,
    CASE WHEN f.id IS NULL THEN 'missing' WHEN e.differs IS NULL THEN 'match' ELSE 'differs' END AS verdict,
    e.differs,
    e.quote AS expected_quote, f.quote,
    e.value AS expected_value, f.value,
    e.high AS expected_high, f.high,
    e.bound AS expected_bound, f.bound,
    e.unit AS expected_unit, f.unit,
    e.role AS expected_role, f.role,
    e.direction AS expected_direction, f.direction,
    e.about AS expected_about, f.about,
    e.subject AS expected_subject, f.subject,
    e.share_of AS expected_share_of, f.share_of,
    e.period AS expected_period, f.period,
    e.base_period AS expected_base_period, f.base_period,
    e.source AS expected_source, f.source
FROM expected e
LEFT JOIN figures f ON f.article = e.article AND f.id = e.figure
UNION ALL
SELECT
    f.article, NULL, f.id, 'unexpected', NULL,
    NULL, f.quote, NULL, f.value, NULL, f.high, NULL, f.bound, NULL, f.unit, NULL, f.role, NULL, f.direction,
    NULL, f.about, NULL, f.subject, NULL, f.share_of, NULL, f.period, NULL, f.base_period, NULL, f.source
FROM figures f
WHERE f.article IN (SELECT article FROM expected)
    AND NOT EXISTS (SELECT 1 FROM expected e WHERE e.article = f.article AND e.figure = f.id);
COMMENT ON VIEW validation IS 'Each expected figure beside the extracted one, field by field';
COMMENT ON COLUMN validation.article IS 'The article';
COMMENT ON COLUMN validation.expected_id IS 'Id of the expected figure';
COMMENT ON COLUMN validation.id IS 'Id of the extracted figure';
COMMENT ON COLUMN validation.verdict IS 'match; differs; missing: expected, not extracted; unexpected: extracted, not expected';
COMMENT ON COLUMN validation.differs IS 'The fields that differ, parted by semicolons';

CREATE OR REPLACE VIEW accuracy AS
WITH cells AS (
    SELECT
        e.article,
        fields.field,
        NOT coalesce(list_contains(string_split(e.differs, ';'), fields.field), false) AS is_right,
        CASE fields.field
            WHEN 'unit' THEN f.unit WHEN 'bound' THEN f.bound WHEN 'role' THEN f.role
            WHEN 'subject' THEN f.subject WHEN 'direction' THEN f.direction WHEN 'period' THEN f.period
            WHEN 'base_period' THEN f.base_period WHEN 'share_of' THEN f.share_of
            WHEN 'source' THEN f.source WHEN 'about' THEN CAST(f.about AS VARCHAR) END IS NOT NULL AS is_said,
        NOT list_contains(
            string_split(CASE fields.field
                WHEN 'unit' THEN e.unit WHEN 'bound' THEN e.bound WHEN 'role' THEN e.role
                WHEN 'subject' THEN e.subject WHEN 'direction' THEN e.direction WHEN 'period' THEN e.period
                WHEN 'base_period' THEN e.base_period WHEN 'share_of' THEN e.share_of
                WHEN 'source' THEN e.source WHEN 'about' THEN e.about END, '|'), '') AS is_due
    FROM expected e
    JOIN figures f ON f.article = e.article AND f.id = e.figure
    CROSS JOIN (VALUES ('unit'), ('bound'), ('role'), ('subject'), ('direction'), ('period'), ('base_period'),
        ('share_of'), ('source'), ('about')) fields(field)
    WHERE NOT coalesce(list_contains(string_split(e.differs, ';'), 'value'), false)
), counts AS (
    SELECT
        article, field,
        count(*) AS found,
        count(*) FILTER (WHERE is_right) AS is_right,
        count(*) FILTER (WHERE is_said) AS said,
        count(*) FILTER (WHERE is_said AND is_right) AS said_right,
        count(*) FILTER (WHERE is_due) AS due,
        count(*) FILTER (WHERE is_due AND is_right) AS due_right
    FROM cells
    GROUP BY article, field
    UNION ALL
    SELECT
        v.article, 'value',
        count(v.expected_id) AS found,
        count(*) FILTER (WHERE v.verdict = 'match' OR v.verdict = 'differs'
            AND NOT list_contains(string_split(v.differs, ';'), 'value')) AS is_right,
        count(v.id) AS said, is_right, count(v.expected_id) AS due, is_right
    FROM validation v
    GROUP BY v.article
)
SELECT
    article,
    field,
    found AS compared,
    is_right AS correct,
    said,
    due,
    round(100.0 * is_right / nullif(found, 0), 1) AS accuracy,
    round(100.0 * said_right / nullif(said, 0), 1) AS "precision",
    round(100.0 * due_right / nullif(due, 0), 1) AS recall
FROM counts
ORDER BY article, field;
COMMENT ON VIEW accuracy IS 'How often each field is right, article by article: value over all figures, the other fields over the figures whose value is right';
COMMENT ON COLUMN accuracy.article IS 'The article';
COMMENT ON COLUMN accuracy.field IS 'The field';
COMMENT ON COLUMN accuracy.compared IS 'Figures compared';
COMMENT ON COLUMN accuracy.correct IS 'Of those, how often the field is right, empty where it should be included';
COMMENT ON COLUMN accuracy.said IS 'How often the program filled it';
COMMENT ON COLUMN accuracy.due IS 'How often it must be filled';
COMMENT ON COLUMN accuracy.accuracy IS 'Percent right of those compared';
COMMENT ON COLUMN accuracy."precision" IS 'Percent right of those said';
COMMENT ON COLUMN accuracy.recall IS 'Percent said rightly of those due';

CREATE OR REPLACE VIEW contradictions AS
SELECT
    n.finding, n.relation, n.severity, n.message, n.stated, n.implied, n.mend,
    n.article, n.id, f.quote, f.value, f.unit, f.subject, f.period,
    n.other_article, n.other_id, o.quote AS other_quote, o.value AS other_value, n.figures
FROM findings n
LEFT JOIN figures f ON f.article = n.article AND f.id = n.id
LEFT JOIN figures o ON o.article = n.other_article AND o.id = n.other_id
WHERE n.verdict = 'contradicts';
COMMENT ON VIEW contradictions IS 'Figures that cannot be true together, with the figures of both sides';

COMMENT ON COLUMN contradictions.other_quote IS 'Words of the figure that it was held against';
COMMENT ON COLUMN contradictions.other_value IS 'Its number at full scale';

CREATE OR REPLACE VIEW implied AS
SELECT
    d.article, a.published, d.role, d.subject, d.unit, d.period,
    (SELECT arg_min(f.period_from, list_position(['title', 'context', 'sentence', 'clause'], f.period_from))
        FROM figures f
        WHERE d.period IS NOT NULL AND f.article = d.article
            AND list_contains(string_split(d.figures, '; '), CAST(f.id AS VARCHAR))) AS period_from,
    (d.low + d.high) / 2 AS value, d.low, d.high,
    'derived' AS status, d.how, d.figures
FROM derived d
JOIN articles a USING (article)
ORDER BY d.article, d.figures, d.role;
COMMENT ON VIEW implied IS 'What no article says and what follows from its figures: the value before a change, the whole of a share, its part';
COMMENT ON COLUMN implied.article IS 'The article that it follows from';
COMMENT ON COLUMN implied.published IS 'Its day of publication';
COMMENT ON COLUMN implied.role IS 'What it is: previous, whole, part';
COMMENT ON COLUMN implied.subject IS 'What is measured, in the article''s words';
COMMENT ON COLUMN implied.unit IS 'What is counted or measured';
COMMENT ON COLUMN implied.period IS 'When it holds';
COMMENT ON COLUMN implied.period_from IS 'Where the periods of those figures were read, the least sure of them: title, context, sentence, clause';
COMMENT ON COLUMN implied.value IS 'The middle of what it can be';
COMMENT ON COLUMN implied.low IS 'The least that it can be';
COMMENT ON COLUMN implied.high IS 'The most that it can be';
COMMENT ON COLUMN implied.status IS 'Always derived: reckoned, not read';
COMMENT ON COLUMN implied.how IS 'How it follows: level - change';
COMMENT ON COLUMN implied.figures IS 'Ids of the figures that it follows from, parted by semicolons';

CREATE OR REPLACE VIEW exchange_rates AS
SELECT
    w.unit AS from_unit,
    c.unit AS to_unit,
    CAST(c.value AS DOUBLE) / CAST(w.value AS DOUBLE) AS rate,
    coalesce(c.period, w.period) AS period,
    CASE WHEN c.period IS NULL THEN w.period_from ELSE c.period_from END AS period_from,
    a.published,
    c.article,
    w.id AS from_id,
    c.id AS to_id,
    w.quote AS from_quote,
    c.quote AS to_quote
FROM figures c
JOIN figures w ON w.article = c.article AND w.id = c.about
JOIN articles a ON a.article = c.article
WHERE c.role = 'conversion' AND c.dimension = 'money' AND w.dimension = 'money' AND c.unit <> w.unit AND w.value <> 0;
COMMENT ON VIEW exchange_rates IS 'Exchange rates implied where an article gives one amount in two currencies';
COMMENT ON COLUMN exchange_rates.from_unit IS 'Currency of the first amount';
COMMENT ON COLUMN exchange_rates.to_unit IS 'Currency that it is converted to';
COMMENT ON COLUMN exchange_rates.rate IS 'Units of to_unit for one of from_unit';
COMMENT ON COLUMN exchange_rates.period IS 'When the amount holds';
COMMENT ON COLUMN exchange_rates.period_from IS 'Where the period was read: clause, sentence, context, title';
COMMENT ON COLUMN exchange_rates.published IS 'Day of publication';
COMMENT ON COLUMN exchange_rates.article IS 'The article';
COMMENT ON COLUMN exchange_rates.from_id IS 'Figure of the first amount';
COMMENT ON COLUMN exchange_rates.to_id IS 'Figure of the converted amount';
COMMENT ON COLUMN exchange_rates.from_quote IS 'The first amount as written';
COMMENT ON COLUMN exchange_rates.to_quote IS 'The converted amount as written';

CREATE OR REPLACE MACRO figures_about(name) AS TABLE
SELECT *
FROM figures_wide
WHERE contains(' ' || subject_key(subject) || ' ', ' ' || subject_key(name) || ' ')
ORDER BY period_start, period_end, published, article, id;
COMMENT ON MACRO TABLE figures_about IS 'Every figure whose subject holds the words, over time: FROM figures_about(''internet users'')';

CREATE OR REPLACE MACRO in_units(amount, from_code, to_code) AS (
    -- what binary fractions add behind the ninth place is none of the measure
    SELECT CASE WHEN abs(measure) > 0.001 THEN round(measure, 9) ELSE measure END
    FROM (
        SELECT (CAST(amount AS DOUBLE) * f.factor + f.shift - t.shift) / t.factor AS measure
        FROM units f, units t
        WHERE from_code IN (f.code, f.name) AND to_code IN (t.code, t.name) AND f.base_code = t.base_code
        ORDER BY from_code = f.code DESC, to_code = t.code DESC
        LIMIT 1));
COMMENT ON MACRO in_units IS 'A measure in another unit, by code or name, empty when that cannot be: in_units(value, unit, ''mi''), in_units(5, ''kilometre'', ''mile'')';
