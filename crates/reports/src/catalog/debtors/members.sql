-- Who has not paid in full, and since when?  Row: one patient with a debt (the account), or a receipt of theirs that is not paid.
-- Money tied to a receipt pays it, up to what it is billed; all else is a pool that pays the oldest first. Where the pool is below
-- zero the newest are opened again, and what is still over is added to the newest, beyond its amount.
-- $as_of; $min_debt minor units
WITH debtor AS (
    SELECT patient, billed, paid, bonus_paid, debt FROM account WHERE debt > 0 AND debt >= $min_debt
),
tied AS (
    SELECT receipt, SUM(amount) AS amount
    FROM payment
    WHERE is_own AND NOT is_prepayment AND debt_of(patient) > 0
    GROUP BY receipt
),
applied AS (
    SELECT
        receipt.patient, receipt.visit, receipt.day, receipt.place_in_life, GREATEST(receipt.billed, 0) AS billed, debt_of(receipt.patient) AS debt,
        LEAST(GREATEST(COALESCE(tied.amount, 0), 0), GREATEST(receipt.billed, 0)) AS paid
    FROM receipt
    LEFT JOIN tied ON tied.receipt = receipt.visit
    WHERE debt_of(receipt.patient) > 0 AND debt_of(receipt.patient) >= $min_debt
),
walk AS (
    -- What the pool holds is all that is not open or applied: debt = open − pool.
    SELECT
        patient, visit, day, billed, paid,
        SUM(billed - paid) OVER (PARTITION BY patient) - debt AS pool,
        SUM(billed - paid) OVER (PARTITION BY patient ORDER BY place_in_life ROWS UNBOUNDED PRECEDING) AS open_up_to_here,
        SUM(paid) OVER (PARTITION BY patient ORDER BY place_in_life DESC ROWS UNBOUNDED PRECEDING) AS paid_from_here,
        SUM(paid) OVER (PARTITION BY patient) AS paid_in_all,
        ROW_NUMBER() OVER (PARTITION BY patient ORDER BY place_in_life DESC) AS place_from_newest
    FROM applied
),
unpaid AS (
    SELECT
        patient, visit, day,
        CASE
            WHEN pool >= 0 THEN LEAST(GREATEST(open_up_to_here - pool, 0), billed - paid)
            ELSE billed - paid
                + LEAST(GREATEST(-pool - (paid_from_here - paid), 0), paid)
                + CASE WHEN place_from_newest = 1 THEN GREATEST(-pool - paid_in_all, 0) ELSE 0 END
        END AS amount
    FROM walk
)
SELECT
    patient, CAST(NULL AS INT) AS visit, billed, paid, bonus_paid, debt, CAST(NULL AS INT) AS oldest_unpaid_on,
    -- Owed without any receipt, such as after a refund too many.
    CASE WHEN last_receipt_on(patient) IS NULL THEN debt ELSE 0 END AS d0_30,
    0 AS d31_60, 0 AS d61_90, 0 AS d90_plus, FALSE AS unpaid_visits
FROM debtor
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
