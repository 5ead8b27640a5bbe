-- The articles that have a day.
SELECT article, coalesce(publisher, ''), published
FROM articles
WHERE published IS NOT NULL AND removed_run IS NULL
ORDER BY article
