-- Who has not paid in full, and since when?  Row: one patient with a debt (the account), or a receipt of theirs that is not paid.
-- $as_of; $min_debt minor units
WITH unpaid AS (
    SELECT patient, visit, day, unpaid_of(patient, visit) AS amount
    FROM receipt
    WHERE debt_of(patient) >= GREATEST($min_debt, 1)
)
SELECT
    patient, CAST(NULL AS INT) AS visit, billed, paid, bonus_paid, debt, CAST(NULL AS INT) AS oldest_unpaid_on,
    -- Owed without any receipt, such as after a refund too many.
    CASE WHEN last_receipt_on(patient) IS NULL THEN debt ELSE 0 END AS d0_30,
    0 AS d31_60, 0 AS d61_90, 0 AS d90_plus, FALSE AS unpaid_visits
FROM account
WHERE debt_of(patient) >= GREATEST($min_debt, 1)
UNION ALL
SELECT
    patient, visit, 0 AS billed, 0 AS paid, 0 AS bonus_paid, 0 AS debt, day AS oldest_unpaid_on,
    CASE WHEN $as_of - day <= 30 THEN amount ELSE 0 END AS d0_30,
    CASE WHEN $as_of - day BETWEEN 31 AND 60 THEN amount ELSE 0 END AS d31_60,
    CASE WHEN $as_of - day BETWEEN 61 AND 90 THEN amount ELSE 0 END AS d61_90,
    CASE WHEN $as_of - day > 90 THEN amount ELSE 0 END AS d90_plus,
    TRUE AS unpaid_visits
FROM unpaid
WHERE amount > 0
