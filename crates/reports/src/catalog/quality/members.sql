-- What do patients say of whose work?  Row: a rating of a receipt, given in the period.
-- $from, $to the period
SELECT
    employee, patient, visit, 1 AS ratings, score,
    CASE WHEN score <= 2 THEN 1 ELSE 0 END AS low,
    CASE WHEN has_comment THEN 1 ELSE 0 END AS with_comment
FROM rating
WHERE counted AND day BETWEEN $from AND $to
