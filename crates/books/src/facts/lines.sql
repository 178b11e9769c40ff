-- What was done or sold.  Row: one line of a visit; patient, visit, item or nothing, amount
    visit.patient_id || ' ' || line.visit_id || ' ' || COALESCE(CAST(line.item_id AS TEXT), '') || ' '
        || line.amount_minor AS told
FROM line
JOIN visit ON visit.id = line.visit_id
