-- Where the sealed file was written, so that its slip can be printed again; empty for those sealed before this was kept.
ALTER TABLE transmission ADD COLUMN file TEXT NOT NULL DEFAULT '';
CREATE INDEX transmission_in_state ON transmission (state, closed_on);

-- How many members live in each commune, so that a chart never counts row by row.
CREATE TABLE commune_count (
    binned  INTEGER NOT NULL,
    commune TEXT NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (binned, commune)
) STRICT, WITHOUT ROWID;

INSERT INTO commune_count (binned, commune, n)
SELECT binned, commune, count(*) FROM member GROUP BY binned, commune;

CREATE TRIGGER commune_counted_in AFTER INSERT ON member BEGIN
    INSERT INTO commune_count (binned, commune, n) VALUES (new.binned, new.commune, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER commune_counted_out AFTER DELETE ON member BEGIN
    UPDATE commune_count SET n = n - 1 WHERE binned = old.binned AND commune = old.commune;
END;

CREATE TRIGGER commune_counted_over AFTER UPDATE ON member
WHEN old.binned <> new.binned OR old.commune <> new.commune
BEGIN
    UPDATE commune_count SET n = n - 1 WHERE binned = old.binned AND commune = old.commune;
    INSERT INTO commune_count (binned, commune, n) VALUES (new.binned, new.commune, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
