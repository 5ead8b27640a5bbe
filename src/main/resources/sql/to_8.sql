-- From shape 7 to shape 8: series, implied and exchange_rates tell where a period was read; views and macros alone are new.
SELECT 1;
