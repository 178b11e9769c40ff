-- What sells?  Row: a line of a receipt of the period.
-- $from, $to the period
SELECT item, group_of(item) AS "group", kind_of(item) AS kind, patient, visit, TRUE AS lines, TRUE AS patients, amount AS billed
FROM line
WHERE counted AND day BETWEEN $from AND $to
