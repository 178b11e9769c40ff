-- Bonuses accrued, used and expired.  Row: one movement.  $1 first, $2 last patient
SELECT bonus.id, bonus.patient_id, bonus.on_date, bonus.amount_minor, bonus.visit_id
FROM bonus
WHERE bonus.patient_id BETWEEN $1 AND $2
ORDER BY bonus.patient_id
