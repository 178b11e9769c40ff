-- Which closings has one cash desk had?  Row: one closing, newest first.  $1 the branch, 0 for none; $2 most rows
SELECT closing.number, MAX(closing.closed_at COLLATE "binary"), MAX(closing.closed_by),
    CAST(SUM(closing.expected_minor) AS BIGINT), CAST(SUM(closing.counted_minor) AS BIGINT)
FROM closing
WHERE COALESCE(closing.branch_id, 0) = $1 AND closing.method <> 'bonus'
GROUP BY closing.number
ORDER BY closing.number DESC
LIMIT $2
