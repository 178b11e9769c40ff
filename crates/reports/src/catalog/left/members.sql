-- Who left, and why?  Row: a departure of the period, with its reason and month.
-- $from, $to the period
SELECT
    reason, month_of(left_on) AS month, patient, 1 AS departures, 1 AS total,
    CASE WHEN came_back THEN 1 ELSE 0 END AS came_back, billed_before
FROM departure
WHERE left_on BETWEEN $from AND $to
