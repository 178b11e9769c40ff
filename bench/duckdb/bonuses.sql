-- Who has which bonus?  Row: a patient with a movement; with a card number its patient in any case.
SELECT
    card_number, patient.id AS patient_id, patient.name AS patient,
    coalesce(sum(amount) FILTER (amount > 0), 0)::BIGINT AS accrued,
    coalesce(-sum(amount) FILTER (amount < 0), 0)::BIGINT AS used,
    coalesce(sum(amount), 0)::BIGINT AS balance
FROM patient
{join} (SELECT patient, amount FROM bonus WHERE day <= $as_of) AS movement USING (patient)
WHERE {patients} AND {of_card}
GROUP BY card_number, patient.id, patient.name
ORDER BY balance DESC, patient.name, patient.id
