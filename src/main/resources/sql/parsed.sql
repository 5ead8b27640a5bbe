-- How the engine takes a text apart: how many queries it is, or why it is none.
SELECT tree->>'error_type' AS error_type, json_array_length(tree->'statements') AS statements
FROM (SELECT json_serialize_sql(CAST(? AS VARCHAR)) AS tree)
