-- Who came for long and then stopped, without a word?  Row: a patient.
WITH seen AS (
    SELECT patient, day, max(visit) AS visit
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
    GROUP BY patient, day
),
life AS (
    SELECT patient, min(day) AS first_on, max(day) AS last_on, count(*) AS days, max(visit) AS last_visit
    FROM seen
    GROUP BY patient
    HAVING $as_of - last_on >= $absent_days AND {not_too_long_absent} AND days >= $min_visits AND last_on - first_on >= $min_tenure_days
),
gone AS (
    SELECT life.patient, first_on, last_on, days, employee, department
    FROM life
    JOIN visit ON visit.visit = last_visit
    WHERE {counted}
        AND NOT EXISTS (SELECT 1 FROM departure WHERE departure.patient = life.patient AND left_on BETWEEN last_on AND $as_of)
        AND NOT EXISTS (
            SELECT 1 FROM visit JOIN employee USING (employee)
            WHERE visit.patient = life.patient AND sees_patients AND status = 'booked' AND day >= $as_of
        )
),
rhythm AS (
    SELECT patient, floor(median(day - day_before) + 0.5)::INTEGER AS usual_gap_days
    FROM (
        SELECT patient, day, lag(day) OVER (PARTITION BY patient ORDER BY day) AS day_before
        FROM seen
        SEMI JOIN gone USING (patient)
    )
    GROUP BY patient
),
bill AS (
    SELECT patient, sum(amount)::BIGINT AS billed
    FROM visit
    JOIN line USING (visit)
    SEMI JOIN gone USING (patient)
    WHERE status = 'completed' AND day <= $as_of
    GROUP BY patient
),
paid AS (
    SELECT patient, sum(amount)::BIGINT AS paid
    FROM payment
    SEMI JOIN gone USING (patient)
    LEFT JOIN (SELECT visit, status, day AS visit_day FROM visit) AS tied USING (visit)
    WHERE day <= $as_of AND (status IS NULL OR (status <> 'booked' AND visit_day <= $as_of))
    GROUP BY patient
)
SELECT
    patient.id AS patient_id, patient.name AS patient, phone, email, first_on AS first_visit_on, last_on AS last_visit_on,
    $as_of - last_on AS days_absent, days AS visits, usual_gap_days, coalesce(billed, 0) AS billed,
    greatest(coalesce(billed, 0) - coalesce(paid, 0), 0) AS debt, employee.name AS last_employee, department.name AS last_department
FROM gone
JOIN patient USING (patient)
JOIN employee USING (employee)
LEFT JOIN department USING (department)
LEFT JOIN rhythm USING (patient)
LEFT JOIN bill USING (patient)
LEFT JOIN paid USING (patient)
ORDER BY days_absent DESC, coalesce(billed, 0) DESC, patient.name, patient.id
