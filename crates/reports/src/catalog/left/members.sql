-- Who left, and why?  Row: a departure of the period, with its reason and month.
-- $from, $to the period
SELECT
    reason, month_of(left_on) AS month, patient, TRUE AS departures, TRUE AS total,
    came_back, billed_before
FROM departure
WHERE left_on BETWEEN $from AND $to
