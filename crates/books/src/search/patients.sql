-- By what can patients be found?  Row: one that is neither merged nor erased; number, 1 if active, category, source, birth date, card
-- number, phones (Vibers too, and those of relatives), e-mails, name, city; a bar between, commas for bars and line breaks within,
-- line breaks of the city as %0A
    patient.id || '|' || CASE WHEN patient.state = 'active' THEN '1' ELSE '0' END
        || '|' || COALESCE(CAST(patient.category_id AS TEXT), '') || '|' || COALESCE(CAST(patient.source_id AS TEXT), '')
        || '|' || COALESCE(patient.born_on, '')
        || '|' || REPLACE(REPLACE(COALESCE(patient.card_number, ''), '|', ','), '
', ',') || '|' || REPLACE(REPLACE(COALESCE(patient.phone, '') || ',' || COALESCE(patient.phone_e164, '')
            || ',' || COALESCE(patient.viber, '')
            || ',' || COALESCE((SELECT string_agg(contact.value || ',' || COALESCE(contact.e164, ''), ',')
                FROM contact WHERE contact.patient_id = patient.id AND contact.kind <> 'email'), '')
            || ',' || COALESCE((SELECT string_agg(relative.phone, ',')
                FROM relative WHERE relative.patient_id = patient.id), ''), '|', ','), '
', ',') || '|' || REPLACE(REPLACE(COALESCE(patient.email, '')
            || ',' || COALESCE((SELECT string_agg(contact.value, ',')
                FROM contact WHERE contact.patient_id = patient.id AND contact.kind = 'email'), ''), '|', ','), '
', ',') || '|' || REPLACE(REPLACE(patient.name, '|', ','), '
', ',') || '|' || REPLACE(REPLACE(COALESCE(patient.city, ''), '%', '%25'), '
', '%0A') AS told
FROM patient
WHERE patient.merged_into_id IS NULL AND patient.state NOT IN ('erased', 'unnamed')
