-- What was found in articles that got another id; what was found across articles is looked for in every run.
UPDATE findings
SET article = s.new_article,
    other_article = CASE WHEN other_article = s.article THEN s.new_article ELSE other_article END,
    figures = substring(replace('; ' || figures, '; ' || s.article || '#', '; ' || s.new_article || '#'), 3),
    message = replace(message, ' ' || s.article || '#', ' ' || s.new_article || '#')
FROM stage_ids s
WHERE findings.article = s.article
