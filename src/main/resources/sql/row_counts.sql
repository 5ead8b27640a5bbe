-- How many rows each table has.
SELECT 'articles', count(*) FROM articles
UNION ALL SELECT 'choices', count(*) FROM choices
UNION ALL SELECT 'derived', count(*) FROM derived
UNION ALL SELECT 'expected', count(*) FROM expected
UNION ALL SELECT 'figures', count(*) FROM figures
UNION ALL SELECT 'findings', count(*) FROM findings
UNION ALL SELECT 'problems', count(*) FROM problems
UNION ALL SELECT 'runs', count(*) FROM runs
UNION ALL SELECT 'sentences', count(*) FROM sentences
