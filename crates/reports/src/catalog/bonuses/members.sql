-- Who has which bonus?  Row: a movement of bonuses up to as-of; with a card number, its patient in any case.
-- $card a card number or NULL
SELECT patient, GREATEST(amount, 0) AS accrued, GREATEST(-amount, 0) AS used, amount AS balance FROM bonus
UNION ALL
SELECT patient, 0 AS accrued, 0 AS used, 0 AS balance FROM patient WHERE $card IS NOT NULL
