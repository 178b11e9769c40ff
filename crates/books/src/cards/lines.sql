-- What was done or sold on some visits?  Row: one line, in the order they were entered.  $1 visits
SELECT line.visit_id, item.id, item.key, item.name, line.quantity_millionths, line.amount_minor, line.discount_minor
FROM line
LEFT JOIN item ON item.id = line.item_id
WHERE line.visit_id IN (SELECT wanted.id FROM wanted)
ORDER BY line.id
