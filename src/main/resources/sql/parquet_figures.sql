COPY (
    SELECT f.*, a.published, coalesce(strftime(a.published, '%Y-%m'), 'unknown') AS month
    FROM kept_figures f
    JOIN articles a USING (article)
    ORDER BY month, f.article, f.id)
