-- What came in on the slips of a closing, or of none yet?  Row: one method of one person; money given back is taken off.
-- $1 the closing, 0 for none; $2 the branch, 0 for none
SELECT payment.method, slip.issued_by, COUNT(*), CAST(SUM(payment.amount_minor) AS BIGINT)
FROM slip
JOIN payment ON payment.slip_id = slip.id
WHERE COALESCE(slip.closing, 0) = $1 AND COALESCE(slip.branch_id, 0) = $2
GROUP BY payment.method, slip.issued_by
ORDER BY slip.issued_by COLLATE "binary", payment.method
