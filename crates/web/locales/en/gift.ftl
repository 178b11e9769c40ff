### Bonuses as a gift for the people of a list

gift-act = Gift bonus
gift-title = { $n ->
        [one] A gift bonus for one patient
       *[other] A gift bonus for { $n } patients
    }
gift-amount = Bonus for each
gift-amount-about = You may give up to { $sum } at a time.
gift-reason-about = It stands beside the bonus, so that everybody knows what it was for.
gift-next = On
gift-confirm = { $n ->
        [one] One patient gets { $each } in bonuses.
       *[other] { $n } patients get { $each } each: { $sum } in bonuses in all.
    }
gift-save = Give { $sum }
gift-flaw-amount = Write how much each gets, like 12.50.
gift-flaw-over = You may give at most { $sum } at a time.
gift-flaw-reason = Say what the bonus is given for.
gift-done = { $n ->
        [one] One patient got { $name } in bonuses.
       *[other] { $n } patients got { $name } in bonuses each.
    }

## In the audit
deed-bonus-gift = gave bonuses
