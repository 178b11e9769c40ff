-- Which reminders are there for this question?  Row: a chosen patient and a day up to as-of on which they were reminded of what is
-- due. booked, came: it brought a booking that was made up to as-of, or a visit; is_open: later bookings still count.
-- $as_of day, $everyone no patient is left out
SELECT
    patient, day,
    booked_on <= $as_of AS booked,
    came_on <= $as_of AS came,
    day + 30 >= $as_of AS is_open
FROM stored_contact_result
WHERE is_reminder AND day <= $as_of AND ($everyone OR chosen(patient))
