-- What does each patient owe as of the day?  Row: one patient with any receipt or payment; debt may be below zero (a credit).
-- Prepayments are left out until their visit is completed.
SELECT patient, SUM(billed) AS billed, SUM(paid) AS paid, SUM(bonus_paid) AS bonus_paid, SUM(billed) - SUM(paid) - SUM(bonus_paid) AS debt
FROM (
    SELECT patient, billed, 0 AS paid, 0 AS bonus_paid FROM receipt
    UNION ALL
    SELECT patient, 0 AS billed, CASE WHEN is_bonus THEN 0 ELSE amount END AS paid, CASE WHEN is_bonus THEN amount ELSE 0 END AS bonus_paid
    FROM payment
    WHERE NOT is_prepayment
) AS movement
GROUP BY patient
