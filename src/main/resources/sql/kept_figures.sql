-- The figures that are sure enough, and their choices; what the others were to them is forgotten.
CREATE OR REPLACE TEMP VIEW kept_figures AS
SELECT f.* REPLACE (o.id AS about)
FROM all_figures f
LEFT JOIN all_figures o ON o.article = f.article AND o.id = f.about AND coalesce(o.confidence, 0) >= $1
WHERE coalesce(f.confidence, 0) >= $1;
CREATE OR REPLACE TEMP VIEW kept_choices AS
SELECT c.* REPLACE (CAST(row_number() OVER (PARTITION BY c.article, c.id, c.field ORDER BY c.rank) AS INTEGER) AS rank)
FROM all_choices c
JOIN all_figures f ON f.article = c.article AND f.id = c.id
JOIN kept_figures k ON k.article = c.article AND k.id = c.id
LEFT JOIN kept_figures o ON o.article = c.article AND CAST(o.id AS VARCHAR) = c.value
WHERE c.field <> 'about' OR (f.about IS NOT DISTINCT FROM k.about AND (c.value IS NULL OR o.id IS NOT NULL))
