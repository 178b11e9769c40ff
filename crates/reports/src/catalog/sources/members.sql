-- Whom did each source bring, what did they bring, and what did it cost?  Row: a newcomer of the period, a receipt (or payment) of
-- the period, or a month's cost, which is nobody's.
-- $from, $to the period; $months_from, $months_to the whole months it touches; $costs_known; $basis by way of income
SELECT
    source, patient, CAST(NULL AS INT) AS visit, TRUE AS new_patients, first_visit_on(patient) IS NOT NULL AS came,
    0 AS billed_new, 0 AS billed_all, 0 AS cost
FROM patient
WHERE registered_on BETWEEN $from AND $to
UNION ALL
SELECT
    source_of(patient) AS source, patient, visit, FALSE AS new_patients, FALSE AS came,
    CASE WHEN registered_on(patient) BETWEEN $from AND $to THEN amount ELSE 0 END AS billed_new, amount AS billed_all, 0 AS cost
FROM income
WHERE day BETWEEN $from AND $to
UNION ALL
SELECT source, CAST(NULL AS INT) AS patient, CAST(NULL AS INT) AS visit, FALSE AS new_patients, FALSE AS came, 0 AS billed_new, 0 AS billed_all, amount AS cost
FROM source_cost
WHERE $costs_known AND month BETWEEN $months_from AND $months_to
