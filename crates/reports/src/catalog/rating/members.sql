-- Who spent how much, and in which department?  Row: a receipt (or payment) of the period.
-- $from, $to the period; $basis by way of income
SELECT patient, visit, department, amount AS total
FROM income
WHERE counted AND day BETWEEN $from AND $to
