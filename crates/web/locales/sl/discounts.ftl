### Dani popusti ter gibanje bonusov

report-discounts = Popusti
report-discounts-question = Koliko popuščamo in zakaj?
report-discounts-about = Popusti na postavkah računov v obdobju po razlogu ali po tem, čigave so postavke. Kar piše v ceniku, je cena in ne popust. Popravek šteje v popravljenem stanju na dan svojega računa; vrnjeni izdelki vzamejo svoj popust nazaj na dan vračila.

column-ground-id = ID razloga popusta
column-ground-id-meaning = Oznaka razloga popusta v evidenci.
column-ground = Razlog popusta
column-ground-meaning = Zakaj je bil popust dan. Popusti brez razloga so v svoji vrstici.
column-discounts-lines-meaning = Postavke s popustom, od katerega po popravkih računa kaj ostane.
column-discounts-patients-meaning = Različni pacienti s tako postavko.
column-before = Pred popusti
column-before-meaning = Koliko bi znesle vse postavke vrstice brez popustov.
column-given-away = Popust skupaj
column-given-away-meaning = Popusti teh postavk manj to, kar so vzeli nazaj popravki in vrnjeni izdelki.
column-discounts-share-percent-meaning = Dani popusti glede na to, kar bi bilo zaračunano brez popustov: po razlogu vseh štetih postavk, sicer postavk same vrstice.

column-bonuses-patients-meaning = Različni pacienti, ki so imeli v mesecu gibanje bonusov.
column-bonuses-change-meaning = Pridobljeno manj porabljeno v mesecu.

key-ground = Razlog popusta
param-by-ground = Razlog popusta
param-by-patient = Pacient

chart-discounts = Koliko je popustov
chart-bonuses-months = Pridobljeni in porabljeni bonusi po mesecih
