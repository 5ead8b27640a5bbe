-- The numbers that head the report.
WITH scored AS (
    SELECT
        count(*) AS expected,
        count(*) FILTER (WHERE found AND NOT list_has_any(wrong, ['unit', 'bound'])) AS quantity,
        count(*) FILTER (WHERE found AND NOT list_has_any(wrong,
            ['unit', 'bound', 'role', 'direction', 'period', 'subject'])) AS fact
    FROM (
        SELECT
            string_split(coalesce(differs, ''), ';') AS wrong,
            figure IS NOT NULL AND NOT list_contains(string_split(coalesce(differs, ''), ';'), 'value') AS found
        FROM expected)
), predicted AS (
    SELECT count(*) AS predicted FROM figures WHERE article IN (SELECT article FROM expected)
)
SELECT
    (SELECT count(*) FROM articles WHERE removed_run IS NULL) AS articles,
    (SELECT count(*) FROM figures) AS figures,
    (SELECT count(subject) FROM figures) AS subjects,
    (SELECT count(period) FROM figures) AS periods,
    nullif(expected, 0) AS expected,
    printf('%.1f', 200.0 * quantity / nullif(expected + predicted, 0)) AS quantity_f1,
    printf('%.1f', 200.0 * fact / nullif(expected + predicted, 0)) AS fact_f1
FROM scored, predicted
