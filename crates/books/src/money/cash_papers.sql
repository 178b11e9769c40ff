-- How many slips does a closing have, or are in none yet, and when were they written?  Row: one.  $1 the closing, 0 for none; $2 the
-- branch, 0 for none
SELECT COUNT(*), MIN(slip.issued_at COLLATE "binary"), MAX(slip.issued_at COLLATE "binary")
FROM slip
WHERE COALESCE(slip.closing, 0) = $1 AND COALESCE(slip.branch_id, 0) = $2
