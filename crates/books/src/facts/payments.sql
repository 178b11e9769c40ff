-- Money that came or went back, and bonuses spent.  Row: one payment; patient, visit or nothing, time, method, amount, and of the
-- visit it is tied to where that is another patient's: patient, employee, department or nothing, status and time
    payment.patient_id || ' ' || COALESCE(CAST(payment.visit_id AS TEXT), '') || ' ' || payment.paid_at || ' '
        || payment.method || ' ' || payment.amount_minor || ' ' || COALESCE(other.patient_id || ' ' || other.employee_id
        || ' ' || COALESCE(CAST(other.department_id AS TEXT), '') || ' ' || other.status || ' ' || other.starts_at, '')
        AS told
FROM payment
LEFT JOIN visit AS other ON other.id = payment.visit_id AND other.patient_id <> payment.patient_id
