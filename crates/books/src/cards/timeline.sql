-- What happened to a patient, as far as somebody may see, newest first?  Row: one event with the booking or sale it is or belongs to.
-- $1 patient, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all, $4 and $5 time and number of the event before which
-- to begin, $6 kinds as ',visit,rating,' or NULL for all, $7 most rows
WITH event AS (
    SELECT 'visit' AS kind, visit.starts_at AS at, visit.id, visit.id AS visit_id, CAST(NULL AS BIGINT) AS amount_minor,
        CAST(NULL AS TEXT) AS method, CAST(NULL AS SMALLINT) AS score, CAST(NULL AS TEXT) AS words, CAST(NULL AS TEXT) AS note,
        CAST(NULL AS BIGINT) AS slip_id
    FROM visit
    WHERE visit.patient_id = $1
    UNION ALL
    SELECT 'payment', payment.paid_at, payment.id, payment.visit_id, payment.amount_minor, payment.method, NULL, NULL, NULL,
        payment.slip_id
    FROM payment
    WHERE payment.patient_id = $1
    UNION ALL
    SELECT 'bonus', bonus.on_date, bonus.id, bonus.visit_id, bonus.amount_minor, NULL, NULL, NULL, NULL, NULL
    FROM bonus
    WHERE bonus.patient_id = $1
    UNION ALL
    SELECT 'rating', rating.rated_at, rating.id, rating.visit_id, NULL, NULL, rating.score, rating.comment, NULL, NULL
    FROM visit
    JOIN rating ON rating.visit_id = visit.id
    WHERE visit.patient_id = $1
    UNION ALL
    SELECT 'departure', departure.left_on, departure.id, NULL, NULL, NULL, NULL, departure.reason, departure.note, NULL
    FROM departure
    WHERE departure.patient_id = $1
    UNION ALL
    SELECT 'contact', contact_result.contacted_at, contact_result.id, NULL, NULL, contact_result.until_on, NULL,
        contact_result.outcome, contact_result.note, NULL
    FROM contact_result
    WHERE contact_result.patient_id = $1
    UNION ALL
    SELECT 'registration', patient.registered_on, patient.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM patient
    WHERE patient.id = $1
)
SELECT event.kind, event.at, event.id, event.amount_minor, event.method, event.score, event.words, event.note, slip.number,
    visit.id, visit.patient_id, visit.key, visit.status, visit.starts_at, visit.ends_at,
    employee.id, employee.key, employee.name, employee.sees_patients,
    department.id, department.key, department.name
FROM event
LEFT JOIN visit ON visit.id = event.visit_id
LEFT JOIN employee ON employee.id = visit.employee_id
LEFT JOIN department ON department.id = visit.department_id
LEFT JOIN slip ON slip.id = event.slip_id
WHERE (event.kind IN ('departure', 'contact', 'registration')
        OR ((CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2) AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')))
    AND (CAST($6 AS TEXT) IS NULL OR CAST($6 AS TEXT) LIKE '%,' || event.kind || ',%')
    AND (event.at COLLATE "binary" < $4 OR (event.at = $4 AND event.id < $5))
ORDER BY event.at COLLATE "binary" DESC, event.id DESC
LIMIT $7
