-- How much still stands on cards that were merged into another?  Row: one count
SELECT COUNT(*)
FROM (
    SELECT visit.patient_id FROM visit
    UNION ALL SELECT payment.patient_id FROM payment
    UNION ALL SELECT bonus.patient_id FROM bonus
    UNION ALL SELECT departure.patient_id FROM departure
    UNION ALL SELECT consent.patient_id FROM consent
    UNION ALL SELECT contact.patient_id FROM contact
    UNION ALL SELECT relative.patient_id FROM relative
    UNION ALL SELECT relative.relative_id FROM relative
    UNION ALL SELECT wait.patient_id FROM wait
) AS owned
JOIN patient ON patient.id = owned.patient_id
WHERE patient.merged_into_id IS NOT NULL
