-- What does a list of found patients show of each?  Row: one, in no order; none of merged and erased ones.  $1 patients
SELECT patient.id, patient.key, patient.name, patient.born_on, patient.phone, patient.card_number, patient.city,
    category.attention, patient.category_reason, patient.state
FROM patient
LEFT JOIN category ON category.id = patient.category_id
WHERE patient.id IN (SELECT wanted.id FROM wanted) AND patient.merged_into_id IS NULL AND patient.state NOT IN ('erased', 'unnamed')
