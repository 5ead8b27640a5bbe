-- What the audits of the last runs found, contradictions first.
SELECT relation, verdict, figures, stated, implied, mend, message
FROM findings
WHERE source IN ('audit', 'audit across')
ORDER BY CASE verdict WHEN 'contradicts' THEN 0 WHEN 'consistent' THEN 1 ELSE 2 END, article, id, relation, finding
