-- Is the client base growing?  Row: a month that the period touches, whole but for as-of.
WITH months AS (
    SELECT month::DATE AS month, least(last_day(month), $as_of) AS last_day
    FROM generate_series(date_trunc('month', $from), $to, INTERVAL 1 MONTH) AS months(month)
),
arrival AS (
    {arrival}
),
arrived AS (
    SELECT day, count(*) AS patients FROM arrival GROUP BY day
),
gone AS (
    SELECT date_trunc('month', left_on)::DATE AS month, count(*) AS departures
    FROM departure
    WHERE left_on <= $as_of AND {patients}
    GROUP BY ALL
),
counted AS (
    SELECT
        month,
        coalesce(sum(patients) FILTER (day >= month), 0)::BIGINT AS new_patients,
        coalesce(sum(patients) FILTER (day BETWEEN earlier(month, 12, 0) AND earlier_last(last_day, 12, 0)), 0)::BIGINT AS year_before,
        coalesce(sum(patients), 0)::BIGINT AS base_at_end
    FROM months
    LEFT JOIN arrived ON day <= last_day
    GROUP BY month
)
SELECT
    month, new_patients, year_before, new_patients - year_before AS change,
    percent(new_patients - year_before, year_before) AS change_percent, coalesce(departures, 0) AS "left", base_at_end
FROM counted
LEFT JOIN gone USING (month)
ORDER BY month
