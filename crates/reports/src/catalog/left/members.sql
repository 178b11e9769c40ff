-- Who left, and why?  Row: a departure of the period, with its reason and month.
-- $from, $to the period
WITH life AS (
    SELECT patient, day FROM visit WHERE following_on IS NULL
),
billed AS (
    SELECT departure.patient, departure.left_on, SUM(receipt.billed) AS billed_before
    FROM departure
    JOIN receipt ON receipt.patient = departure.patient AND receipt.day <= departure.left_on
    GROUP BY departure.patient, departure.left_on
)
SELECT
    departure.reason, month_of(departure.left_on) AS month, departure.patient,
    1 AS departures, 1 AS total,
    CASE WHEN life.day > departure.left_on THEN 1 ELSE 0 END AS came_back,
    COALESCE(billed.billed_before, 0) AS billed_before
FROM departure
LEFT JOIN life ON life.patient = departure.patient
LEFT JOIN billed ON billed.patient = departure.patient AND billed.left_on = departure.left_on
WHERE departure.left_on BETWEEN $from AND $to
