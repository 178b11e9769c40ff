-- Money that came or went back, and bonuses spent.  Row: one payment; the last five are of the visit it is tied to where that
-- is another patient's.  $1 first, $2 last patient
SELECT payment.id, payment.patient_id, payment.visit_id, payment.paid_at, payment.method, payment.amount_minor,
    other.employee_id, other.department_id, other.starts_at, other.status, other.patient_id
FROM payment
LEFT JOIN visit AS other ON other.id = payment.visit_id AND other.patient_id <> payment.patient_id
WHERE payment.patient_id BETWEEN $1 AND $2
ORDER BY payment.patient_id
