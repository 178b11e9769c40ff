-- Bonuses accrued, used and expired.  Row: one movement
SELECT bonus.patient_id, bonus.on_date, bonus.amount_minor
FROM bonus
