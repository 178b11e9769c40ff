-- Who is new in which month, a year before, and who left?  Row: a newcomer in the month of arrival (of any time up to the last
-- month: they are the base), a newcomer of a year earlier in the month a year later, a departure in its month.
-- $months_from, $months_to the whole months of the period; $months_before_from, $months_before_to the same a year earlier;
-- $as_of; $count registered or first-visit
WITH arrival AS (
    SELECT patient, registered_on AS day FROM patient WHERE $count = 'registered' AND registered_on <= $as_of
    UNION ALL
    SELECT patient, day FROM visit WHERE $count = 'first-visit' AND is_first
)
SELECT month_of(day) AS month, patient, CASE WHEN day >= $months_from THEN 1 ELSE 0 END AS new_patients, 0 AS year_before, 0 AS "left", 1 AS base_at_end
FROM arrival
WHERE day <= $months_to
UNION ALL
SELECT months_after(month_of(day), 12) AS month, patient, 0 AS new_patients, 1 AS year_before, 0 AS "left", 0 AS base_at_end
FROM arrival
WHERE day BETWEEN $months_before_from AND $months_before_to
UNION ALL
SELECT month_of(left_on) AS month, patient, 0 AS new_patients, 0 AS year_before, 1 AS "left", 0 AS base_at_end
FROM departure
WHERE left_on BETWEEN $months_from AND $months_to
