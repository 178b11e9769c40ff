-- What holds of an item for one patient alone.  Row: one patient and item
SELECT recall.patient_id, recall.item_id, recall.after_days, recall.after_months, recall.is_off
FROM recall
