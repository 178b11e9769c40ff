-- Who becomes active, and who ceases to be?  Row: a step in which a patient is active at the end and was not at the start, or the
-- reverse; for the start of a step the row stands in the step after. Added up over the steps they are those active at its ends.
-- A spell of activity begins with a visit more than $active_days after the one before (or the first), and ends so many days after the
-- last visit before such a gap. What was before the period stands in a step before the first.
-- $from, $to the period; $active_days
WITH turn AS (
    SELECT patient, day, 1 AS change, first_on FROM visit WHERE opens_day AND COALESCE(day - prev_on > $active_days, TRUE) AND day <= $to
    UNION ALL
    SELECT patient, CAST(day + $active_days AS INT) AS day, -1 AS change, first_on
    FROM visit
    WHERE closes_day AND COALESCE(next_on - day > $active_days, TRUE) AND day + $active_days <= $to
),
net AS (
    -- Turns of one step may cancel each other out.
    SELECT patient, step, SUM(change) AS change, MIN(first_on) AS first_on
    FROM (SELECT patient, CASE WHEN day < $from THEN CAST(step_of($from) - 1 AS INT) ELSE step_of(day) END AS step, change, first_on FROM turn) AS stepped
    GROUP BY patient, step
    HAVING SUM(change) <> 0
)
SELECT
    CASE WHEN is_start THEN step_after(step) ELSE step END AS step, patient, CASE WHEN is_start THEN change ELSE 0 END AS start,
    NOT is_start AND step >= step_of($from) AND change > 0 AND first_on >= GREATEST(step, $from) AS "new",
    NOT is_start AND step >= step_of($from) AND change > 0 AND first_on < GREATEST(step, $from) AS came_back,
    NOT is_start AND step >= step_of($from) AND change < 0 AS lost,
    CASE WHEN is_start THEN 0 ELSE change END AS "end"
FROM net
CROSS JOIN (SELECT TRUE AS is_start UNION ALL SELECT FALSE AS is_start) AS stands
