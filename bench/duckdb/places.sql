-- Which place earns, now and in the same days a year before?  Row: a place.
WITH first_visit AS (
    SELECT patient, min(day) AS first_on
    FROM visit
    JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
    GROUP BY patient
),
came AS (
    SELECT
        {place} AS place,
        count(DISTINCT patient) FILTER (day BETWEEN $from AND $to) AS patients,
        count(DISTINCT patient) FILTER (day BETWEEN $from AND $to AND first_on BETWEEN $from AND $to) AS new_patients,
        count(*) FILTER (day BETWEEN $from AND $to) AS visits
    FROM visit
    LEFT JOIN first_visit USING (patient)
    {place_join}
    WHERE status = 'completed' AND {in_either_year} AND {counted} AND {patients}
    GROUP BY ALL
),
billed AS (
    SELECT
        {place} AS place,
        sum(amount) FILTER (day BETWEEN $from AND $to) AS billed,
        sum(amount) FILTER (day BETWEEN $year_before_from AND $year_before_to) AS year_before_billed
    FROM visit
    JOIN line USING (visit)
    {place_join}
    WHERE status = 'completed' AND {in_either_year} AND {counted} AND {patients}
    GROUP BY ALL
),
cost AS (
    {cost}
),
placed AS (
    SELECT
        coalesce(came.place, cost.place) AS place, coalesce(patients, 0) AS patients, coalesce(new_patients, 0) AS new_patients,
        coalesce(visits, 0) AS visits, coalesce(billed, 0)::BIGINT AS billed, coalesce(year_before_billed, 0)::BIGINT AS year_before_billed,
        coalesce(cost, 0) AS cost
    FROM came
    LEFT JOIN billed ON billed.place IS NOT DISTINCT FROM came.place
    FULL JOIN cost ON cost.place IS NOT DISTINCT FROM came.place
)
SELECT
    {place_columns}, patients, new_patients, visits, billed, percent(billed, (sum(billed) OVER ())::BIGINT) AS share_percent,
    average(billed, patients) AS average_per_patient, year_before_billed,
    percent(billed - year_before_billed, year_before_billed) AS change_percent {cost_columns}
FROM placed
{name_join}
ORDER BY billed DESC, {place_order}
