-- What do patients say of whose work?  Row: a rating of a receipt, given in the period.
-- $from, $to the period
SELECT
    employee, patient, visit, TRUE AS ratings, score,
    score <= 2 AS low,
    has_comment AS with_comment,
    score = 1 AS score_1, score = 2 AS score_2, score = 3 AS score_3, score = 4 AS score_4, score = 5 AS score_5
FROM rating
WHERE counted AND day BETWEEN $from AND $to
