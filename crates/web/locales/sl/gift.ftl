### Podarjeni bonus za ljudi s seznama

gift-act = Podari bonus
gift-title = { $n ->
        [one] Podarjeni bonus za { $n } pacienta
        [two] Podarjeni bonus za { $n } pacienta
        [few] Podarjeni bonus za { $n } paciente
       *[other] Podarjeni bonus za { $n } pacientov
    }
gift-amount = Bonus za vsakega
gift-amount-about = Naenkrat lahko podarite do { $sum }.
gift-reason-about = Stoji ob bonusu, da vsi vedo, za kaj je bil.
gift-next = Naprej
gift-confirm = { $n ->
        [one] { $n } pacient dobi { $each }: skupaj { $sum } bonusa.
        [two] { $n } pacienta dobita po { $each }: skupaj { $sum } bonusa.
        [few] { $n } pacienti dobijo po { $each }: skupaj { $sum } bonusa.
       *[other] { $n } pacientov dobi po { $each }: skupaj { $sum } bonusa.
    }
gift-save = Podari { $sum }
gift-flaw-amount = Napišite, koliko dobi vsak, na primer 12,50.
gift-flaw-over = Naenkrat lahko podarite največ { $sum }.
gift-flaw-reason = Napišite, za kaj je bonus.
gift-done = { $n ->
        [one] { $n } pacient je dobil { $name } bonusa.
        [two] { $n } pacienta sta dobila po { $name } bonusa.
        [few] { $n } pacienti so dobili po { $name } bonusa.
       *[other] { $n } pacientov je dobilo po { $name } bonusa.
    }

## V dnevniku
deed-bonus-gift = je podaril bonus
