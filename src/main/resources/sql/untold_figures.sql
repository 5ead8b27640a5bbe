-- All figures of a file whose shape does not tell how sure they are, for one connection.
CREATE OR REPLACE TEMP VIEW all_figures AS
SELECT
    *,
    CAST(NULL AS DOUBLE) AS confidence,
    CAST(NULL AS DOUBLE) AS unit_confidence,
    CAST(NULL AS DOUBLE) AS role_confidence,
    CAST(NULL AS DOUBLE) AS subject_confidence,
    CAST(NULL AS DOUBLE) AS period_confidence
FROM figures;
CREATE OR REPLACE TEMP VIEW all_choices AS
SELECT
    article, id, CAST(NULL AS VARCHAR) AS field, CAST(NULL AS INTEGER) AS rank, CAST(NULL AS VARCHAR) AS value,
    CAST(NULL AS DOUBLE) AS probability, CAST(NULL AS VARCHAR) AS reasons
FROM figures
WHERE false
