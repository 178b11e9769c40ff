-- Why did patients leave, month by month?  Row: a reason; a column per month.
WITH counted AS (
    SELECT reason, {month_columns}, count(*) AS total
    FROM (SELECT reason, date_trunc('month', left_on)::DATE AS month FROM departure WHERE left_on BETWEEN $from AND $to AND {patients})
    GROUP BY reason
),
spelt AS (
    SELECT reason, arg_min(spelling, (left_on, patient)) AS spelling FROM departure WHERE left_on <= $as_of GROUP BY reason
)
SELECT spelling AS reason, counted.* EXCLUDE (reason)
FROM counted
JOIN spelt USING (reason)
ORDER BY total DESC, spelling
