-- Who is due again, and for what?  Row: a patient and an item with a recall, last done so long ago.
-- $as_of; $days_ahead after it
SELECT patient, item, day AS last_done_on, due_on(patient, item, day) AS due_on
FROM line
WHERE CASE
    -- What is rare first: only then is the patient looked up.
    WHEN NOT is_last THEN FALSE
    WHEN due_on(patient, item, day) <= $as_of + $days_ahead
    THEN is_active(patient) AND NOT has_left_since(patient, day) AND NOT is_booked_ahead(patient)
    ELSE FALSE
END
