-- What stands on one visit?  Row: one line, in the order they were entered.  $1 the visit
SELECT line.id, item.id, item.key, item.name, line.quantity_millionths, line.amount_minor, line.discount_minor,
    discount_ground.key
FROM line
LEFT JOIN item ON item.id = line.item_id
LEFT JOIN discount_ground ON discount_ground.id = line.ground_id
WHERE line.visit_id = $1
ORDER BY line.id
