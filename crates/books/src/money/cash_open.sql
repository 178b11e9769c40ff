-- Which slips of one cash desk are in no closing yet?  Row: one slip.  $1 the branch, 0 for none
SELECT slip.id
FROM slip
WHERE slip.closing IS NULL AND COALESCE(slip.branch_id, 0) = $1
ORDER BY slip.id
