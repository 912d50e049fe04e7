-- The next payment of a member and the next change of somebody's rights, each by itself: a payment at the end of the month
-- must not hide a child who comes of age a day later.
ALTER TABLE standing ADD COLUMN payment_on TEXT CHECK (payment_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE standing ADD COLUMN rights_on TEXT CHECK (rights_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
CREATE INDEX standing_payment ON standing (binned, payment_on) WHERE payment_on IS NOT NULL;
CREATE INDEX standing_rights ON standing (binned, rights_on) WHERE rights_on IS NOT NULL;
UPDATE standing SET review_on = '0000-00-00';
