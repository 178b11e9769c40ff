-- Who comes, came or did not come from one day to another to employees who see patients, as far as somebody may see?  Row: one visit
-- that was not cancelled, soonest first; one that began the evening before may go on after midnight.  $1 the day before the first,
-- $2 the day after the last, $3 employee or NULL for all, $4 branches as ',1,2,' or NULL for all, $5 the first midnight, keys of
-- $6 an employee, $7 a room, $8 a branch, each or NULL for all, $9 when what ends at an unknown time is over by midnight
SELECT visit.id, visit.key, visit.starts_at, visit.ends_at, visit.status, visit.arrived_at, visit.note,
    patient.id, patient.key, patient.name, category.attention, patient.category_reason,
    employee.id, employee.key, employee.name,
    branch.id, branch.key, branch.name,
    room.id, room.key, room.name,
    COALESCE(category.prepayment, 0), CASE WHEN visit.waiver IS NULL THEN 0 ELSE 1 END,
    (SELECT CAST(COALESCE(SUM(line.amount_minor), 0) AS BIGINT) FROM line WHERE line.visit_id = visit.id),
    (SELECT CAST(COALESCE(SUM(payment.amount_minor), 0) AS BIGINT) FROM payment WHERE payment.visit_id = visit.id)
FROM visit
JOIN patient ON patient.id = visit.patient_id
JOIN employee ON employee.id = visit.employee_id
LEFT JOIN category ON category.id = patient.category_id
LEFT JOIN department ON department.id = visit.department_id
LEFT JOIN branch ON branch.id = department.branch_id
LEFT JOIN room ON room.id = visit.room_id
WHERE visit.starts_at COLLATE "binary" >= $1 AND visit.starts_at COLLATE "binary" < $2
    AND visit.status <> 'cancelled' AND employee.sees_patients <> 0
    AND (CAST($3 AS BIGINT) IS NULL OR visit.employee_id = $3)
    AND (CAST($4 AS TEXT) IS NULL OR CAST($4 AS TEXT) LIKE '%,' || department.branch_id || ',%')
    AND (visit.starts_at COLLATE "binary" >= $5 OR visit.ends_at COLLATE "binary" > $5
        OR (visit.ends_at IS NULL AND visit.starts_at COLLATE "binary" > $9))
    AND (CAST($6 AS TEXT) IS NULL OR visit.employee_id = (SELECT one.id FROM employee AS one WHERE one.key = CAST($6 AS TEXT)))
    AND (CAST($7 AS TEXT) IS NULL OR visit.room_id = (SELECT one.id FROM room AS one WHERE one.key = CAST($7 AS TEXT)))
    AND (CAST($8 AS TEXT) IS NULL OR visit.department_id IN (
        SELECT own.id FROM department AS own JOIN branch AS one ON one.id = own.branch_id WHERE one.key = CAST($8 AS TEXT)))
ORDER BY visit.starts_at COLLATE "binary", visit.id
