-- Who came for long and then stopped?  Row: one patient, with the last visit.
-- $as_of; $absent_days, $max_absent_days (or NULL) before as-of; $min_visits days; $min_tenure_days from first to last visit;
-- $min_gaps of usual days between visits, which a single date has none of
SELECT
    patient, visit, first_on AS first_visit_on, day AS last_visit_on, visit_days AS visits, usual_gap_of(patient) AS usual_gap_days,
    billed_of(patient) AS billed, GREATEST(debt_of(patient), 0) AS debt, employee AS last_employee, department AS last_department
FROM visit
WHERE CASE
    -- What is rare first: only then is the patient looked up.
    WHEN is_last AND counted
        AND day <= $as_of - $absent_days
        AND ($max_absent_days IS NULL OR day >= $as_of - $max_absent_days)
        AND visit_days >= $min_visits
        AND day - first_on >= $min_tenure_days
    THEN COALESCE($as_of - day >= $min_gaps * usual_gap_of(patient), $min_gaps = 0)
        AND is_active(patient) AND NOT has_left_since(patient, day) AND NOT is_booked_ahead(patient)
        AND NOT is_put_off(patient, day)
    ELSE FALSE
END
