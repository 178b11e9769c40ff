-- Who does not turn up, and when?  Row: an employee, a department, a weekday, an hour or a source.
WITH due AS (
    SELECT
        {what} AS what, count(*) AS bookings, count(*) FILTER (status = 'completed') AS completed,
        count(*) FILTER (status = 'missed') AS missed, count(*) FILTER (status = 'cancelled') AS cancelled
    FROM visit
    JOIN employee USING (employee)
    {patient_join}
    WHERE sees_patients AND status <> 'booked' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY ALL
)
SELECT
    {what_columns}, bookings, completed, missed, cancelled,
    percent(missed, completed + missed) AS missed_percent, percent(cancelled, bookings) AS cancelled_percent
FROM due
{what_join}
ORDER BY {what_order}
