-- Every figure is sure enough.
CREATE OR REPLACE TEMP VIEW kept_figures AS SELECT * FROM all_figures;
CREATE OR REPLACE TEMP VIEW kept_choices AS SELECT * FROM all_choices
