-- Which bonuses did a patient's real money bring that was paid for one visit (or for nothing in particular), and which of them did
-- refunds take back?  Row: one movement.  $1 patient, $2 the visit or NULL for nothing in particular
SELECT bonus.amount_minor, bonus.expires_on
FROM bonus
JOIN payment ON payment.id = bonus.payment_id
WHERE payment.patient_id = $1 AND payment.method <> 'bonus'
    AND (payment.visit_id = $2 OR (CAST($2 AS BIGINT) IS NULL AND payment.visit_id IS NULL))
ORDER BY bonus.id
