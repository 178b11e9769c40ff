-- Who left, when and why.  Row: one departure
SELECT departure.patient_id, departure.left_on, departure.reason
FROM departure
