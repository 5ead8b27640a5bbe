COPY (
    SELECT *, coalesce(strftime(published, '%Y-%m'), 'unknown') AS month
    FROM articles
    WHERE removed_run IS NULL
    ORDER BY month, article)
