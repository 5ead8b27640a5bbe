-- All figures, for one connection.
CREATE OR REPLACE TEMP VIEW all_figures AS SELECT * FROM figures;
CREATE OR REPLACE TEMP VIEW all_choices AS SELECT * FROM choices
