-- How many tables hold a number that was not given out yet, so that it would be given twice?  Row: one count
SELECT COUNT(*)
FROM (
    SELECT 'row' AS counter, MAX(patient.id) AS last FROM patient
    UNION ALL SELECT 'row', MAX(visit.id) FROM visit
    UNION ALL SELECT 'row', MAX(line.id) FROM line
    UNION ALL SELECT 'row', MAX(payment.id) FROM payment
    UNION ALL SELECT 'row', MAX(bonus.id) FROM bonus
    UNION ALL SELECT 'change', MAX(change.seq) FROM change
    UNION ALL SELECT 'audit', MAX(audit.seq) FROM audit
    UNION ALL SELECT 'import', MAX(import.id) FROM import
) AS used
JOIN counter ON counter.name = used.counter
WHERE used.last > counter.value
