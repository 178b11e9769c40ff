-- How many left in each month, and how many in the month before?  Row: a departure, in its own month or in the one after.
-- The month before the first is whole; the others are clipped by the period.
-- $from, $to the period
SELECT month_of(left_on) AS month, patient, TRUE AS departures, FALSE AS month_before
FROM departure
WHERE left_on BETWEEN $from AND $to
UNION ALL
SELECT months_after(month_of(left_on), 1) AS month, patient, FALSE AS departures, TRUE AS month_before
FROM departure
WHERE left_on >= months_after(month_of($from), -1) AND (left_on < month_of($from) OR left_on >= $from)
    AND months_after(month_of(left_on), 1) <= $to
