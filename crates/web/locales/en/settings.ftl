### What the clinic decides once, and who may give away how much

frame-settings = Rules and limits
settings-about = What the clinic decides once and every desk keeps to. What is left empty is as usual.
settings-usual = As usual: { $usual }
settings-empty = Empty: { $usual }.
settings-step = Rows of the board
settings-step-about = Minutes between two rows of the schedule, and between two times that are offered.
settings-overlap = Two bookings at a time
settings-overlap-about = Whether one doctor, room or patient may have two bookings at the same time, if whoever books insists.
settings-letterhead = Letterhead of slips
settings-letterhead-about = Stands above every slip: name, address, tax number, each on its own line.
settings-letterhead-usual = the clinic’s name
settings-seller = Who sells
settings-seller-about = Whose sales those are that nobody else answers for. Employees who see no patients can be chosen.
settings-seller-usual = nobody
settings-bonus-share = Share paid by bonus
settings-bonus-share-about = The most that bonuses may pay of a bill, in percent.
settings-discount-limit = Discount limit: { $role }
settings-discount-limits = Discount limits
settings-discount-limit-about = The most that may be given away of a bill, in percent.
settings-gift-limit = Gift limit: { $role }
settings-gift-limits = Gift limits
settings-gift-limit-about = The most in bonuses that may be given to a patient at a time without a payment.
settings-gift-limit-usual = no limit
settings-saved = Saved: it counts from now on.
deed-settings-change = changed rules and limits
audit-detail-settings = Rules
