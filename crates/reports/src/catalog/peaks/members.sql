-- When does the load come?  Row: a visit of the period (or a booking of any status), at the weekday and hour it starts.
-- $from, $to the period; $status completed or all
SELECT weekday_of(day) AS weekday, hour, patient, visit, TRUE AS visits
FROM booking
WHERE counted AND day BETWEEN $from AND $to AND (is_completed OR $status = 'all')
