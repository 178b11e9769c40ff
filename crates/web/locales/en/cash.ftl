### The day of the cash desk

frame-cash = Cash desk
keys-cash = Cash desk
cash-title = Cash desk
cash-no-branch = Of no branch
cash-asked = Slips since the last closing: { $n }, from { $from } to { $to }.
cash-taken = What came in
cash-person = Person
cash-method = Method
cash-sum = Total
cash-count = { $method }, counted
cash-expected = The slips say { $sum }.
cash-note = Note
cash-note-about = For instance why what was counted differs from what the slips say.
cash-save = Sign and close
cash-flaw-count = Count it and write the amount, like 12.50.
cash-flaw-long = A note has up to { $most } letters.
cash-changed = Money came in or was given back meanwhile: the slips say other amounts now. Look at them, count again and close once more.
cash-nothing = Nothing to close
cash-nothing-about = No slip was written here since the last closing. As soon as a visit is billed or money is taken, it stands here by method and person.
cash-past = Earlier closings
cash-number = Closing
cash-expected-head = Expected
cash-counted = Counted
cash-difference = Difference
cash-done = The cash desk is closed. Print the sheet and sign it.
cash-closing = Closing { $number }
cash-closing-asked = Slips: { $n }, from { $from } to { $to }.
cash-signature = Date, signature

## In the audit
deed-cash-close = closed the cash desk
audit-detail-closing = Closing
