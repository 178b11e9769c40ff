-- Who came in which step, and who in what it is compared with?  Row: a visit in its step, or in the step that is compared with its day.
-- $from, $to the period; the table compared holds the days each step is compared with
SELECT
    step_of(day) AS step, patient, visit, 1 AS patients, 1 AS visits,
    CASE WHEN first_on >= GREATEST(step_of(day), $from) THEN 1 ELSE 0 END AS "new",
    CASE WHEN first_on >= $from THEN 1 ELSE 0 END AS new_in_period, 0 AS compared_patients
FROM visit
WHERE counted AND day BETWEEN $from AND $to
UNION ALL
SELECT compared.step, visit.patient, visit.visit, 0 AS patients, 0 AS visits, 0 AS "new", 0 AS new_in_period, 1 AS compared_patients
FROM visit
JOIN compared ON compared.day = visit.day
WHERE visit.counted
