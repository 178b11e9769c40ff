-- Which bonus movements are there for this question?  Row: one accrual, use or expiry up to as-of, of a chosen patient.
-- $as_of day, $everyone no patient is left out
SELECT patient, day, amount FROM stored_bonus WHERE day <= $as_of AND ($everyone OR chosen(patient))
