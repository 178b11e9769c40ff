### Bonusi po številki kartice, vračila in popravki

## Bonusi po številki kartice
bonus-title = Bonusi po kartici
keys-bonus = Bonusi po številki kartice
bonus-about = Odčitajte kartico ali vpišite njeno številko: kaj je bilo pripisano, kaj porabljeno in kaj je ostalo.
bonus-card = Številka kartice
bonus-go = Pokaži
bonus-facts = Bonusni račun
bonus-ask = Čigavi bonusi?
bonus-ask-about = Postavite kazalec v polje in odčitajte kartico ali vpišite njeno številko in pritisnite Enter.
bonus-nobody = Nobena kartica nima te številke
bonus-nobody-about = Preverite številko ali poiščite pacienta po imenu in številko vpišite na kartoteko.
bonus-several = To številko ima več kartotek. Odprite pravo; številko druge je treba popraviti.
bonus-limited = Bonuse vidi le, kdor vidi celo kartoteko.
bonus-no-kind = Ta pacient ne dobiva bonusov: kartoteka nima vrste bonusa ali pa ima vrsto z 0 %.
bonus-balance = Stanje
bonus-kind = Vrsta bonusa
bonus-accrued = Pripisano
bonus-used = Porabljeno
bonus-expired = Poteklo
bonus-next-expiry = Poteče najprej
bonus-next-expiry-about = { $sum }, { $day }
bonus-history = Zgodovina
bonus-when = Kdaj
bonus-what = Kaj
bonus-until = poteče { $day }
bonus-of-visit = obisk { $at }
bonus-was-accrued = Pripisano
bonus-was-used = Porabljeno
bonus-was-expired = Poteklo
bonus-was-taken-back = Odvzeto ob vračilu denarja
bonus-was-given-back = Vrnjeno ob vračilu

## Vračila
refund-give = Vrni denar
refund-about = Nikoli več, kot je bilo plačano, in z današnjim datumom. Z denarjem se odvzamejo tudi bonusi, ki jih je prinesel. Račun je nato spet odprt: če je bilo opravljeno manj, kot je bilo zaračunano, popravite tudi postavko.
refund-of = Za kaj je bilo plačano
refund-of-visit = { $sum } · { $at }
refund-of-untied = Brez vezave na obisk: plačano { $sum }
refund-nothing-paid = Ta pacient ni plačal ničesar, kar bi se lahko vrnilo.
refund-flaw-nothing = Vpišite, kaj se vrača.
refund-flaw-over = To je več, kot je bilo plačano: { $sum }.
refund-flaw-bonus = Z bonusom je bilo plačano največ { $sum }.
refund-done = Denar je vrnjen.

## Popravki
correct-title = Popravi postavko
correct-about = Račun { $at }, { $employee }. Napačna postavka ostane vidna; postavka pod ničlo jo stornira, pravilna pa stoji ob njej.
correct-line = Postavka
correct-next = Naprej k tej postavki
correct-right = Kaj je pravilno
correct-no-line = Nič: te postavke ne bi smelo biti
correct-reason = Razlog
correct-nothing = Ni več postavke, ki bi jo bilo mogoče popraviti.
correct-flaw-reason = V nekaj besedah povejte, zakaj.
correct-flaw-line = Ta postavka je že stornirana ali ni s tega računa. Izberite drugo.
correct-done = Postavka je popravljena. Plačano se s tem ne spremeni.
take-back-title = Vzemi blago nazaj
take-back-about = Račun { $at }, { $employee }. Blago se vrne kot današnja prodaja pod ničlo.
take-back-nothing = Na tem računu ni blaga, ki bi se lahko vrnilo.
take-back-flaw-over = Vrne se lahko največ { $quantity }.
take-back-no-seller = To blago je prodal zdravnik, ni pa določeno, kdo prodaja za kliniko. Prosite nekoga, ki prodaja, naj ga vzame nazaj.
take-back-done = Blago je vzeto nazaj. Zdaj vrnite denar.
slip-taken-back = Stornirano: { $reason }
slip-corrections = Popravki

## V dnevniku
deed-money-refund = je vrnil denar
deed-money-correct = je popravil postavko
deed-goods-take-back = je vzel blago nazaj
deed-bonus-expire = je zapisal potekle bonuse
