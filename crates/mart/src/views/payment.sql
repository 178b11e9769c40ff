-- Which payments are there for this question?  Row: one payment or refund up to as-of, of a chosen patient.
-- receipt, employee, department: of the receipt it is tied to, NULL when it is tied to none that exists as of the day;
-- is_of_chosen: that receipt is of a chosen patient.
-- $as_of day, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, day, amount, is_bonus,
    CASE WHEN has_receipt THEN visit END AS receipt,
    CASE WHEN has_receipt THEN employee END AS employee,
    CASE WHEN has_receipt THEN department END AS department,
    has_receipt AND ($everyone OR chosen(tied_patient)) AS is_of_chosen,
    $all_counted OR (has_receipt AND counted(department, employee)) AS counted
FROM (
    SELECT
        patient, day, amount, is_bonus, visit, employee, department, tied_patient,
        COALESCE(tied_is_receipt AND tied_day <= $as_of, FALSE) AS has_receipt
    FROM stored_payment
    WHERE day <= $as_of AND ($everyone OR chosen(patient))
) AS tied
