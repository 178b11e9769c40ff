-- Who was reminded, and what did it bring?  Row: a reminder of the period, or a receipt that one of them brought.
-- $from, $to the period; a receipt belongs to the month of its reminder
SELECT
    month_of(day) AS month, patient, CAST(NULL AS INT) AS visit,
    TRUE AS patients, TRUE AS reminders, booked, is_open AND NOT booked AS open, came, 0 AS billed
FROM reminder
WHERE day BETWEEN $from AND $to
UNION ALL
SELECT
    month_of(reminded_on) AS month, patient, visit,
    FALSE AS patients, FALSE AS reminders, FALSE AS booked, FALSE AS open, FALSE AS came, billed
FROM receipt
WHERE reminded_on BETWEEN $from AND $to
