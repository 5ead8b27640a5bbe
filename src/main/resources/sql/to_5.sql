-- From shape 4 to shape 5: subjects go by their known names; views and macros alone are new.
SELECT 1;
