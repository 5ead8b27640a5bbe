-- The figures of those articles.
SELECT * EXCLUDE (run)
FROM figures
WHERE article IN (SELECT article FROM articles WHERE removed_run IS NULL ORDER BY run DESC, article LIMIT 500)
ORDER BY article, id
