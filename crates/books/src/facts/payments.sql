-- Money that came or went back, and bonuses spent.  Row: one payment; the last is of the visit it is tied to where that is
-- another patient's: patient, employee, department or nothing, status and time, as one text, since it is seldom there and
-- every column costs
SELECT payment.patient_id, payment.visit_id, payment.paid_at, payment.method, payment.amount_minor,
    other.patient_id || ' ' || other.employee_id || ' ' || COALESCE(CAST(other.department_id AS TEXT), '') || ' '
        || other.status || ' ' || other.starts_at
FROM payment
LEFT JOIN visit AS other ON other.id = payment.visit_id AND other.patient_id <> payment.patient_id
