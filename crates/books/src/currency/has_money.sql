-- Is there any amount in the books, whose worth would change with the currency?  Row: one, 1 or 0
SELECT CAST(CASE
    WHEN EXISTS (SELECT 1 FROM line) OR EXISTS (SELECT 1 FROM payment) OR EXISTS (SELECT 1 FROM bonus)
        OR EXISTS (SELECT 1 FROM price) OR EXISTS (SELECT 1 FROM source_cost) OR EXISTS (SELECT 1 FROM branch_cost)
        OR EXISTS (SELECT 1 FROM closing)
        OR EXISTS (SELECT 1 FROM item WHERE item.price_minor IS NOT NULL)
    THEN 1 ELSE 0 END AS BIGINT)
