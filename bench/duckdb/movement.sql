-- Who was active before a step, who after it, and who changed?  Row: a step.
-- A spell is a time of being active without a gap: it ends so many days after a visit that no other follows by then.
WITH clip AS (
    SELECT step::DATE AS step, greatest(step::DATE, $from) AS first_day, least((step + INTERVAL 1 {step})::DATE - 1, $to) AS last_day
    FROM generate_series(date_trunc('{step}', $from), $to, INTERVAL 1 {step}) AS steps(step)
),
seen AS (
    SELECT
        patient, visit, day,
        coalesce(day - lag(day) OVER life > $active_days, true) AS is_first,
        coalesce(lead(day) OVER life - day > $active_days, true) AS is_last
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
    WINDOW life AS (PARTITION BY patient ORDER BY visit)
),
spell AS (
    SELECT
        patient, is_first, day AS begins, min(day) OVER (PARTITION BY patient) AS first_on,
        CASE WHEN is_last THEN day ELSE lead(day) OVER (PARTITION BY patient ORDER BY visit) END + $active_days AS ends
    FROM seen
    WHERE is_first OR is_last
    QUALIFY is_first
),
turned AS (
    SELECT begins AS day, count(*) AS change FROM spell GROUP BY begins
    UNION ALL
    SELECT ends, -count(*) FROM spell GROUP BY ends
),
standing AS (
    SELECT step, sum(change) FILTER (day < first_day) AS start, sum(change) AS "end"
    FROM clip
    JOIN turned ON day <= last_day
    GROUP BY step
),
begun AS (
    SELECT step, patient, first_on >= first_day AS is_new FROM spell JOIN clip ON begins BETWEEN first_day AND last_day AND ends > last_day
),
ended AS (
    SELECT step, patient FROM spell JOIN clip ON ends BETWEEN first_day AND last_day AND begins < first_day
),
changed AS (
    SELECT
        step, count(*) FILTER (ended.patient IS NULL AND is_new) AS new, count(*) FILTER (ended.patient IS NULL AND NOT is_new) AS came_back,
        count(*) FILTER (begun.patient IS NULL) AS lost
    FROM begun
    FULL JOIN ended USING (step, patient)
    GROUP BY step
)
SELECT
    step, coalesce(start, 0)::BIGINT AS start, coalesce(new, 0) AS new, coalesce(came_back, 0) AS came_back, coalesce(lost, 0) AS lost,
    coalesce("end", 0)::BIGINT AS "end"
FROM clip
LEFT JOIN standing USING (step)
LEFT JOIN changed USING (step)
ORDER BY step
