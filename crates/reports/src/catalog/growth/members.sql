-- Who is new in which month, a year before, and who left?  Row: a newcomer in the month of arrival (of any time up to the last
-- month: they are the base), a newcomer of a year earlier in the month a year later, a departure in its month.
-- $months_from, $months_to the whole months of the period; $months_before_from, $months_before_to the same a year earlier;
-- $as_of; $count registered or first-visit
WITH arrival AS (
    SELECT patient, registered_on AS day FROM patient WHERE $count = 'registered' AND registered_on <= $as_of
    UNION ALL
    SELECT patient, day FROM visit WHERE $count = 'first-visit' AND is_first
)
SELECT month_of(day) AS month, patient, day >= $months_from AS new_patients, FALSE AS year_before, FALSE AS "left", 1 AS base_at_end
FROM arrival
WHERE day <= $months_to
UNION ALL
SELECT months_after(month_of(day), 12) AS month, patient, FALSE AS new_patients, TRUE AS year_before, FALSE AS "left", 0 AS base_at_end
FROM arrival
WHERE day BETWEEN $months_before_from AND $months_before_to
UNION ALL
SELECT month_of(left_on) AS month, patient, FALSE AS new_patients, FALSE AS year_before, TRUE AS "left", 0 AS base_at_end
FROM departure
WHERE left_on BETWEEN $months_from AND $months_to
