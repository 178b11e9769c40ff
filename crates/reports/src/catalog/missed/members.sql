-- What became of which bookings?  Row: a booking of the period that was completed, missed or cancelled.
-- $from, $to the period
SELECT
    employee, department, weekday_of(day) AS weekday, hour, source_of(patient) AS source,
    patient, visit, TRUE AS bookings,
    is_completed AS completed,
    is_missed AS missed,
    is_cancelled AS cancelled,
    NOT is_cancelled AS due
FROM booking
WHERE counted AND day BETWEEN $from AND $to AND NOT is_booked
