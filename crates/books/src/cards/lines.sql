-- What was done or sold on some visits?  Row: one line, in the order they were entered.  $1 visits
SELECT line.visit_id, item.id, item.key, item.name, line.quantity_millionths, line.amount_minor, line.discount_minor,
    slip.number
FROM line
LEFT JOIN item ON item.id = line.item_id
LEFT JOIN slip ON slip.id = line.slip_id
WHERE line.visit_id IN (SELECT wanted.id FROM wanted)
ORDER BY line.id
