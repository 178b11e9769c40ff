-- Who was active before a step, who after it, and who changed?  Row: a step.
-- A visit keeps a patient active for so many days, or until the next one.
WITH clip AS (
    SELECT step::DATE AS step, greatest(step::DATE, $from) AS first_day, least((step + INTERVAL 1 {step})::DATE - 1, $to) AS last_day
    FROM generate_series(date_trunc('{step}', $from), $to, INTERVAL 1 {step}) AS steps(step)
),
edge AS (
    SELECT step, first_day, first_day - 1 AS day, true AS is_start FROM clip
    UNION ALL
    SELECT step, first_day, last_day, false FROM clip
),
seen AS (
    SELECT
        patient, day, min(day) OVER (PARTITION BY patient) AS first_on,
        lead(day, 1, DATE '9999-12-31') OVER (PARTITION BY patient ORDER BY day) AS next_on
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
),
ends AS (
    SELECT step, patient, bool_or(is_start) AS was, bool_or(NOT is_start) AS is_now, any_value(first_on >= first_day) AS is_new
    FROM edge
    JOIN seen ON seen.day <= edge.day AND least(seen.day + $active_days, seen.next_on) > edge.day
    GROUP BY step, patient
)
SELECT
    step, count(*) FILTER (was) AS start,
    count(*) FILTER (NOT was AND is_new) AS new, count(*) FILTER (NOT was AND NOT is_new) AS came_back,
    count(*) FILTER (NOT is_now) AS lost, count(*) FILTER (is_now) AS "end"
FROM clip
LEFT JOIN ends USING (step)
GROUP BY step
ORDER BY step
