### Dan blagajne

frame-cash = Blagajna
keys-cash = Blagajna
cash-title = Blagajna
cash-no-branch = Brez poslovalnice
cash-asked = Potrdila od zadnjega zaključka: { $n }, od { $from } do { $to }.
cash-taken = Kaj je prišlo
cash-person = Oseba
cash-method = Način
cash-sum = Skupaj
cash-count = { $method }, prešteto
cash-expected = Po potrdilih { $sum }.
cash-note = Opomba
cash-note-about = Na primer, zakaj se prešteto razlikuje od potrdil.
cash-save = Podpiši in zaključi
cash-flaw-count = Preštejte in napišite znesek, na primer 12,50.
cash-flaw-long = Opomba ima največ { $most } znakov.
cash-changed = Medtem je prišel ali bil vrnjen denar: zneski po potrdilih so zdaj drugačni. Preglejte jih, preštejte in zaključite še enkrat.
cash-nothing = Ni česa zaključiti
cash-nothing-about = Od zadnjega zaključka tu ni bilo nobenega potrdila. Ko bo obisk zaračunan ali denar prejet, bo tu po načinu in osebi.
cash-past = Prejšnji zaključki
cash-number = Zaključek
cash-expected-head = Pričakovano
cash-counted = Prešteto
cash-difference = Razlika
cash-done = Blagajna je zaključena. Natisnite list in ga podpišite.
cash-closing = Zaključek blagajne { $number }
cash-closing-asked = Potrdila: { $n }, od { $from } do { $to }.
cash-signature = Datum, podpis

## V dnevniku
deed-cash-close = je zaključil blagajno
audit-detail-closing = Zaključek blagajne
