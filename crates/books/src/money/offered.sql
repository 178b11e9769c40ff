-- What does each item cost one patient?  Row: one item, by name: the price of the patient's list (their own, else the category's), of
-- the main list, and the list's discount; for nobody in particular those of the main list.  $1 the patient
SELECT item.id, item.key, item.name, item.kind, price.price_minor, item.price_minor, price_list.discount_millionths,
    item.vat_millionths, item.is_archived
FROM item
LEFT JOIN patient ON patient.id = $1
LEFT JOIN category ON category.id = patient.category_id
LEFT JOIN price_list ON price_list.id = COALESCE(patient.price_list_id, category.price_list_id)
LEFT JOIN price ON price.price_list_id = price_list.id AND price.item_id = item.id
ORDER BY item.name COLLATE "binary", item.key
