-- What does each employee earn for the organisation?  Row: an employee.
WITH receipt AS (
    SELECT visit, employee, patient, day, coalesce(sum(amount), 0)::BIGINT AS billed
    FROM visit
    LEFT JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}
    GROUP BY visit, employee, patient, day
),
checks AS (
    SELECT employee, patient, day, count(*) AS visits, sum(billed)::BIGINT AS billed FROM receipt GROUP BY {check_sets}
),
billed AS (
    SELECT
        employee, count(DISTINCT patient) AS patients, sum(visits)::BIGINT AS visits, sum(billed)::BIGINT AS billed,
        count(*) FILTER (billed > 0) AS checks, (sum(billed) FILTER (billed > 0))::BIGINT AS checked
    FROM checks
    GROUP BY employee
),
paid AS (
    SELECT employee, sum(amount)::BIGINT AS paid
    FROM payment
    JOIN (SELECT visit, employee, department FROM visit WHERE status = 'completed' AND day <= $as_of AND {patients}) AS tied USING (visit)
    WHERE day BETWEEN $from AND $to AND method <> 'bonus' AND {counted} AND {patients}
    GROUP BY {paid_sets}
)
SELECT
    employee.id AS employee_id, coalesce(employee.name, 'Total') AS employee, coalesce(patients, 0) AS patients, coalesce(visits, 0) AS visits,
    coalesce(billed, 0) AS billed, coalesce(paid, 0) AS paid,
    percent(coalesce(billed, 0), (SELECT sum(billed)::BIGINT FROM receipt)) AS share_percent, average(checked, checks) AS average_check
FROM billed
FULL JOIN paid ON billed.employee IS NOT DISTINCT FROM paid.employee
LEFT JOIN employee ON employee.employee = coalesce(billed.employee, paid.employee)
WHERE coalesce(patients, 0) > 0 OR coalesce(paid, 0) <> 0
ORDER BY employee.employee IS NULL, coalesce(billed, 0) DESC, employee.name, employee.id
