-- When did patients leave?  Row: a month; the month before the first is whole, the others are clipped by the period.
WITH months AS (
    SELECT month::DATE AS month FROM generate_series(date_trunc('month', $from), $to, INTERVAL 1 MONTH) AS months(month)
),
gone AS (
    SELECT date_trunc('month', left_on)::DATE AS month, count(*) AS departures
    FROM departure
    WHERE {patients} AND (left_on BETWEEN $from AND $to OR (left_on >= earlier(date_trunc('month', $from), 1, 0) AND left_on < date_trunc('month', $from)))
    GROUP BY ALL
)
SELECT month, coalesce(gone.departures, 0) AS departures, coalesce(gone.departures, 0) - coalesce(before.departures, 0) AS change
FROM months
LEFT JOIN gone USING (month)
LEFT JOIN gone AS before ON before.month = earlier(months.month, 1, 0)
ORDER BY month
