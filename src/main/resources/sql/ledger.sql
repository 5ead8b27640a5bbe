-- What was done with each input so far.
SELECT a.article, a.path, a.sha256, coalesce(a.expected_sha256, ''), r.rules_sha256, r.program,
    coalesce(a.published_from = 'name', false), NULL
FROM articles a
JOIN runs r USING (run)
WHERE a.removed_run IS NULL
UNION ALL
SELECT p.article, p.path, p.sha256, '', r.rules_sha256, r.program, false, p.reason
FROM problems p
JOIN runs r USING (run)
