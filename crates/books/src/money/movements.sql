-- How did the bonuses of one patient move up to a day?  Row: one movement, oldest first, with the method of the
-- payment that it belongs to.  $1 patient, $2 the day
SELECT bonus.on_date, bonus.amount_minor, bonus.expires_on, bonus.note, payment.method, visit.starts_at
FROM bonus
LEFT JOIN payment ON payment.id = bonus.payment_id
LEFT JOIN visit ON visit.id = bonus.visit_id
WHERE bonus.patient_id = $1 AND bonus.on_date <= $2
ORDER BY bonus.on_date COLLATE "binary", bonus.id
