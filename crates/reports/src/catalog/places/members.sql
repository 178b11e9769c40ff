-- Which place earns?  Row: a receipt of the period, a receipt of the same days a year before, or a month's cost, which is nobody's.
-- $from, $to the period; $year_before_from, $year_before_to; $months_from, $months_to the whole months it touches; $costs_known;
-- $by branch-city, patient-city, country, branch or department
WITH placed AS (
    SELECT
        patient, visit, day, billed, first_on,
        CASE $by
            WHEN 'branch-city' THEN branch_city_of(department)
            WHEN 'patient-city' THEN city_of(patient)
            WHEN 'country' THEN country_of(patient)
            WHEN 'branch' THEN branch
            ELSE department
        END AS place
    FROM receipt
    WHERE counted
)
SELECT
    place, patient, visit, TRUE AS patients, first_on BETWEEN $from AND $to AS new_patients,
    TRUE AS visits, billed, 0 AS year_before_billed, 0 AS cost
FROM placed
WHERE day BETWEEN $from AND $to
UNION ALL
SELECT place, patient, visit, FALSE AS patients, FALSE AS new_patients, FALSE AS visits, 0 AS billed, billed AS year_before_billed, 0 AS cost
FROM placed
WHERE day BETWEEN $year_before_from AND $year_before_to
UNION ALL
SELECT
    CASE WHEN $by = 'branch' THEN branch ELSE city END AS place, CAST(NULL AS INT) AS patient, CAST(NULL AS INT) AS visit,
    FALSE AS patients, FALSE AS new_patients, FALSE AS visits, 0 AS billed, 0 AS year_before_billed, amount AS cost
FROM branch_cost
WHERE $costs_known AND $by IN ('branch', 'branch-city') AND month BETWEEN $months_from AND $months_to
