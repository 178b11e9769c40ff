-- What became of which bookings?  Row: a booking of the period that was completed, missed or cancelled.
-- $from, $to the period
SELECT
    employee, department, weekday_of(day) AS weekday, hour, source_of(patient) AS source,
    patient, visit, 1 AS bookings,
    CASE WHEN is_completed THEN 1 ELSE 0 END AS completed,
    CASE WHEN is_missed THEN 1 ELSE 0 END AS missed,
    CASE WHEN is_cancelled THEN 1 ELSE 0 END AS cancelled,
    CASE WHEN is_cancelled THEN 0 ELSE 1 END AS due
FROM booking
WHERE counted AND day BETWEEN $from AND $to AND NOT is_booked
