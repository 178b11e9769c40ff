-- What do patients say of whose work?  Row: an employee.
SELECT
    employee.id AS employee_id, employee.name AS employee, count(*) AS ratings, average(100 * sum(score)::BIGINT, count(*)) AS average_score,
    count(*) FILTER (score <= 2) AS low, percent(count(*) FILTER (score <= 2), count(*)) AS low_percent,
    count(*) FILTER (has_comment) AS with_comment
FROM rating
JOIN (SELECT visit, patient, employee, department, day AS visit_day FROM visit WHERE status = 'completed') AS receipt USING (visit)
JOIN employee USING (employee)
WHERE day BETWEEN $from AND $to AND visit_day <= $as_of AND {counted} AND {patients}
GROUP BY employee.id, employee.name
ORDER BY employee.name, employee.id
