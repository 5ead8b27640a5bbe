-- From shape 5 to shape 6: in_units takes names of units, too; views and macros alone are new.
SELECT 1;
