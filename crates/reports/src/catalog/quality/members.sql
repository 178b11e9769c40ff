-- What do patients say of whose work?  Row: a rating of a receipt, given in the period.
-- $from, $to the period
SELECT
    employee, patient, visit, TRUE AS ratings, score,
    score <= 2 AS low,
    has_comment AS with_comment
FROM rating
WHERE counted AND day BETWEEN $from AND $to
