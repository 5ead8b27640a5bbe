-- Columns of views that are columns of tables, with what the tables say of them.
SELECT v.table_name, v.column_name, first(t.comment ORDER BY list_position(['findings', 'figures', 'expected'], t.table_name))
FROM duckdb_columns() v
JOIN duckdb_columns() t ON t.column_name = regexp_replace(v.column_name, '^expected_', '')
    AND t.comment IS NOT NULL
    AND t.table_name IN (CASE
        WHEN v.column_name LIKE 'expected\_%' ESCAPE '\' THEN 'expected'
        WHEN v.table_name = 'contradictions' THEN 'findings'
        ELSE 'figures' END, CASE WHEN v.column_name LIKE 'expected\_%' ESCAPE '\' THEN 'expected' ELSE 'figures' END)
WHERE v.table_name IN ('figures_wide', 'validation', 'contradictions') AND v.comment IS NULL
GROUP BY v.table_name, v.column_name
