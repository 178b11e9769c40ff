-- How many tables hold a number that was not given out yet, so that it would be given twice?  Row: one count
SELECT COUNT(*)
FROM (
    SELECT 'row' AS counter, MAX(branch.id) AS last FROM branch
    UNION ALL SELECT 'row', MAX(department.id) FROM department
    UNION ALL SELECT 'row', MAX(employee.id) FROM employee
    UNION ALL SELECT 'row', MAX(price_list.id) FROM price_list
    UNION ALL SELECT 'row', MAX(category.id) FROM category
    UNION ALL SELECT 'row', MAX(item.id) FROM item
    UNION ALL SELECT 'row', MAX(price.id) FROM price
    UNION ALL SELECT 'row', MAX(source.id) FROM source
    UNION ALL SELECT 'row', MAX(source_cost.id) FROM source_cost
    UNION ALL SELECT 'row', MAX(branch_cost.id) FROM branch_cost
    UNION ALL SELECT 'row', MAX(patient.id) FROM patient
    UNION ALL SELECT 'row', MAX(consent.id) FROM consent
    UNION ALL SELECT 'row', MAX(departure.id) FROM departure
    UNION ALL SELECT 'row', MAX(visit.id) FROM visit
    UNION ALL SELECT 'row', MAX(line.id) FROM line
    UNION ALL SELECT 'row', MAX(payment.id) FROM payment
    UNION ALL SELECT 'row', MAX(bonus.id) FROM bonus
    UNION ALL SELECT 'row', MAX(rating.id) FROM rating
    UNION ALL SELECT 'row', MAX(room.id) FROM room
    UNION ALL SELECT 'row', MAX(bonus_kind.id) FROM bonus_kind
    UNION ALL SELECT 'row', MAX(discount_ground.id) FROM discount_ground
    UNION ALL SELECT 'row', MAX(reason.id) FROM reason
    UNION ALL SELECT 'row', MAX(setting.id) FROM setting
    UNION ALL SELECT 'row', MAX(roster.id) FROM roster
    UNION ALL SELECT 'row', MAX(closing.id) FROM closing
    UNION ALL SELECT 'row', MAX(slip.id) FROM slip
    UNION ALL SELECT 'row', MAX(contact.id) FROM contact
    UNION ALL SELECT 'row', MAX(relative.id) FROM relative
    UNION ALL SELECT 'row', MAX(wait.id) FROM wait
    UNION ALL SELECT 'row', MAX(gone.id) FROM gone
    UNION ALL SELECT 'slip', MAX(slip.number) FROM slip
    UNION ALL SELECT 'closing', MAX(closing.number) FROM closing
    UNION ALL SELECT 'change', MAX(change.seq) FROM change
    UNION ALL SELECT 'audit', MAX(audit.seq) FROM audit
    UNION ALL SELECT 'import', MAX(import.id) FROM import
) AS used
JOIN counter ON counter.name = used.counter
WHERE used.last > counter.value
