-- Bookings of every status, and sales.  Row: one visit; its number, patient, employee, department or nothing, time, status,
-- and the key, whose line breaks are written as %0A and its percent signs as %25
    visit.id || ' ' || visit.patient_id || ' ' || visit.employee_id || ' '
        || COALESCE(CAST(visit.department_id AS TEXT), '') || ' ' || visit.starts_at || ' ' || visit.status || ' '
        || REPLACE(REPLACE(visit.key, '%', '%25'), '
', '%0A') AS told
FROM visit
