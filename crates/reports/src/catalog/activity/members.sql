-- Who came in which step, and who in what it is compared with?  Row: a visit in its step, or in the step that is compared with its day.
-- $from, $to the period; $compared_from, $compared_to; the table compared holds the days each step is compared with
SELECT
    step_of(day) AS step, patient, visit, TRUE AS patients, TRUE AS visits,
    first_on >= GREATEST(step_of(day), $from) AS "new",
    first_on >= $from AS new_in_period, FALSE AS compared_patients
FROM visit
WHERE counted AND day BETWEEN $from AND $to
UNION ALL
SELECT compared.step, visit.patient, visit.visit, FALSE AS patients, FALSE AS visits, FALSE AS "new", FALSE AS new_in_period, TRUE AS compared_patients
FROM visit
JOIN compared ON compared.day = visit.day
WHERE visit.counted AND visit.day BETWEEN $compared_from AND $compared_to
