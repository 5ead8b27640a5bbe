-- What one source has found.
SELECT message FROM findings WHERE source = '$1' ORDER BY finding
