-- Who left, when and why.  Row: one departure.  $1 first, $2 last patient
SELECT departure.id, departure.patient_id, departure.left_on, departure.reason
FROM departure
WHERE departure.patient_id BETWEEN $1 AND $2
ORDER BY departure.patient_id
