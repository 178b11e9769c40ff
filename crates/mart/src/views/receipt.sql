-- Which receipts are there for this question?  Row: one visit or sale up to as-of, of a chosen patient.
-- first_on: the patient's first visit ever, NULL before there is one; following_receipt_on: day of the patient's next receipt.
-- $as_of day, $everyone no patient is left out, $all_counted no receipt is left out
SELECT
    patient, visit, employee, department, branch, day, billed, place_in_life,
    CASE WHEN first_on <= $as_of THEN first_on END AS first_on,
    CASE WHEN following_receipt_on <= $as_of THEN following_receipt_on END AS following_receipt_on,
    billed_so_far,
    $all_counted OR counted(branch, department, employee) AS counted
FROM stored_booking
WHERE is_receipt AND day <= $as_of AND ($everyone OR chosen(patient))
