-- Bookings of every status, and sales.  Row: one visit.  $1 first, $2 last patient
SELECT visit.id, visit.key, visit.patient_id, visit.employee_id, visit.department_id, visit.starts_at, visit.status
FROM visit
WHERE visit.patient_id BETWEEN $1 AND $2
ORDER BY visit.patient_id
