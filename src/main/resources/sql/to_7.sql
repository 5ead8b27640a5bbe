-- From shape 6 to shape 7: series counts a sentence once however it is laid out; views and macros alone are new.
SELECT 1;
