-- What was billed on one slip, as far as somebody may see?  Row: one line, in the order they were entered.  $1 the slip, $2 employee
-- or NULL for all, $3 branches as ',1,2,' or NULL for all
SELECT patient.id, patient.key, patient.name, item.name, line.quantity_millionths, line.amount_minor, line.discount_minor,
    line.vat_millionths, visit.starts_at, visit.key, line.corrects, line.note
FROM line
JOIN visit ON visit.id = line.visit_id
JOIN patient ON patient.id = visit.patient_id
LEFT JOIN department ON department.id = visit.department_id
LEFT JOIN item ON item.id = line.item_id
WHERE line.slip_id = $1
    AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2)
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')
ORDER BY line.id
