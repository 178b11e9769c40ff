-- What patients said of visits.  Row: one rating; patient and number of the visit, time, score, 1 where there is a comment
    visit.patient_id || ' ' || rating.visit_id || ' ' || rating.rated_at || ' ' || rating.score || ' '
        || CASE WHEN rating.comment IS NULL THEN 0 ELSE 1 END AS told
FROM rating
JOIN visit ON visit.id = rating.visit_id
