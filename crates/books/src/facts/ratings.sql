-- What patients said of visits.  Row: one rating
SELECT visit.patient_id, rating.visit_id, rating.rated_at, rating.score,
    CASE WHEN rating.comment IS NULL THEN 0 ELSE 1 END
FROM rating
JOIN visit ON visit.id = rating.visit_id
