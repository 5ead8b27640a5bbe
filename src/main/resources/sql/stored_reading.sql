-- One figure as `explain` tells it.
SELECT
    concat_ws('  ',
        f.id,
        concat_ws(' ',
            f.role || CASE WHEN f.direction IS NULL THEN ' ' ELSE '' END,
            f.direction,
            nullif(f.bound, '='),
            concat_ws('..', rtrim(rtrim(CAST(f.value AS VARCHAR), '0'), '.'), rtrim(rtrim(CAST(f.high AS VARCHAR), '0'), '.')),
            f.unit),
        concat_ws(' from ', f.period, f.base_period),
        f.subject,
        'of ' || f.share_of,
        'by ' || f.source,
        'about ' || f.about,
        nullif(f.status, 'reported')) AS line,
    s.text AS sentence,
    f.quote,
    f.rules,
    f.confidence
FROM figures f
LEFT JOIN sentences s ON s.article = f.article AND s.sentence = f.sentence
WHERE f.article = $1 AND f.id = $2
