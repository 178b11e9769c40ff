-- Bookings of every status, and sales.  Row: one visit
SELECT visit.id, visit.key, visit.patient_id, visit.employee_id, visit.department_id, visit.starts_at, visit.status
FROM visit
