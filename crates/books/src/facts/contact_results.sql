-- What came of calling patients.  Row: one contact result
SELECT contact_result.patient_id, contact_result.contacted_at, contact_result.outcome, contact_result.until_on
FROM contact_result
