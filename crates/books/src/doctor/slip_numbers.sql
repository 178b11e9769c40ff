-- How many numbers stand on two slips or more that were made here?  Row: one count
SELECT COUNT(*)
FROM (SELECT slip.number FROM slip WHERE slip.import_id IS NULL GROUP BY slip.number HAVING COUNT(*) > 1) AS doubles
