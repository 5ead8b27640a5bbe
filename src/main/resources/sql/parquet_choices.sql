COPY (
    SELECT c.*, coalesce(strftime(a.published, '%Y-%m'), 'unknown') AS month
    FROM kept_choices c
    JOIN articles a USING (article)
    ORDER BY month, c.article, c.id, c.field, c.rank)
