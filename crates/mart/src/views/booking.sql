-- Which bookings are there for this question?  Row: one booking of any status with an employee who sees patients, of a
-- chosen patient, also later than as-of; statuses are those of now.
-- $everyone no patient is left out, $all_counted no booking is left out
SELECT
    patient, visit, employee, department, day, hour,
    status = 0 AS is_booked,
    status = 1 AS is_completed,
    status = 2 AS is_cancelled,
    status = 3 AS is_missed,
    $all_counted OR counted(department, employee) AS counted
FROM stored_booking
WHERE sees_patients AND ($everyone OR chosen(patient))
