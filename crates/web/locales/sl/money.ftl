### Denar na recepciji

## Postavke
money-lines = Postavke
money-item = Storitev ali izdelek
money-quantity = Količina
money-price = Cena
money-price-about = Velja cena, obljubljena ob naročilu, sicer cena iz pacientovega cenika. Vnesite jo le tam, kjer je ni.
money-discount = Popust
money-amount = Znesek
money-total = Skupaj
money-of-line = { $what }, vrstica { $n }
money-flaw-amount = To ni znesek: napišite 12,50, ne pod nič.
money-flaw-quantity = Količina je večja od nič.
money-flaw-price = Za to ni cene. Vnesite jo.
money-flaw-discount = Popust je največ tolikšen kot tisto, od česar se odšteje.
money-flaw-ground = Izberite razlog za popust.

## Zaključek obiska
complete-visit = Zaključi obisk
complete-about = Obisk { $at } pri: { $employee }. Načrtovano je že tu; vnesite, kar je bilo opravljeno.
complete-add = Dodaj vrstico in seštej
complete-save = Zaključi
complete-discount = Popust na ves račun
complete-ground = Razlog za popust
complete-done = Obisk je zaključen.
complete-not-booked = Ta termin ni več naročen: medtem je bil opravljen, odpovedan ali zamujen.
complete-plan-changed = Nekdo je medtem spremenil načrt tega obiska. Vaše vrstice so tu; preglejte jih in zaključite še enkrat.
complete-over-limit = Podarite lahko največ { $percent } računa. Vprašajte nekoga, ki sme več.
complete-prepayment = Ta pacient plača vnaprej, od načrtovanega pa { $sum } še ni plačano.
complete-too-early = Ta obisk je na poznejši dan. Najprej ga prestavite na danes.

## Prejem denarja
pay-take = Prejmi denar
pay-about = Hkrati lahko izberete več načinov. Kar ni plačano, ostane dolg.
pay-for = Za
pay-for-all = Ves dolg: { $sum }
pay-for-receipt = Račun { $at }, { $employee }: { $sum }
pay-for-booking = Termin { $at }, { $employee }: { $sum } vnaprej
pay-cash = Gotovina
pay-card = Kartica
pay-bonus = Bonus
pay-bonus-about = { $sum } na bonus računu.
pay-given = Dano v gotovini
pay-given-about = Kolikor pacient položi na pult; vračilo se izračuna.
pay-transfer = Nakazilo
pay-other = Drugo
pay-nothing-owed = Dolga ni in noben termin ne čaka na predplačilo.
pay-flaw-nothing = Vnesite, koliko je plačano.
pay-flaw-over = To je več od dolga: { $sum }.
pay-flaw-bonus = Z bonusom je mogoče plačati največ { $sum }.
pay-flaw-given = To je manj, kot je plačano v gotovini.
pay-done = Denar je prejet.
pay-done-change = Denar je prejet. Vrnite: { $name }

## Potrdila
slip-title = Potrdilo { $number }
slip-taxes = Vsebovani DDV
slip-rate = Stopnja
slip-of = Od
slip-tax = DDV
slip-payments = Plačano
slip-method = Način
slip-not-fiscal = To ni davčno potrjen račun.

## V dnevniku
deed-visit-complete = je zaključil obisk
deed-money-take = je prejel denar
audit-detail-lines = Postavke
audit-detail-slip = Potrdilo
audit-detail-payments = Plačila
