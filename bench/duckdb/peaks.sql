-- When does the load come?  Row: a weekday and an hour.
WITH weekday AS (
    SELECT isodow(day) AS weekday, count(*) AS days FROM generate_series($from, $to, INTERVAL 1 DAY) AS days(day) GROUP BY ALL
),
load AS (
    SELECT isodow(day) AS weekday, hour(starts_at) AS hour, count(*) AS visits
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND {of_status} AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY ALL
)
SELECT weekday, hour, visits, average(100 * visits, days) AS average
FROM load
JOIN weekday USING (weekday)
ORDER BY weekday, hour
