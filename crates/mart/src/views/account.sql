-- What does each patient owe as of the day?  Row: one chosen patient; debt may be below zero (a credit).
-- Prepayments are left out until their visit is completed.
SELECT patient, billed, paid, bonus_paid, billed - paid - bonus_paid AS debt
FROM (
    SELECT patient, billed_of(patient) AS billed, paid_of(patient) AS paid, bonus_paid_of(patient) AS bonus_paid FROM patient
) AS movement
