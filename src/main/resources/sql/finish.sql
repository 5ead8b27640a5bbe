-- What a run did.
UPDATE runs
SET finished = ?, new = ?, changed = ?, unchanged = ?, renamed = ?, removed = ?, failed = ?
WHERE run = ?
