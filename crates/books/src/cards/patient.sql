-- What stands on one patient's card?  Row: one, with category, price list (its own, else the category's; 1 if its own), source,
-- bonus kind and why the patient is in the category.  $1 patient
SELECT patient.id, patient.key, patient.name, patient.state, patient.sex, patient.born_on, patient.phone, patient.email,
    patient.viber, patient.language, patient.city, patient.country, patient.card_number, patient.registered_on,
    patient.note,
    category.id, category.key, category.name, category.attention, category.prepayment,
    price_list.id, price_list.key, price_list.name, price_list.discount_millionths,
    CASE WHEN patient.price_list_id IS NULL THEN 0 ELSE 1 END,
    source.id, source.key, source.name,
    bonus_kind.id, bonus_kind.key, bonus_kind.name, patient.category_reason,
    patient.preferred_channel
FROM patient
LEFT JOIN category ON category.id = patient.category_id
LEFT JOIN price_list ON price_list.id = COALESCE(patient.price_list_id, category.price_list_id)
LEFT JOIN source ON source.id = patient.source_id
LEFT JOIN bonus_kind ON bonus_kind.id = patient.bonus_kind_id
WHERE patient.id = $1
