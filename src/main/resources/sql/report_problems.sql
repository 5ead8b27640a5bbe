-- The inputs that are set aside.
SELECT path AS name, reason FROM problems ORDER BY path
