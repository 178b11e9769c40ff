-- What was accrued and used in which month?  Row: a movement of bonuses up to as-of.
SELECT
    month_of(day) AS month, patient, TRUE AS patients,
    GREATEST(amount, 0) AS accrued, GREATEST(-amount, 0) AS used
FROM bonus
