-- Who owes how much, and for how long?  Row: a patient with a debt.
-- Money tied to a receipt pays it; all other money is a pool that pays the oldest receipts first.
WITH money AS (
    -- Without prepayments: money for a visit that is still booked or later.
    SELECT patient, payment.visit, treated, method = 'bonus' AS is_bonus, amount, status = 'completed' AS is_receipt
    FROM payment
    LEFT JOIN (SELECT visit, patient AS treated, status, day AS visit_day FROM visit) AS tied USING (visit)
    WHERE day <= $as_of AND {patients} AND (status IS NULL OR (status <> 'booked' AND visit_day <= $as_of))
),
bill AS (
    SELECT patient, sum(amount) AS billed
    FROM visit
    JOIN line USING (visit)
    WHERE status = 'completed' AND day <= $as_of AND {patients}
    GROUP BY patient
),
paid AS (
    SELECT patient, sum(amount) FILTER (NOT is_bonus) AS paid, sum(amount) FILTER (is_bonus) AS bonus_paid FROM money GROUP BY patient
),
account AS (
    SELECT
        patient, coalesce(billed, 0)::BIGINT AS billed, coalesce(paid, 0)::BIGINT AS paid, coalesce(bonus_paid, 0)::BIGINT AS bonus_paid,
        (coalesce(billed, 0) - coalesce(paid, 0) - coalesce(bonus_paid, 0))::BIGINT AS debt
    FROM bill
    FULL JOIN paid USING (patient)
    WHERE debt > 0 AND debt >= $min_debt
),
receipt AS (
    SELECT visit, patient, day, coalesce(sum(amount), 0)::BIGINT AS billed
    FROM visit
    SEMI JOIN account USING (patient)
    LEFT JOIN line USING (visit)
    WHERE status = 'completed' AND day <= $as_of
    GROUP BY visit, patient, day
),
tied AS (
    SELECT visit, sum(amount)::BIGINT AS amount FROM money WHERE is_receipt AND treated = patient GROUP BY visit
),
settled AS (
    SELECT
        patient, visit, day, greatest(receipt.billed, 0) AS billed, account.debt,
        least(greatest(coalesce(tied.amount, 0), 0), greatest(receipt.billed, 0)) AS paid
    FROM receipt
    JOIN account USING (patient)
    LEFT JOIN tied USING (visit)
),
walk AS (
    SELECT
        patient, day, billed, paid,
        sum(billed - paid) OVER life - debt AS pool,
        sum(billed - paid) OVER (PARTITION BY patient ORDER BY visit ROWS UNBOUNDED PRECEDING) AS open_until_here,
        sum(paid) OVER (PARTITION BY patient ORDER BY visit ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS paid_later,
        sum(paid) OVER life AS paid_in_all,
        visit = max(visit) OVER life AS is_newest
    FROM settled
    WINDOW life AS (PARTITION BY patient)
),
unpaid AS (
    -- A pool below zero opens the newest receipts again, and the newest takes what is still over.
    SELECT
        patient, day,
        CASE
            WHEN pool >= 0 THEN least(greatest(open_until_here - pool, 0), billed - paid)
            ELSE billed - paid
                + least(greatest(-pool - coalesce(paid_later, 0), 0), paid)
                + CASE WHEN is_newest THEN greatest(-pool - paid_in_all, 0) ELSE 0 END
        END AS amount
    FROM walk
),
aged AS (
    SELECT
        patient, min(day) AS oldest_unpaid_on, count(*) AS unpaid_visits,
        sum(amount) FILTER ($as_of - day <= 30) AS d0_30,
        sum(amount) FILTER ($as_of - day BETWEEN 31 AND 60) AS d31_60,
        sum(amount) FILTER ($as_of - day BETWEEN 61 AND 90) AS d61_90,
        sum(amount) FILTER ($as_of - day > 90) AS d90_plus
    FROM unpaid
    WHERE amount > 0
    GROUP BY patient
)
SELECT
    patient.id AS patient_id, patient.name AS patient, phone, billed, paid, bonus_paid, debt,
    oldest_unpaid_on, $as_of - oldest_unpaid_on AS days,
    CASE WHEN aged.patient IS NULL THEN debt ELSE coalesce(d0_30, 0) END::BIGINT AS d0_30,
    coalesce(d31_60, 0)::BIGINT AS d31_60, coalesce(d61_90, 0)::BIGINT AS d61_90, coalesce(d90_plus, 0)::BIGINT AS d90_plus,
    coalesce(unpaid_visits, 0) AS unpaid_visits
FROM account
JOIN patient USING (patient)
LEFT JOIN aged USING (patient)
ORDER BY debt DESC, patient.name, patient.id
