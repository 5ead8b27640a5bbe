-- What the fields of a figure may be.
SELECT field, coalesce(value, '') AS value, probability, coalesce(reasons, '') AS reasons
FROM choices
WHERE article = $1 AND id = $2
ORDER BY rank
