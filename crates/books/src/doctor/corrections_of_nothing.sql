-- How many lines take back a line that is not there?  Row: one count
SELECT COUNT(*)
FROM line
LEFT JOIN line AS wrong ON wrong.key = line.corrects
WHERE line.corrects IS NOT NULL AND wrong.id IS NULL
