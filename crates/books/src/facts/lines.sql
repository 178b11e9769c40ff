-- What was done or sold.  Row: one line of a visit.  $1 first, $2 last patient
SELECT line.id, visit.patient_id, line.visit_id, line.item_id, line.quantity_millionths, line.amount_minor,
    line.discount_minor
FROM visit
JOIN line ON line.visit_id = visit.id
WHERE visit.patient_id BETWEEN $1 AND $2
ORDER BY visit.patient_id
