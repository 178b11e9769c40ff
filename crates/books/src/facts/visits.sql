-- Bookings of every status, and sales.  Row: one visit; its number, patient, employee, department or nothing, time, status,
-- the day on which it was booked or nothing, and the key, whose line breaks are written as %0A and its percent signs as %25
    visit.id || ' ' || visit.patient_id || ' ' || visit.employee_id || ' '
        || COALESCE(CAST(visit.department_id AS TEXT), '') || ' ' || visit.starts_at || ' ' || visit.status || ' '
        || COALESCE(SUBSTR(visit.booked_at, 1, 10), '') || ' '
        || REPLACE(REPLACE(visit.key, '%', '%25'), '
', '%0A') AS told
FROM visit
