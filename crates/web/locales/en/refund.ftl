### Bonuses by card number, refunds and corrections

## Bonuses by card number
bonus-title = Bonuses by card
keys-bonus = Bonuses by card number
bonus-about = Scan a card or type its number: what was accrued, what was used, what is left.
bonus-card = Card number
bonus-go = Show
bonus-facts = Bonus account
bonus-ask = Whose bonuses?
bonus-ask-about = Put the cursor into the field and scan the card, or type its number and press Enter.
bonus-nobody = No card has this number
bonus-nobody-about = Check the number, or find the patient by name and enter the number on the card.
bonus-several = Several cards have this number. Open the right one; the number of the other should be put right.
bonus-limited = Bonuses are shown to those who see the whole card.
bonus-no-kind = This patient gets no bonuses: the card has no bonus kind, or one of 0 %.
bonus-balance = Balance
bonus-kind = Bonus kind
bonus-accrued = Accrued
bonus-used = Used
bonus-expired = Expired
bonus-next-expiry = Expires next
bonus-next-expiry-about = { $sum } on { $day }
bonus-history = History
bonus-when = When
bonus-what = What
bonus-until = good until before { $day }
bonus-of-visit = visit of { $at }
bonus-was-accrued = Accrued
bonus-was-used = Used
bonus-was-expired = Expired
bonus-was-taken-back = Taken back with a refund
bonus-was-given-back = Given back with a refund

## Refunds
refund-give = Give money back
refund-about = Never more than was paid, dated today. The bonuses that the money brought go back with it. The receipt is then open again: where less was done than was billed, correct its line as well.
refund-of = What was paid for
refund-of-visit = { $sum } · { $at }
refund-of-untied = Tied to no visit: { $sum } paid
refund-nothing-paid = This patient has paid nothing that could go back.
refund-flaw-nothing = Enter what goes back.
refund-flaw-over = This is more than was paid: { $sum }.
refund-flaw-bonus = At most { $sum } was paid by bonus.
refund-done = The money is given back.

## Corrections
correct-title = Correct a line
correct-about = Receipt of { $at }, { $employee }. The wrong line stays visible; one below zero takes it back, and the right one stands beside it.
correct-line = Line
correct-next = On to this line
correct-right = What is right
correct-no-line = Nothing: the line should not be there
correct-reason = Reason
correct-nothing = There is no line left that could be corrected.
correct-flaw-reason = Say why in a few words.
correct-flaw-line = This line was taken back already, or is no line of this receipt. Choose another.
correct-done = The line is corrected. What was paid does not change by that.
take-back-title = Take goods back
take-back-about = Receipt of { $at }, { $employee }. The goods come back as a sale of today below zero.
take-back-nothing = No goods are on this receipt that could come back.
take-back-flaw-over = At most { $quantity } of it can come back.
take-back-no-seller = A doctor sold these goods, and it is not set who sells for the clinic. Ask somebody who sells to take them back.
take-back-done = The goods are taken back. Give the money back now.
slip-taken-back = Taken back: { $reason }
slip-corrections = Put right

## In the audit
deed-money-refund = gave money back
deed-money-correct = corrected a line
deed-goods-take-back = took goods back
deed-bonus-expire = wrote down expired bonuses
