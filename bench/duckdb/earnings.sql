-- What does each employee earn for the organisation?  Row: an employee; in the total nobody.
WITH came AS (
    SELECT employee, count(DISTINCT patient) AS patients, count(*) AS visits
    FROM visit
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY {sets}
),
checks AS (
    SELECT employee, patient, day, sum(amount) AS billed
    FROM visit
    JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY {check_sets}
),
billed AS (
    SELECT
        employee, sum(billed)::BIGINT AS billed, count(*) FILTER (billed > 0) AS checks, (sum(billed) FILTER (billed > 0))::BIGINT AS checked
    FROM checks
    GROUP BY employee
),
paid AS (
    SELECT employee, sum(amount)::BIGINT AS paid
    FROM payment
    JOIN (SELECT visit, employee, department FROM visit WHERE status = 'completed' AND day <= $as_of AND {patients}) AS tied USING (visit)
    WHERE day BETWEEN $from AND $to AND method <> 'bonus' AND {counted} AND {patients}
    GROUP BY {sets}
),
joined AS (
    SELECT
        coalesce(came.employee, paid.employee) AS employee, coalesce(patients, 0) AS patients, coalesce(visits, 0) AS visits,
        coalesce(billed, 0) AS billed, coalesce(paid, 0) AS paid, checks, checked
    FROM came
    LEFT JOIN billed ON billed.employee IS NOT DISTINCT FROM came.employee
    FULL JOIN paid ON paid.employee IS NOT DISTINCT FROM came.employee
)
SELECT
    employee.id AS employee_id, coalesce(employee.name, 'Total') AS employee, patients, visits, billed, paid,
    percent(billed, (sum(billed) FILTER (joined.employee IS NOT NULL) OVER ())::BIGINT) AS share_percent, average(checked, checks) AS average_check
FROM joined
LEFT JOIN employee ON employee.employee = joined.employee
WHERE patients > 0 OR paid <> 0
ORDER BY joined.employee IS NULL, billed DESC, employee.name, employee.id
