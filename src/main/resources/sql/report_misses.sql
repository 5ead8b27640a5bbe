-- What differs from the expected values, a row a field.
SELECT article, id, verdict AS kind, coalesce(expected_quote, quote) AS quote,
    expected_value AS expected, value AS got
FROM validation
WHERE verdict IN ('missing', 'unexpected')
UNION ALL
SELECT article, id, replace(field, '_', ' '), expected_quote,
    CASE field
        WHEN 'value' THEN CAST(expected_value AS VARCHAR) WHEN 'unit' THEN expected_unit
        WHEN 'bound' THEN expected_bound WHEN 'role' THEN expected_role WHEN 'direction' THEN expected_direction
        WHEN 'about' THEN expected_about WHEN 'subject' THEN expected_subject
        WHEN 'share_of' THEN expected_share_of WHEN 'period' THEN expected_period
        WHEN 'base_period' THEN expected_base_period WHEN 'source' THEN expected_source END,
    CASE field
        WHEN 'value' THEN CAST(value AS VARCHAR) WHEN 'unit' THEN unit
        WHEN 'bound' THEN bound WHEN 'role' THEN role WHEN 'direction' THEN direction
        WHEN 'about' THEN CAST(about AS VARCHAR) WHEN 'subject' THEN subject
        WHEN 'share_of' THEN share_of WHEN 'period' THEN period
        WHEN 'base_period' THEN base_period WHEN 'source' THEN source END
FROM (SELECT *, unnest(string_split(differs, ';')) AS field FROM validation WHERE verdict = 'differs')
ORDER BY 1, 2, 3
