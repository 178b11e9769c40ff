-- Who is due again, and for what?  Row: a patient and an item with a recall, last done so long ago.
-- $as_of; $days_ahead after it
WITH done AS (
    SELECT line.patient, line.item, MAX(line.day) AS last_done_on, MIN(item.recall_after_days) AS after_days, MIN(item.recall_after_months) AS after_months
    FROM line
    JOIN item ON item.item = line.item
    WHERE item.recall_after_days IS NOT NULL OR item.recall_after_months IS NOT NULL
    GROUP BY line.patient, line.item
),
due AS (
    SELECT patient, item, last_done_on, CASE WHEN after_days IS NOT NULL THEN last_done_on + after_days ELSE months_after(last_done_on, after_months) END AS due_on
    FROM done
)
SELECT due.patient, due.item, due.last_done_on, due.due_on
FROM due
JOIN patient ON patient.patient = due.patient AND patient.is_active
WHERE due.due_on <= $as_of + $days_ahead
    AND NOT EXISTS (SELECT 1 FROM departure WHERE departure.patient = due.patient AND departure.left_on >= due.last_done_on)
    AND NOT EXISTS (SELECT 1 FROM booking WHERE booking.patient = due.patient AND booking.is_booked AND booking.day >= $as_of)
