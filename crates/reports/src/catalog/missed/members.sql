-- What became of which bookings?  Row: a booking of the period that was completed, missed or cancelled.
-- $from, $to the period
SELECT
    booking.employee, booking.department, weekday_of(booking.day) AS weekday, booking.hour, patient.source,
    booking.patient, booking.visit, 1 AS bookings,
    CASE WHEN is_completed THEN 1 ELSE 0 END AS completed,
    CASE WHEN is_missed THEN 1 ELSE 0 END AS missed,
    CASE WHEN is_cancelled THEN 1 ELSE 0 END AS cancelled,
    CASE WHEN is_cancelled THEN 0 ELSE 1 END AS due
FROM booking
JOIN patient ON patient.patient = booking.patient
WHERE booking.counted AND booking.day BETWEEN $from AND $to AND NOT booking.is_booked
