-- Who is there for this question?  Row: one chosen patient, with the card as it stands now, also if registered after as-of.
-- is_active: neither archived nor deceased nor erased.
-- $everyone no patient is left out
SELECT patient, registered_on, category, city, country, source, card_number, is_active
FROM stored_patient
WHERE $everyone OR chosen(patient)
