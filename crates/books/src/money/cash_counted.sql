-- What was counted in one closing?  Row: one method.  $1 the closing's number
SELECT closing.method, closing.expected_minor, closing.counted_minor, closing.closed_at, closing.closed_by, closing.note,
    branch.id, branch.key, branch.name
FROM closing
LEFT JOIN branch ON branch.id = closing.branch_id
WHERE closing.number = $1
ORDER BY closing.id
