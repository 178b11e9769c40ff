-- Who spent how much, and in which department?  Row: a receipt (or payment) of the period of a patient with a positive total.
-- $from, $to the period; $basis by way of income
SELECT patient, visit, department, amount AS total
FROM (
    SELECT patient, visit, department, amount, SUM(amount) OVER (PARTITION BY patient) AS amount_of_patient
    FROM income
    WHERE counted AND day BETWEEN $from AND $to
) AS spent
WHERE amount_of_patient > 0
