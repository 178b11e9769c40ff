-- What is given away, on which ground?  Row: a line of a receipt of the period, whether or not something of it is given away.
-- lines: something of the line's discount stands after the receipt's corrections; before: the amount without the discount.
-- $from, $to the period
SELECT
    ground, employee, department, branch, category_of(patient) AS category, item, month_of(day) AS month, patient, visit,
    is_discounted AS lines, is_discounted AS patients, amount + discount AS before, discount AS given_away
FROM line
WHERE counted AND day BETWEEN $from AND $to
