-- From shape 3 to shape 4: how an article writes its numbers. Empty until it is read again.
ALTER TABLE articles ADD COLUMN number_format VARCHAR;
COMMENT ON COLUMN articles.number_format IS 'How its numbers were taken to be written: point (1,234.5) or comma (1.234,5)';
