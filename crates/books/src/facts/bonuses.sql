-- Bonuses accrued, used and expired.  Row: one movement; patient, day, amount
    bonus.patient_id || ' ' || bonus.on_date || ' ' || bonus.amount_minor AS told
FROM bonus
