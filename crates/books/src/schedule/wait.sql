-- Who waits for a time to become free, as far as somebody may see?  Row: one who waits and can be booked, longest first.
-- $1 employee or NULL for all, $2 branches as ',1,2,' or NULL for all
SELECT wait.key, patient.id, patient.key, patient.name, patient.phone,
    employee.id, employee.key, employee.name,
    item.id, item.key, item.name,
    wait.entered_on, wait.from_on, wait.until_on, wait.note
FROM wait
JOIN patient ON patient.id = wait.patient_id
LEFT JOIN employee ON employee.id = wait.employee_id
LEFT JOIN department ON department.id = employee.department_id
LEFT JOIN item ON item.id = wait.item_id
WHERE wait.state = 'waiting' AND patient.state = 'active' AND patient.merged_into_id IS NULL
    AND (CAST($1 AS BIGINT) IS NULL OR wait.employee_id = $1)
    AND (CAST($2 AS TEXT) IS NULL OR CAST($2 AS TEXT) LIKE '%,' || department.branch_id || ',%'
        OR CAST($2 AS TEXT) LIKE '%,' || patient.branch_id || ',%')
ORDER BY wait.entered_on COLLATE "binary", wait.id
