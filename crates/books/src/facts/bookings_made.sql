-- When the visits of patients who were reminded of something were booked.  Row: one visit of which that is known
SELECT visit.patient_id, visit.id, visit.booked_at
FROM visit
WHERE visit.booked_at IS NOT NULL
    AND visit.patient_id IN (SELECT contact_result.patient_id FROM contact_result WHERE contact_result.item_id IS NOT NULL)
