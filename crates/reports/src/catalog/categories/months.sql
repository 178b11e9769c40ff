-- Which group of people brings what in which month?  Row: a receipt of the period.
-- $from, $to the period
SELECT category_of(patient) AS category, month_of(day) AS month, patient, visit, billed AS total
FROM receipt
WHERE counted AND day BETWEEN $from AND $to
