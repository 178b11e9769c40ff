-- Cards as they are now, but those merged into another.  Row: one patient
SELECT patient.id, patient.key, patient.name, patient.phone, patient.email, patient.city, patient.country,
    patient.category_id, patient.price_list_id, patient.source_id, patient.card_number, patient.registered_on,
    patient.state
FROM patient
WHERE patient.merged_into_id IS NULL
