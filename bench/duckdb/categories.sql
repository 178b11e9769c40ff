-- Which group of people brings what?  Row: a category of patients.
WITH receipt AS (
    SELECT visit, patient, day, coalesce(sum(amount), 0)::BIGINT AS billed
    FROM visit
    LEFT JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY visit, patient, day
),
checks AS (
    SELECT patient, day, count(*) AS visits, sum(billed)::BIGINT AS billed FROM receipt GROUP BY patient, day
),
grouped AS (
    SELECT
        category, count(DISTINCT patient) AS patients, sum(visits)::BIGINT AS visits, sum(billed)::BIGINT AS billed,
        count(*) FILTER (billed > 0) AS checks, (sum(billed) FILTER (billed > 0))::BIGINT AS checked
    FROM checks
    JOIN patient USING (patient)
    GROUP BY category
)
SELECT
    category.id AS category_id, coalesce(category.name, '(none)') AS category, patients, visits, billed,
    percent(billed, (sum(billed) OVER ())::BIGINT) AS share_percent,
    average(checked, checks) AS average_check, average(billed, patients) AS average_per_patient
FROM grouped
LEFT JOIN category USING (category)
ORDER BY billed DESC, coalesce(category.name, '(none)'), category.id
