-- What money came, by the question's basis?  Row: a receipt (billed) or a payment in real money (paid).
-- Paid money belongs to the employee and department of the receipt it is tied to, other money to none.
-- $basis billed or paid
SELECT patient, visit, employee, department, day, billed AS amount, counted FROM receipt WHERE $basis = 'billed'
UNION ALL
SELECT patient, receipt AS visit, employee, department, day, amount, counted FROM payment WHERE $basis = 'paid' AND NOT is_bonus
