-- How many different people come in each step, and how many came in the days it is compared with?  Row: a step.
WITH clip AS (
    SELECT step::DATE AS step, greatest(step::DATE, $from) AS first_day, least((step + INTERVAL 1 {step})::DATE - 1, $to) AS last_day
    FROM generate_series(date_trunc('{step}', $from), $to, INTERVAL 1 {step}) AS steps(step)
),
seen AS (
    SELECT patient, day, {counted} AS counted
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
),
first_visit AS (
    SELECT patient, min(day) AS first_on FROM seen GROUP BY patient
),
coming AS (
    SELECT date_trunc('{step}', day)::DATE AS step, patient, count(*) AS visits
    FROM seen
    WHERE counted AND day BETWEEN $from AND $to
    GROUP BY ALL
),
now AS (
    SELECT step, count(*) AS patients, sum(visits)::BIGINT AS visits, count(*) FILTER (first_on >= greatest(step, $from)) AS new
    FROM coming
    JOIN first_visit USING (patient)
    GROUP BY step
),
compared AS (
    SELECT step, unnest(generate_series(earlier(first_day, $months_back, $days_back), earlier_last(last_day, $months_back, $days_back), INTERVAL 1 DAY))::DATE AS day
    FROM clip
    WHERE {is_compared}
),
before AS (
    SELECT step, count(DISTINCT patient) AS patients FROM compared JOIN seen USING (day) WHERE counted GROUP BY step
)
SELECT
    clip.step, coalesce(now.patients, 0) AS patients, coalesce(now.visits, 0) AS visits,
    average(100 * now.visits, now.patients) AS visits_per_patient,
    coalesce(now.new, 0) AS new, coalesce(now.patients - now.new, 0) AS returning,
    CASE WHEN {is_compared} THEN coalesce(before.patients, 0) END AS compared_patients,
    percent(coalesce(now.patients, 0) - before.patients, before.patients) AS change_percent
FROM clip
LEFT JOIN now USING (step)
LEFT JOIN before USING (step)
ORDER BY clip.step
