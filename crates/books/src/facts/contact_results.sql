-- What came of calling patients.  Row: one contact result
SELECT
    contact_result.patient_id, contact_result.contacted_at, contact_result.outcome, contact_result.until_on,
    CASE WHEN contact_result.item_id IS NULL THEN 0 ELSE 1 END
FROM contact_result
