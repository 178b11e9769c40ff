### Kdaj je pacient odšel in zakaj

left-title = Odhod
left-about = Zapišite, da je pacient odšel, in zakaj. Kdor je odsoten le nekaj časa, ni odšel. Poznejši obisk ga vrne sam od sebe.
left-field-left-on = Odšel dne
left-field-reason = Razlog
left-field-note = Z njegovimi besedami
left-reason-about = Izberite razlog ali vpišite novega: naslednjič ga bo mogoče izbrati.
left-many-reasons = V rabi je { $count ->
    [one] { $count } razlog.
    [two] { $count } razloga.
    [few] { $count } razlogi.
   *[other] { $count } razlogov.
 } Pri več kot desetih poročilo o razlogih pove malo: na seznamu razlogov združite podobne.
left-alike = Razloga »{ $reason }« še ni na seznamu. Ste mislili katerega, ki že je?
left-meant = Ste mislili
left-as-typed = Ne, »{ $reason }« je drug razlog
left-save = Shrani odhod
left-stay = Vendarle ni odšel
left-change = Spremeni
left-kept = Odhod je zapisan.
left-stayed = Zapis o odhodu je odstranjen.
left-flaw-reason = Povejte, zakaj: izberite razlog ali ga vpišite.
left-flaw-later = Ta dan šele pride: odhod se zapiše, ko je pacient odšel.
left-flaw-twice = Odhod na ta dan je že zapisan: spremenite tistega.
