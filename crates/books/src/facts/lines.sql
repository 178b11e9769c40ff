-- What was done or sold.  Row: one line of a visit
SELECT visit.patient_id, line.visit_id, line.item_id, line.amount_minor
FROM line
JOIN visit ON visit.id = line.visit_id
