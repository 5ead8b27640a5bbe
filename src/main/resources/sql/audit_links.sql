-- Every figure that is tied to another, or to a whole.
SELECT article || '#' || id FROM figures WHERE about IS NOT NULL OR share_of IS NOT NULL ORDER BY article, id
