-- Who comes back to whom?  Row: an employee (department, branch).
WITH seen AS (
    SELECT visit, patient, day, {who} AS who, {counted} AS counted
    FROM visit
    JOIN employee USING (employee)
    {who_join}
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients}
),
first_visit AS (
    {first_visit}
),
outcome AS (
    {outcome}
),
bill AS (
    SELECT patient, sum(amount)::BIGINT AS billed
    FROM visit
    JOIN line USING (visit)
    SEMI JOIN (SELECT patient FROM outcome WHERE NOT to_anybody AND NOT is_open) AS lost USING (patient)
    WHERE status = 'completed' AND day <= $as_of
    GROUP BY patient
),
newcomers AS (
    SELECT
        who, count(*) AS "primary",
        count(*) FILTER (NOT is_open AND to_same) AS returned,
        count(*) FILTER (NOT is_open AND NOT to_same AND to_anybody) AS returned_elsewhere,
        count(*) FILTER (is_open) AS still_open,
        count(*) FILTER (NOT is_open AND NOT to_anybody) AS lost,
        coalesce(sum(billed) FILTER (NOT is_open AND NOT to_anybody), 0)::BIGINT AS lost_billed
    FROM outcome
    LEFT JOIN bill USING (patient)
    GROUP BY who
),
regulars AS (
    SELECT seen.who, count(DISTINCT patient) AS old
    FROM seen
    JOIN first_visit USING ({first_key})
    WHERE counted AND day BETWEEN $from AND $to AND first_on < $from AND seen.who IS NOT NULL
    GROUP BY seen.who
),
joined AS (
    SELECT
        who, coalesce("primary", 0) AS "primary", coalesce(returned, 0) AS returned, coalesce(returned_elsewhere, 0) AS returned_elsewhere,
        coalesce(still_open, 0) AS still_open, coalesce(lost, 0) AS lost, coalesce(lost_billed, 0) AS lost_billed, coalesce(old, 0) AS old
    FROM newcomers
    FULL JOIN regulars USING (who)
)
SELECT
    {entity}.id AS {entity}_id, {entity}.name AS {entity}, "primary", returned,
    percent(returned, "primary" - still_open) AS retention_percent,
    wilson(returned, "primary" - still_open, -1) AS low_percent, wilson(returned, "primary" - still_open, 1) AS high_percent,
    returned_elsewhere, still_open, lost, lost_billed, old
FROM joined
JOIN {entity} ON {entity}.{entity} = who
ORDER BY {entity}.name, {entity}.id
