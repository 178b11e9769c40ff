-- Who was active before a step, who after it, and who changed?  Row: a step and a patient who is active at one of its ends.
-- Active at the end of a day: the last visit up to it is less than so many days back.
-- $active_days; the table step holds the period's steps
WITH edge AS (
    SELECT step, first_day, first_day - 1 AS day, 1 AS is_start FROM step
    UNION ALL
    SELECT step, first_day, last_day AS day, 0 AS is_start FROM step
),
active AS (
    SELECT edge.step, edge.first_day, edge.is_start, visit.patient, visit.first_on
    FROM visit
    JOIN edge ON visit.day <= edge.day AND visit.day > edge.day - $active_days AND COALESCE(visit.following_on > edge.day, TRUE)
),
ends AS (
    SELECT step, patient, MAX(is_start) AS was, MAX(1 - is_start) AS is_now, MIN(first_on) AS first_on, MIN(first_day) AS first_day
    FROM active
    GROUP BY step, patient
)
SELECT
    step, patient,
    was AS start,
    CASE WHEN was = 0 AND is_now = 1 AND first_on >= first_day THEN 1 ELSE 0 END AS "new",
    CASE WHEN was = 0 AND is_now = 1 AND first_on < first_day THEN 1 ELSE 0 END AS came_back,
    CASE WHEN was = 1 AND is_now = 0 THEN 1 ELSE 0 END AS lost,
    is_now AS "end"
FROM ends
