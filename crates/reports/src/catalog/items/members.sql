-- What sells?  Row: a line of a receipt of the period.
-- $from, $to the period
SELECT line.item, item.item_group AS "group", item.item_kind AS kind, line.patient, line.visit, 1 AS lines, 1 AS patients, line.amount AS billed
FROM line
LEFT JOIN item ON item.item = line.item
WHERE line.counted AND line.day BETWEEN $from AND $to
