-- What did reminding patients bring?  Row: a month; a booking is brought by the last reminder of at most 30 days before it was made.
WITH months AS (
    SELECT month::DATE AS month FROM generate_series(date_trunc('month', $from), $to, INTERVAL 1 MONTH) AS months(month)
),
reminded AS (
    SELECT patient, day, called_at, lead(called_at) OVER (PARTITION BY patient ORDER BY day) AS next
    FROM reminder
    WHERE day <= $as_of AND {patients}
),
booking AS (
    SELECT visit.*, coalesce(billed, 0) AS billed
    FROM visit
    JOIN employee USING (employee)
    LEFT JOIN (SELECT visit, sum(amount) AS billed FROM line GROUP BY visit) AS bill USING (visit)
    WHERE sees_patients AND booked_at::DATE <= $as_of AND patient IN (SELECT patient FROM reminded)
),
brought AS (
    SELECT
        reminded.patient, reminded.day, count(booking.visit) > 0 AS booked,
        coalesce(bool_or(status = 'completed' AND booking.day <= $as_of), false) AS came,
        coalesce(sum(billed) FILTER (WHERE status = 'completed' AND booking.day <= $as_of), 0) AS billed
    FROM reminded
    LEFT JOIN booking
        ON booking.patient = reminded.patient AND booked_at >= called_at AND booked_at::DATE <= reminded.day + 30
        AND (next IS NULL OR booked_at < next)
    WHERE reminded.day BETWEEN $from AND $to
    GROUP BY ALL
)
SELECT
    month, count(DISTINCT patient) AS patients, count(patient) AS reminders, count(*) FILTER (WHERE booked) AS booked,
    percent(count(*) FILTER (WHERE booked), count(patient)) AS booked_percent,
    count(*) FILTER (WHERE NOT booked AND day + 30 >= $as_of) AS open, count(*) FILTER (WHERE came) AS came,
    coalesce(sum(billed), 0)::BIGINT AS billed
FROM months
LEFT JOIN brought ON date_trunc('month', day) = month
GROUP BY month
ORDER BY month
