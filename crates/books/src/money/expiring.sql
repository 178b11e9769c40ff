-- Who has bonuses, and of some of them the last good day has passed?  Row: one patient's number and key, ascending.  $1 the day
SELECT patient.id, patient.key
FROM bonus
JOIN patient ON patient.id = bonus.patient_id
WHERE bonus.on_date <= $1
GROUP BY patient.id, patient.key
HAVING CAST(SUM(bonus.amount_minor) AS BIGINT) > 0
    AND SUM(CASE WHEN bonus.amount_minor > 0 AND bonus.expires_on <= $1 THEN 1 ELSE 0 END) > 0
ORDER BY patient.id
