-- What patients said of visits.  Row: one rating.  $1 first, $2 last patient of the visit
SELECT rating.id, visit.patient_id, rating.visit_id, rating.rated_at, rating.score,
    CASE WHEN rating.comment IS NULL THEN 0 ELSE 1 END
FROM visit
JOIN rating ON rating.visit_id = visit.id
WHERE visit.patient_id BETWEEN $1 AND $2
ORDER BY visit.patient_id
