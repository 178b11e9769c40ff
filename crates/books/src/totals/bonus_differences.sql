-- Whose payments by bonus are not what their bonus account says was used?  Row: one patient's key, ascending. What expired, and what a
-- refund of real money took back, was not used.
WITH movement AS (
    SELECT payment.patient_id, payment.amount_minor
    FROM payment
    WHERE payment.method = 'bonus'
    UNION ALL
    SELECT bonus.patient_id, bonus.amount_minor
    FROM bonus
    LEFT JOIN payment ON payment.id = bonus.payment_id
    WHERE COALESCE(payment.method, CASE WHEN bonus.amount_minor < 0 AND bonus.expires_on IS NULL THEN 'bonus' END) = 'bonus'
), difference AS (
    SELECT movement.patient_id
    FROM movement
    GROUP BY movement.patient_id
    HAVING CAST(SUM(movement.amount_minor) AS BIGINT) <> 0
)
SELECT patient.key
FROM difference
JOIN patient ON patient.id = difference.patient_id
ORDER BY patient.key
