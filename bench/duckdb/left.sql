-- Why did patients leave?  Row: a reason.
WITH gone AS (
    SELECT patient, left_on, reason FROM departure WHERE left_on BETWEEN $from AND $to AND {patients}
),
last_visit AS (
    SELECT patient, max(day) AS day
    FROM visit
    JOIN employee USING (employee)
    SEMI JOIN gone USING (patient)
    WHERE sees_patients AND status = 'completed' AND visit.day <= $as_of
    GROUP BY patient
),
bill AS (
    SELECT reason, sum(amount)::BIGINT AS billed
    FROM gone
    JOIN visit USING (patient)
    JOIN line USING (visit)
    WHERE status = 'completed' AND day <= left_on
    GROUP BY reason
),
spelt AS (
    SELECT reason, arg_min(spelling, (left_on, patient)) AS spelling FROM departure WHERE left_on <= $as_of GROUP BY reason
),
counted AS (
    SELECT reason, count(*) AS departures, count(*) FILTER (day > left_on) AS came_back
    FROM gone
    LEFT JOIN last_visit USING (patient)
    GROUP BY reason
)
SELECT
    spelling AS reason, departures, percent(departures, (sum(departures) OVER ())::BIGINT) AS share_percent, came_back,
    coalesce(billed, 0) AS billed_before
FROM counted
JOIN spelt USING (reason)
LEFT JOIN bill USING (reason)
ORDER BY departures DESC, spelling
