-- Which group of people brings what?  Row: a category of patients.
WITH came AS (
    SELECT category, count(DISTINCT patient) AS patients, count(*) AS visits
    FROM visit
    JOIN patient USING (patient)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY category
),
checks AS (
    SELECT patient, day, sum(amount) AS billed
    FROM visit
    JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY patient, day
),
billed AS (
    SELECT
        category, sum(billed)::BIGINT AS billed, count(*) FILTER (billed > 0) AS checks, (sum(billed) FILTER (billed > 0))::BIGINT AS checked
    FROM checks
    JOIN patient USING (patient)
    GROUP BY category
),
grouped AS (
    SELECT came.category, patients, visits, coalesce(billed, 0) AS billed, checks, checked
    FROM came
    LEFT JOIN billed ON billed.category IS NOT DISTINCT FROM came.category
)
SELECT
    category.id AS category_id, coalesce(category.name, '(none)') AS category, patients, visits, billed,
    percent(billed, (sum(billed) OVER ())::BIGINT) AS share_percent,
    average(checked, checks) AS average_check, average(billed, patients) AS average_per_patient
FROM grouped
LEFT JOIN category USING (category)
ORDER BY billed DESC, coalesce(category.name, '(none)'), category.id
