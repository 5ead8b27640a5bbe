-- Figures that figures of other articles can check: of one subject, unit and time in several articles, and amounts in
-- two currencies.
WITH of_several AS (
    SELECT subject_key(subject) AS subject_key, unit, period
    FROM figures
    WHERE subject IS NOT NULL AND period IS NOT NULL AND unit IS NOT NULL
    GROUP BY ALL
    HAVING count(DISTINCT article) > 1
), wanted AS (
    SELECT f.article, f.id
    FROM figures f
    JOIN of_several s ON s.subject_key = subject_key(f.subject) AND s.unit = f.unit AND s.period = f.period
    UNION
    SELECT c.article, unnest([c.id, c.about])
    FROM figures c
    WHERE c.role = 'conversion' AND c.dimension = 'money' AND c.about IS NOT NULL
)
SELECT
    f.article, f.id, f.quote, f.char_start, coalesce(s.text, ''), f.value, f.high, f.bound, coalesce(f.unit, ''),
    coalesce(f.dimension, ''), f.role, f.direction, f.about, coalesce(f.subject, ''), coalesce(f.share_of, ''),
    f.period, f.base_period, coalesce(f.source, ''), coalesce(f.status, 'reported'), a.published
FROM wanted w
JOIN figures f ON f.article = w.article AND f.id = w.id
JOIN articles a ON a.article = f.article
LEFT JOIN sentences s ON s.article = f.article AND s.sentence = f.sentence
WHERE f.value IS NOT NULL
ORDER BY f.article, f.id
