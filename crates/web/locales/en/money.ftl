### Money at the front desk

## Lines
money-lines = Lines
money-item = Service or goods
money-quantity = Quantity
money-price = Price
money-price-about = A price is what was promised when the visit was booked, else that of the patient’s price list. Type one only where there is none.
money-discount = Discount
money-amount = Amount
money-total = Total
money-of-line = { $what }, line { $n }
money-flaw-amount = This is no amount: write 12.50, not below zero.
money-flaw-quantity = A quantity is above zero.
money-flaw-price = There is no price for this. Type one.
money-flaw-discount = A discount is at most what it is taken off.
money-flaw-ground = Say why the discount is given: choose a ground.

## Completing a visit
complete-visit = Complete the visit
complete-about = Visit of { $at } with { $employee }. What was planned stands here already; enter what was done.
complete-add = Add a line and add up
complete-save = Complete
complete-discount = Discount on the whole receipt
complete-ground = Ground of the discount
complete-done = The visit is completed.
complete-not-booked = This visit is not booked any more: it was completed, cancelled or missed meanwhile.
complete-plan-changed = Somebody changed the plan of this visit meanwhile. Your lines stand here; look at them and complete once more.
complete-over-limit = You may give away at most { $percent } of a receipt. Ask somebody who may give more.
complete-prepayment = This patient pays in advance, and { $sum } of what is planned is not paid yet.
complete-too-early = This visit is on a later day. Move it to today first.

## Taking money
pay-take = Take money
pay-about = Several methods at once are fine. What is not paid stays as debt.
pay-for = For
pay-for-all = Everything owed: { $sum }
pay-for-receipt = Receipt of { $at }, { $employee }: { $sum }
pay-for-booking = Booked for { $at }, { $employee }: { $sum } in advance
pay-cash = Cash
pay-card = Card
pay-bonus = Bonus
pay-bonus-about = { $sum } on the bonus account.
pay-given = Cash handed over
pay-given-about = What the patient puts on the desk; the change is worked out.
pay-transfer = Transfer
pay-other = Other
pay-nothing-owed = Nothing is owed, and nothing is booked that could be paid in advance.
pay-flaw-nothing = Enter what is paid.
pay-flaw-over = This is more than is owed: { $sum }.
pay-flaw-bonus = At most { $sum } can be paid by bonus.
pay-flaw-given = This is less than what is paid in cash.
pay-done = The money is taken.
pay-done-change = The money is taken. Change: { $name }

## Slips
slip-title = Slip { $number }
slip-taxes = VAT contained
slip-rate = Rate
slip-of = Of
slip-tax = VAT
slip-payments = Paid
slip-method = Method
slip-not-fiscal = This is no fiscal receipt.

## In the audit
deed-visit-complete = completed a visit
deed-money-take = took money
audit-detail-lines = Lines
audit-detail-slip = Slip
audit-detail-payments = Payments
