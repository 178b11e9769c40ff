-- Which departures are there for this question?  Row: one departure up to as-of, of a chosen patient.
-- reason: what it was merged into; came_back: a visit later; billed_before: all receipts up to that day.
-- $as_of day, $everyone no patient is left out
SELECT patient, left_on, told_as(reason) AS reason, COALESCE(next_visit_on <= $as_of, FALSE) AS came_back, billed_before
FROM stored_departure
WHERE left_on <= $as_of AND ($everyone OR chosen(patient))
