-- Of those who came for the first time in a month, how many came again?  Row: a month that the period touches.
-- The whole organisation is one `who`.
WITH months AS (
    SELECT month::DATE AS month FROM generate_series(date_trunc('month', $from), $to, INTERVAL 1 MONTH) AS months(month)
),
seen AS (
    SELECT visit, patient, day, true AS who, {counted} AS counted
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
),
first_visit AS (
    SELECT patient, true AS who, min(day) AS first_on, max(day) AS last_on, {first_counted} AS first_counted FROM seen GROUP BY patient
),
outcome AS (
    {outcome}
),
bill AS (
    SELECT patient, sum(amount)::BIGINT AS billed
    FROM visit
    JOIN line USING (visit)
    SEMI JOIN (SELECT patient FROM outcome WHERE NOT to_anybody AND NOT is_open) AS lost USING (patient)
    WHERE status = 'completed' AND day <= $as_of
    GROUP BY patient
),
newcomers AS (
    SELECT
        date_trunc('month', first_on)::DATE AS month, count(*) AS "primary",
        count(*) FILTER (NOT is_open AND to_anybody) AS returned,
        count(*) FILTER (is_open) AS still_open,
        count(*) FILTER (NOT is_open AND NOT to_anybody) AS lost,
        sum(billed) FILTER (NOT is_open AND NOT to_anybody)::BIGINT AS lost_billed
    FROM outcome
    LEFT JOIN bill USING (patient)
    GROUP BY ALL
),
regulars AS (
    SELECT date_trunc('month', day)::DATE AS month, count(DISTINCT patient) AS old
    FROM seen
    JOIN first_visit USING (patient)
    WHERE counted AND day BETWEEN $from AND $to AND first_on < greatest(date_trunc('month', day), $from)
    GROUP BY ALL
),
joined AS (
    SELECT
        month, coalesce("primary", 0) AS "primary", coalesce(returned, 0) AS returned, coalesce(still_open, 0) AS still_open,
        coalesce(lost, 0) AS lost, coalesce(lost_billed, 0) AS lost_billed, coalesce(old, 0) AS old
    FROM months
    LEFT JOIN newcomers USING (month)
    LEFT JOIN regulars USING (month)
)
SELECT
    month, "primary", returned, percent(returned, "primary" - still_open) AS retention_percent,
    wilson(returned, "primary" - still_open, -1) AS low_percent, wilson(returned, "primary" - still_open, 1) AS high_percent,
    0 AS returned_elsewhere, still_open, lost, lost_billed, old
FROM joined
ORDER BY month
