-- The articles that the report shows, the latest first where there are too many to show.
SELECT article, coalesce(title, article) AS title, publisher, published, published_from, path, url, text
FROM (SELECT * FROM articles WHERE removed_run IS NULL ORDER BY run DESC, article LIMIT 500)
ORDER BY article
