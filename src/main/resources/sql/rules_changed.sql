-- Whether this run reads by other rules than the last one that finished, or is the first.
SELECT (SELECT count(*) FROM units) = 0
    OR (SELECT rules_sha256 FROM runs ORDER BY run DESC LIMIT 1)
        IS DISTINCT FROM (SELECT rules_sha256 FROM runs WHERE finished IS NOT NULL ORDER BY run DESC LIMIT 1)
