-- What was done or sold.  Row: one line of a visit; patient, visit, item or nothing, amount; where something is given away or
-- a discount taken back also the discount, its ground or nothing, and whether something of it stands after the receipt's corrections
    visit.patient_id || ' ' || line.visit_id || ' ' || COALESCE(CAST(line.item_id AS TEXT), '') || ' '
        || line.amount_minor || CASE
            WHEN line.discount_minor > 0 THEN ' ' || line.discount_minor || ' ' || COALESCE(CAST(line.ground_id AS TEXT), '') || CASE
                WHEN line.discount_minor + COALESCE((
                    SELECT SUM(back.discount_minor) FROM line AS back WHERE back.visit_id = line.visit_id AND back.corrects = line.key
                ), 0) > 0 THEN ' 1'
                ELSE ' 0'
            END
            WHEN line.discount_minor < 0 THEN ' ' || line.discount_minor || ' ' || COALESCE(CAST(line.ground_id AS TEXT), '') || ' 0'
            ELSE ''
        END AS told
FROM line
JOIN visit ON visit.id = line.visit_id
