-- Which of some patients need more attention than others, and why?  Row: one patient who is VIP or a problem.  $1 patients
SELECT patient.id, category.attention, patient.category_reason
FROM patient
JOIN category ON category.id = patient.category_id
WHERE patient.id IN (SELECT wanted.id FROM wanted) AND category.attention IN ('vip', 'problem')
