-- Which departures are there for this question?  Row: one departure up to as-of, of a chosen patient.
-- $as_of day, $everyone no patient is left out
SELECT patient, left_on, reason FROM stored_departure WHERE left_on <= $as_of AND ($everyone OR chosen(patient))
