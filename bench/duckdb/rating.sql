-- Who spends how much, and in which department?  Row: a patient with a positive total; a column per department.
WITH spent AS (
    SELECT patient, {department_columns}, sum(amount)::BIGINT AS total, bool_or(department IS NULL) AS has_none
    FROM (SELECT patient, department, sum(amount)::BIGINT AS amount FROM ({income}) GROUP BY patient, department)
    GROUP BY patient
    HAVING sum(amount) > 0
)
SELECT
    patient.id AS patient_id, patient.name AS patient, price_list.name AS price_list,
    spent.* EXCLUDE (patient, total, has_none), total,
    percent(total, (sum(total) OVER ())::BIGINT) AS share_percent,
    percent((sum(total) OVER (ORDER BY total DESC, patient.name, patient.id ROWS UNBOUNDED PRECEDING))::BIGINT, (sum(total) OVER ())::BIGINT) AS cumulative_percent,
    (SELECT bool_or(has_none) FROM spent) AS has_none
FROM spent
JOIN patient USING (patient)
LEFT JOIN category USING (category)
LEFT JOIN price_list ON price_list.price_list = coalesce(patient.price_list, category.price_list)
ORDER BY total DESC, patient.name, patient.id
{limit}
