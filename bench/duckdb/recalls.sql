-- Who is due again, and for what?  Row: a patient and an item.
WITH done AS (
    SELECT
        patient, item, max(day) AS last_done_on,
        any_value(recall_after_days) AS after_days, any_value(recall_after_months) AS after_months
    FROM line
    JOIN visit USING (visit)
    JOIN item USING (item)
    WHERE status = 'completed' AND day <= $as_of AND (recall_after_days IS NOT NULL OR recall_after_months IS NOT NULL) AND {patients}
    GROUP BY patient, item
),
due AS (
    SELECT patient, item, last_done_on, coalesce(last_done_on + after_days, (last_done_on + to_months(after_months))::DATE) AS due_on FROM done
)
SELECT
    patient.id AS patient_id, patient.name AS patient, phone, item.id AS item_id, item.name AS item,
    last_done_on, due_on, $as_of - due_on AS days_overdue
FROM due
JOIN patient USING (patient)
JOIN item USING (item)
WHERE due_on <= $as_of + $days_ahead
    AND NOT EXISTS (SELECT 1 FROM departure WHERE departure.patient = due.patient AND left_on BETWEEN last_done_on AND $as_of)
    AND NOT EXISTS (
        SELECT 1 FROM visit JOIN employee USING (employee)
        WHERE visit.patient = due.patient AND sees_patients AND status = 'booked' AND day >= $as_of
    )
ORDER BY due_on, patient.name, patient.id, item.name, item.id
