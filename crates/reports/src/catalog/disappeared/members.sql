-- Who came for long and then stopped?  Row: one patient, with the last visit.
-- $as_of; $absent_days, $max_absent_days (or NULL) before as-of; $min_visits days; $min_tenure_days from first to last visit
WITH last_visit AS (
    SELECT patient, visit, day, first_on, visit_days, employee, department
    FROM visit
    WHERE following_on IS NULL AND counted
        AND $as_of - day >= $absent_days
        AND ($max_absent_days IS NULL OR $as_of - day <= $max_absent_days)
        AND visit_days >= $min_visits
        AND day - first_on >= $min_tenure_days
),
gone AS (
    SELECT last_visit.patient, visit, last_visit.day, first_on, visit_days, employee, department
    FROM last_visit
    JOIN patient ON patient.patient = last_visit.patient AND patient.is_active
    WHERE NOT EXISTS (SELECT 1 FROM departure WHERE departure.patient = last_visit.patient AND departure.left_on >= last_visit.day)
        AND NOT EXISTS (SELECT 1 FROM booking WHERE booking.patient = last_visit.patient AND booking.is_booked AND booking.day >= $as_of)
),
gap AS (
    SELECT
        visit.patient, visit.day - visit.prev_on AS days,
        ROW_NUMBER() OVER (PARTITION BY visit.patient ORDER BY visit.day - visit.prev_on) AS place,
        COUNT(*) OVER (PARTITION BY visit.patient) AS gaps
    FROM visit
    JOIN gone ON gone.patient = visit.patient
    WHERE visit.opens_day AND visit.prev_on IS NOT NULL
),
rhythm AS (
    -- The mean of the middle two (or the one in the middle, twice), half up.
    SELECT patient, (SUM(days) + COUNT(*) - 1) / COUNT(*) AS usual_gap_days
    FROM gap
    WHERE place = (gaps + 1) / 2 OR place = gaps / 2 + 1
    GROUP BY patient
),
life AS (
    SELECT patient, billed_so_far AS billed FROM receipt WHERE following_receipt_on IS NULL
)
SELECT
    gone.patient, gone.visit,
    gone.first_on AS first_visit_on, gone.day AS last_visit_on,
    gone.visit_days AS visits, rhythm.usual_gap_days,
    COALESCE(life.billed, 0) AS billed, GREATEST(COALESCE(account.debt, 0), 0) AS debt,
    gone.employee AS last_employee, gone.department AS last_department
FROM gone
LEFT JOIN rhythm ON rhythm.patient = gone.patient
LEFT JOIN life ON life.patient = gone.patient
LEFT JOIN account ON account.patient = gone.patient
