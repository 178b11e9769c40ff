-- How many bookings are of a series whose first booking is not there?  Row: one count
SELECT COUNT(*)
FROM visit
LEFT JOIN visit AS first_booking ON first_booking.key = visit.series
WHERE visit.series IS NOT NULL AND first_booking.id IS NULL
