### Geschenkter Bonus für die Personen einer Liste

gift-act = Bonus schenken
gift-title = { $n ->
        [one] Ein Bonus für einen Patienten
       *[other] Ein Bonus für { $n } Patienten
    }
gift-amount = Bonus für jeden
gift-amount-about = Sie dürfen auf einmal bis zu { $sum } schenken.
gift-reason-about = Er steht beim Bonus, damit jeder weiß, wofür er war.
gift-next = Weiter
gift-confirm = { $n ->
        [one] Ein Patient bekommt { $each } Bonus.
       *[other] { $n } Patienten bekommen je { $each }: zusammen { $sum } Bonus.
    }
gift-save = { $sum } schenken
gift-flaw-amount = Schreiben Sie, wie viel jeder bekommt, etwa 12,50.
gift-flaw-over = Sie dürfen auf einmal höchstens { $sum } schenken.
gift-flaw-reason = Schreiben Sie, wofür der Bonus ist.
gift-done = { $n ->
        [one] Ein Patient hat { $name } Bonus bekommen.
       *[other] { $n } Patienten haben je { $name } Bonus bekommen.
    }

## Im Protokoll
deed-bonus-gift = schenkte Bonus
