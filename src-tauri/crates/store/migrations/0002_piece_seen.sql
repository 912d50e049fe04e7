-- Who saw the original of a piece, and when.
ALTER TABLE piece ADD COLUMN seen_on TEXT CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE piece ADD COLUMN seen_by TEXT NOT NULL DEFAULT '' CHECK (seen_on IS NOT NULL OR seen_by = '');

-- A turned or cropped scan names the one it was made from, which stays as it came in, and says how it was made.
ALTER TABLE scan ADD COLUMN derived_from INTEGER REFERENCES scan (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE scan ADD COLUMN recipe TEXT NOT NULL DEFAULT '';
CREATE INDEX scan_derived ON scan (derived_from) WHERE derived_from IS NOT NULL;
