-- What does each source bring?  Row: a source.
WITH income AS (
    {income}
),
newcomers AS (
    SELECT patient.source, count(*) AS new_patients, count(came.patient) AS came
    FROM patient
    LEFT JOIN (
        SELECT DISTINCT patient FROM visit JOIN employee USING (employee) WHERE sees_patients AND status = 'completed' AND day <= $as_of
    ) AS came USING (patient)
    WHERE registered_on BETWEEN $from AND $to AND {patients}
    GROUP BY patient.source
),
money AS (
    SELECT
        source, coalesce(sum(amount) FILTER (registered_on BETWEEN $from AND $to), 0)::BIGINT AS billed_new,
        sum(amount)::BIGINT AS billed_all
    FROM income
    JOIN patient USING (patient)
    GROUP BY source
),
spent AS (
    SELECT source, sum(amount)::BIGINT AS cost FROM source_cost WHERE {costs_known} AND month BETWEEN date_trunc('month', $from) AND $to GROUP BY source
),
joined AS (
    SELECT
        source, sum(new_patients)::BIGINT AS new_patients, sum(came)::BIGINT AS came, sum(billed_new)::BIGINT AS billed_new,
        sum(billed_all)::BIGINT AS billed_all, sum(cost)::BIGINT AS cost
    FROM (
        SELECT source, new_patients, came, 0 AS billed_new, 0 AS billed_all, 0 AS cost FROM newcomers
        UNION ALL
        SELECT source, 0, 0, billed_new, billed_all, 0 FROM money
        UNION ALL
        SELECT source, 0, 0, 0, 0, cost FROM spent
    )
    GROUP BY source
)
SELECT
    source.id AS source_id, coalesce(source.name, '(unknown)') AS source, new_patients,
    percent(new_patients, (sum(new_patients) OVER ())::BIGINT) AS share_percent, came, billed_new, billed_all,
    CASE WHEN {costs_known} THEN cost END AS cost,
    CASE WHEN {costs_known} THEN average(cost, new_patients) END AS cost_per_new,
    CASE WHEN {costs_known} THEN percent(billed_new - cost, cost) END AS payback_percent
FROM joined
LEFT JOIN source USING (source)
WHERE new_patients > 0 OR billed_new <> 0 OR billed_all <> 0 OR cost <> 0
ORDER BY new_patients DESC, coalesce(source.name, '(unknown)'), source.id
