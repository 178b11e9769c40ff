### What the reports, their columns and their parameters are called, and what they mean

## Reports, in the order of the menu

report-growth = Rast
report-growth-question = Ali naša baza pacientov raste?
report-growth-about = Novi pacienti po mesecih, po vpisu ali po prvem obisku sploh, v primerjavi z istim mesecem leto prej; nedokončan mesec se primerja z istimi dnevi. Osebje se šteje le, če ga vključite.

report-movement = Gibanje pacientov
report-movement-question = Koliko jih je prišlo, se vrnilo in odšlo ter ali se izide?
report-movement-about = Po vsakem obisku je pacient določeno število dni aktiven. Vsak korak se začne z aktivnimi dan prej, pridobi nove in tiste, ki so se vrnili, izgubi izgubljene in se konča z aktivnimi na svoj zadnji dan.

report-sources = Viri
report-sources-question = Od kod prihajajo novi pacienti in ali se to splača?
report-sources-about = Pacienti, vpisani v obdobju, po viru na kartici, z zaračunanim ali plačanim in s stroški vira v zajetih mesecih. Stroški niso od nikogar, zato so pri filtru pacientov prazni.

report-activity = Obiskanost
report-activity-question = Koliko različnih ljudi prihaja?
report-activity-about = Različni pacienti in obiski po korakih v primerjavi s časom prej ali z letom prej. Skupaj je vsak človek v vsem obdobju štet enkrat.

report-peaks = Konice
report-peaks-question = Kdaj je največ dela?
report-peaks-about = Obiski v obdobju (ali termini s katerim koli statusom) po dnevu v tednu in krajevni uri začetka. Povprečje deli s številom takih dni v obdobju.

report-missed = Izostanki
report-missed-question = Kdo ne pride in kdaj?
report-missed-about = Termini v obdobju, ki so bili opravljeni, izpuščeni ali odpovedani, po zaposlenem, oddelku, dnevu v tednu, uri ali viru pacienta. Statusi so sedanji.

report-average-check = Povprečni ček
report-average-check-question = Koliko so ljudje pripravljeni plačati?
report-average-check-about = Ček je vse, kar je bilo enemu pacientu zaračunano na en dan, če je več kot nič. Koraki brez čekov nimajo vrstice.

report-rating = Lestvica pacientov
report-rating-question = Kdo so naši najboljši pacienti in za kaj zapravljajo?
report-rating-about = Koliko je bilo vsakemu pacientu v obdobju zaračunano ali koliko je plačal, po oddelkih, od največjega navzdol, z deležem celote in skupnim deležem najboljših. Denar brez računa ne pripada nobenemu oddelku.

report-categories = Kategorije
report-categories-question = Katera skupina ljudi je najdonosnejša?
report-categories-about = Računi v obdobju po kategoriji, ki je zdaj na kartici pacienta.

report-places = Kraji
report-places-question = Katero mesto, poslovalnica ali oddelek služi?
report-places-about = Računi v obdobju po kraju v primerjavi z istimi dnevi leto prej; poslovalnice in njihova mesta kažejo tudi stroške in dobiček. Mesto in država pacienta sta tam, kjer živi.

report-items = Storitve in izdelki
report-items-question = Kaj se prodaja?
report-items-about = Postavke računov v obdobju po storitvi ali izdelku, po skupini ali po vrsti.

report-disappeared = Izginuli
report-disappeared-question = Kdo je dolgo hodil k nam, potem pa brez besed nehal?
report-disappeared-about = Pacienti z dovolj obiski, katerih zadnji je dovolj daleč nazaj. Izpuščeni so tisti, ki so se poslovili, imajo termin, so odsotni ali so rekli, da pridejo, ter osebje in arhivirani, umrli in izbrisani pacienti.

report-left = Odšel
report-left-question = Zakaj in kdaj so pacienti odšli?
report-left-about = Odhodi v obdobju po razlogu, po mesecu ali po obojem; kdor je odšel dvakrat, je štet dvakrat. Razlogi, ki se razlikujejo le po velikih črkah in presledkih, so en razlog, v prvem vnesenem zapisu.

report-debtors = Dolžniki
report-debtors-question = Kdo nam dolguje, koliko in kako dolgo?
report-debtors-about = Vsi, katerih računi presegajo plačila, z dolgom po starosti računov. Denar za določen račun poravna tega, ves drugi najprej najstarejše; predplačila niso všteta.

report-recalls = Vabila na kontrolo
report-recalls-question = Kdo mora spet priti in na kaj?
report-recalls-about = Storitev z intervalom vabila je spet na vrsti toliko časa po zadnjič. Izpuščeni so tisti, ki so medtem odšli, imajo termin ali so arhivirani, umrli ali izbrisani.

report-reminders = Učinek vabil
report-reminders-question = Se splača opominjati paciente?
report-reminders-about = Vabila obdobja po mesecih. Vabilo je pacient in dan, ko je kdo z njim govoril o tem, kar je spet na vrsti. K njemu sodijo termini, dogovorjeni v 30 dneh in pred naslednjim vabilom, ter kar je bilo za te obiske zaračunano.

report-bonuses = Bonusi
report-bonuses-question = Kdo ima kakšen bonus?
report-bonuses-about = Koliko bonusov je vsak pacient pridobil in porabil do dneva poročila, samo iz gibanja bonusov. Plačila z bonusi niso upoštevana.

report-retention = Ohranjanje pacientov
report-retention-question = Kdo se vrača h komu in koga izgubljamo?
report-retention-about = Od pacientov, katerih prvi obisk pri zaposlenem je v obdobju: koliko jih je poznejšega dne spet prišlo, k njemu ali le k drugim, in koliko jih je izgubljenih. Z rokom v dnevih šteje le vrnitev v tem roku, novejši prvi obiski pa so še odprti.

report-earnings = Promet zaposlenih
report-earnings-question = Koliko vsak zaposleni zasluži za kliniko?
report-earnings-about = Računi v obdobju po zaposlenem in pravi denar, v obdobju plačan za njegove račune.

report-quality = Kakovost
report-quality-question = Kaj pacienti pravijo o čigavem delu?
report-quality-about = Ocene, ki so jih pacienti dali računom, po dnevu ocene in zaposlenem z računa.

cross-report = Križno poročilo

## Columns that name a row. column-NAME heads the column, column-NAME-meaning defines it; where a report differs, column-REPORT-NAME and column-REPORT-NAME-meaning come first.

column-patient-id = ID pacienta
column-patient-id-meaning = Oznaka pacienta v evidenci.

column-patient = Pacient
column-patient-meaning = Ime pacienta, kot je na kartici.

column-employee-id = ID zaposlenega
column-employee-id-meaning = Oznaka zaposlenega v evidenci.

column-employee = Zaposleni
column-employee-meaning = Kdo je odgovarjal za obisk, prodajo ali termin.

column-department-id = ID oddelka
column-department-id-meaning = Oznaka oddelka v evidenci.

column-department = Oddelek
column-department-meaning = Oddelek, ki se mu šteje obisk, prodaja ali termin.

column-branch-id = ID poslovalnice
column-branch-id-meaning = Oznaka poslovalnice v evidenci.

column-branch = Poslovalnica
column-branch-meaning = Poslovalnica, v kateri je bil obisk.

column-category-id = ID kategorije
column-category-id-meaning = Oznaka kategorije v evidenci.

column-category = Kategorija
column-category-meaning = Skupina, v kateri je zdaj kartica pacienta.

column-source-id = ID vira
column-source-id-meaning = Oznaka vira v evidenci.

column-source = Vir
column-source-meaning = Kje je pacient izvedel za kliniko, kot je zdaj na kartici.

column-item-id = ID storitve
column-item-id-meaning = Oznaka storitve ali izdelka v evidenci.

column-item = Storitev/izdelek
column-item-meaning = Storitev ali izdelek v postavki.

column-group = Skupina
column-group-meaning = Skupina storitev ali izdelkov.

column-kind = Vrsta
column-kind-meaning = Vrsta storitev ali izdelkov.

column-reason = Razlog
column-reason-meaning = Zakaj so pacienti odšli; zapisi, ki se razlikujejo le po velikih črkah in presledkih, so en razlog.

column-place-id = ID kraja
column-place-id-meaning = Oznaka poslovalnice ali oddelka, sicer ime kraja; prazno, če je neznano.

column-place = Kraj
column-place-meaning = Mesto, država, poslovalnica ali oddelek, po izbiri.

column-step = Korak
column-step-meaning = Prvi dan koraka, tudi če je pred obdobjem.

column-month = Mesec
column-month-meaning = Koledarski mesec.

column-retention-month-meaning = Mesec prvega obiska.

column-left-month-meaning = Mesec odhodov.

column-weekday = Dan v tednu
column-weekday-meaning = Dan v tednu po krajevnem času klinike.

column-hour = Ura
column-hour-meaning = Ura začetka po krajevnem času klinike.

## Columns of figures, in the order in which the reports have them

column-new-patients = Novi pacienti
column-new-patients-meaning = Pacienti, ki so v mesecu novi: po vpisu ali po prvem obisku sploh.

column-sources-new-patients-meaning = Pacienti, vpisani v obdobju.

column-places-new-patients-meaning = Tisti od njih, katerih prvi obisk sploh je v obdobju.

column-year-before = Leto prej
column-year-before-meaning = Pacienti, ki so bili novi v istem mesecu leto prej.

column-change = Sprememba
column-change-meaning = Novi pacienti manj tisti leto prej.

column-left-change-meaning = Odhodi manj tisti mesec prej; prva vrstica glede na ves mesec pred njo.

column-change-percent = Sprememba, %
column-change-percent-meaning = Sprememba glede na leto prej; prazno, če ni bilo nikogar.

column-activity-change-percent-meaning = Pacienti glede na tiste za primerjavo; prazno, če ni bilo nikogar.

column-places-change-percent-meaning = Zaračunano glede na leto prej; prazno, če takrat ni bilo nič zaračunano.

column-left = Odšli
column-left-meaning = Odhodi v celem mesecu. Osebje se šteje le, če ga vključite; poročilo o razlogih ga šteje vedno, a le v dnevih obdobja.

column-base-at-end = Baza na koncu
column-base-at-end-meaning = Vsi, ki so bili do konca meseca kdaj novi.

column-start = Na začetku
column-start-meaning = Pacienti, aktivni ob koncu dneva pred korakom.

column-new = Novi
column-new-meaning = Na začetku neaktivni, na koncu aktivni, prvi obisk sploh v koraku.

column-activity-new-meaning = Tisti, katerih prvi obisk sploh je v koraku in v obdobju.

column-came-back = Vrnili so se
column-came-back-meaning = Na začetku neaktivni, na koncu aktivni, prvi obisk sploh je bil prej.

column-left-came-back-meaning = Odhodi, po katerih je imel pacient spet obisk.

column-lost = Izgubljeni
column-lost-meaning = Pacienti s prvim obiskom, ki se niso vrnili, niso pri drugih in niso še odprti.

column-movement-lost-meaning = Na začetku aktivni, na koncu neaktivni.

column-end = Na koncu
column-end-meaning = Pacienti, aktivni ob koncu zadnjega dneva koraka: na začetku + novi + vrnjeni − izgubljeni.

column-share-percent = Delež, %
column-share-percent-meaning = Zaračunano glede na vse zaračunano v tej tabeli.

column-sources-share-percent-meaning = Novi pacienti glede na vse nove.

column-rating-share-percent-meaning = Znesek pacienta glede na zneske vseh pacientov na seznamu.

column-left-share-percent-meaning = Odhodi glede na vse odhode v obdobju.

column-came = Prišli
column-came-meaning = Novi pacienti z obiskom do dneva poročila.

column-billed-new = Zaračunano novim
column-billed-new-meaning = Zaračunano (ali plačano) v obdobju, samo novi pacienti.

column-billed-all = Zaračunano vsem
column-billed-all-meaning = Zaračunano (ali plačano) v obdobju, vsi pacienti iz vira.

column-cost = Stroški
column-cost-meaning = Stroški mesecev, ki se jih obdobje dotika.

column-cost-per-new = Strošek na novega
column-cost-per-new-meaning = Strošek na novega pacienta; prazno, če ga ni.

column-payback-percent = Donosnost, %
column-payback-percent-meaning = Zaračunano novim (ali njihova plačila) manj stroški, glede na stroške; prazno brez stroškov.

column-patients = Pacienti
column-patients-meaning = Različni pacienti z računom: obiskom ali prodajo.

column-activity-patients-meaning = Različni pacienti z obiskom.

column-items-patients-meaning = Različni pacienti, ki so to dobili.

column-visits = Obiski
column-visits-meaning = Opravljeni termini pri zaposlenih, ki sprejemajo paciente.

column-peaks-visits-meaning = Obiski (ali termini s katerim koli statusom), ki se začnejo v tej uri.

column-categories-visits = Računi
column-categories-visits-meaning = Računi: obiski in prodaje.

column-places-visits = Računi
column-places-visits-meaning = Računi: obiski in prodaje.

column-earnings-visits = Računi
column-earnings-visits-meaning = Računi: obiski in prodaje.

column-disappeared-visits = Dnevi obiskov
column-disappeared-visits-meaning = Različni dnevi z obiskom.

column-visits-per-patient = Obiski na pacienta
column-visits-per-patient-meaning = Obiski, deljeni s pacienti.

column-new-in-period = Novi v obdobju
column-new-in-period-meaning = Tisti, katerih prvi obisk sploh je v obdobju.

column-returning = Ponovni
column-returning-meaning = Pacienti, ki so bili tu že prej.

column-compared-patients = Za primerjavo
column-compared-patients-meaning = Različni pacienti v času primerjave; prazno brez primerjave.

column-average = Povprečje
column-average-meaning = Obiski, deljeni s številom takih dni v tednu v obdobju; skupaj s številom vseh dni.

column-bookings = Termini
column-bookings-meaning = Termini, ki so bili opravljeni, izpuščeni ali odpovedani.

column-completed = Opravljeni
column-completed-meaning = Termini, ki so bili opravljeni.

column-missed = Izostanki
column-missed-meaning = Termini, na katere pacient ni prišel in jih ni odpovedal.

column-cancelled = Odpovedani
column-cancelled-meaning = Termini, ki so bili odpovedani.

column-due = Pričakovani
column-due-meaning = Termini, opravljeni ali izpuščeni.

column-missed-percent = Izostanki, %
column-missed-percent-meaning = Izostanki glede na opravljene in izpuščene termine.

column-cancelled-percent = Odpovedani, %
column-cancelled-percent-meaning = Odpovedani glede na vse te termine.

column-reminders-patients-meaning = Različni pacienti, ki so bili povabljeni.

column-reminders = Vabila
column-reminders-meaning = Pacienti in dnevi, ko je kdo z njimi govoril o tem, kar je na vrsti.

column-booked = Dogovorjeno
column-booked-meaning = Vabila, po katerih je bil v 30 dneh do dneva poročila dogovorjen termin.

column-booked-percent = Dogovorjeno %
column-booked-percent-meaning = Dogovorjeno, od vabil.

column-reminders-open = Še odprta
column-reminders-open-meaning = Vabila brez termina, katerih 30 dni še ni minilo.

column-reminders-came = Prišli
column-reminders-came-meaning = Vabila, ki so do dneva poročila prinesla obisk.

column-reminders-billed-meaning = Zaračunano za obiske po vabilih do dneva poročila.

column-checks = Čeki
column-checks-meaning = Pacienti na dneve, ko jim je bilo kaj zaračunano: en pacient na en dan je en ček.

column-billed = Zaračunano
column-billed-meaning = Zaračunano v obdobju: postavke računov po popustih.

column-average-check-billed-meaning = Znesek teh čekov.

column-items-billed-meaning = Zneski teh postavk.

column-disappeared-billed-meaning = Vse, kar je bilo pacientu kdaj zaračunano, obiski in prodaje.

column-debtors-billed-meaning = Vse, kar je bilo pacientu zaračunano do dneva poročila.

column-checked = Znesek čekov
column-checked-meaning = Znesek teh čekov.

column-average-check = Povprečni ček
column-average-check-meaning = Zaračunano na ček: en pacient na en dan, ko je bilo kaj zaračunano. Več računov istega dne je en ček: v vrstici le računi vrstice, v vsoti vsi.

column-earnings-average-check-meaning = Zaračunano na ček: en pacient na en dan, ko je zaposleni kaj zaračunal. V skupni vsoti je pacient na dan en ček, kdorkoli je zaračunal. Računi brez zneska in nadaljnji istega dne niso svoj ček: čekov je manj kot računov.
column-categories-average-check-meaning = Zaračunano na ček: en pacient na en dan, ko je bilo kaj zaračunano. Računi brez zneska in nadaljnji istega dne niso svoj ček: čekov je manj kot računov.

column-all-checks = Vsi čeki
column-all-checks-meaning = Čeki vseh zaposlenih skupaj.

column-all-checked = Znesek vseh čekov
column-all-checked-meaning = Znesek čekov vseh zaposlenih skupaj.

column-price-list = Cenik
column-price-list-meaning = Cenik s kartice, sicer cenik kategorije; prazno, če ga ni.

column-total = Skupaj
column-total-meaning = V obdobju pacientu zaračunano (ali od njega plačano).

column-left-total-meaning = Odhodi v obdobju.

column-categories-total-meaning = V obdobju zaračunano pacientom iz kategorije.

column-cumulative-percent = Kumulativno, %
column-cumulative-percent-meaning = Ta pacient in vsi nad njim glede na zneske vseh pacientov na seznamu.

column-average-per-patient = Na pacienta
column-average-per-patient-meaning = Zaračunano na pacienta.

column-year-before-billed = Znesek leto prej
column-year-before-billed-meaning = Zaračunano v istih dneh leto prej.

column-profit = Dobiček
column-profit-meaning = Zaračunano manj stroški.

column-lines = Postavke
column-lines-meaning = Postavke na računih.

column-phone = Telefon
column-phone-meaning = Kot na kartici; prazno, če ga ni.

column-email = E-pošta
column-email-meaning = Kot na kartici; prazno, če je ni.

column-first-visit-on = Prvi obisk
column-first-visit-on-meaning = Datum prvega obiska sploh.

column-last-visit-on = Zadnji obisk
column-last-visit-on-meaning = Datum zadnjega obiska do dneva poročila.

column-days-absent = Dni brez obiska
column-days-absent-meaning = Dni od zadnjega obiska do dneva poročila.

column-usual-gap-days = Običajni razmik, dni
column-usual-gap-days-meaning = Mediana dni med dnevi obiskov; prazno, če je dan en sam.

column-debt = Dolg
column-debt-meaning = Zaračunano manj plačano manj plačano z bonusi.

column-disappeared-debt-meaning = Koliko pacient dolguje na dan poročila, kot v poročilu »Dolžniki«; 0, če ne dolguje ali ima dobroimetje.

column-last-employee = Zadnji zaposleni
column-last-employee-meaning = Zaposleni pri zadnjem obisku.

column-last-department = Zadnji oddelek
column-last-department-meaning = Oddelek zadnjega obiska; prazno, če ga ni.

column-departures = Odhodi
column-departures-meaning = Odhodi v obdobju: kdor je odšel dvakrat, je štet dvakrat.

column-month-before = Mesec prej
column-month-before-meaning = Odhodi v mesecu prej.

column-billed-before = Zaračunano prej
column-billed-before-meaning = Kar je bilo tem pacientom zaračunano do dneva odhoda.

column-paid = Plačano
column-paid-meaning = Plačano s pravim denarjem manj vračila, brez predplačil.

column-earnings-paid-meaning = Pravi denar za račune zaposlenega, plačan v obdobju.

column-bonus-paid = Plačano z bonusi
column-bonus-paid-meaning = Kar je bilo plačano z bonusi.

column-oldest-unpaid-on = Neplačano od
column-oldest-unpaid-on-meaning = Datum najstarejšega računa, ki ni v celoti plačan; prazno brez računov.

column-days = Dni
column-days-meaning = Dni od najstarejšega neplačanega računa do dneva poročila.

column-d0-30 = 0–30 dni
column-d0-30-meaning = Dolg z računov, starih do 30 dni.

column-d31-60 = 31–60 dni
column-d31-60-meaning = Dolg z računov, starih od 31 do 60 dni.

column-d61-90 = 61–90 dni
column-d61-90-meaning = Dolg z računov, starih od 61 do 90 dni.

column-d90-plus = Nad 90 dni
column-d90-plus-meaning = Dolg z računov, starih več kot 90 dni.

column-unpaid-visits = Neplačani računi
column-unpaid-visits-meaning = Računi, ki niso v celoti plačani.

column-last-done-on = Nazadnje
column-last-done-on-meaning = Datum zadnjega računa s storitvijo ali izdelkom.

column-due-on = Rok
column-due-on-meaning = Kdaj je spet na vrsti.

column-days-overdue = Dni zamude
column-days-overdue-meaning = Dni od roka do dneva poročila; negativno, če rok še ni nastopil.

column-card-number = Številka kartice
column-card-number-meaning = Kot na kartici; prazno, če je ni.

column-accrued = Pridobljeno
column-accrued-meaning = Vsota pridobljenih bonusov.

column-used = Porabljeno
column-used-meaning = Vsota porabljenih ali zapadlih bonusov, kot pozitivno število.

column-balance = Stanje
column-balance-meaning = Pridobljeno manj porabljeno.

column-primary = Prvi obiski
column-primary-meaning = Pacienti, katerih prvi obisk je v obdobju: prvi pri zaposlenem, oddelku ali poslovalnici v vrstici ali prvi v vsej kliniki, po izbiri.

column-returned = Vrnili so se
column-returned-meaning = Tisti od njih, ki so poznejšega dne spet prišli tja.

column-retention-percent = Ohranjeni, %
column-retention-percent-meaning = Vrnjeni glede na prve obiske brez še odprtih.

column-low-percent = Spodnja meja
column-low-percent-meaning = Spodnji konec 95-odstotnega intervala (Wilson); prazno, če ni nikogar.

column-quality-low-percent = Nizke, %
column-quality-low-percent-meaning = Nizke ocene glede na vse.

column-high-percent = Zgornja meja
column-high-percent-meaning = Zgornji konec 95-odstotnega intervala (Wilson); prazno, če ni nikogar.

column-returned-elsewhere = Pri drugih
column-returned-elsewhere-meaning = Niso se vrnili, a so poznejšega dne obiskali druge: klinika jih je ohranila, zdravnik izgubil.

column-still-open = Še odprti
column-still-open-meaning = Z rokom v dnevih: tisti, katerih prvi obisk je še presvež za presojo, naj so se vrnili ali ne.

column-settled = Odločeni
column-settled-meaning = Prvi obiski brez še odprtih.

column-lost-billed = Znesek izgubljenih
column-lost-billed-meaning = Vse, kar je bilo izgubljenim kdaj zaračunano.

column-old = Stalni
column-old-meaning = Pacienti z obiskom v obdobju, katerih prvi obisk je pred njim.

column-ratings = Ocene
column-ratings-meaning = Ocene, dane v obdobju.

column-score-1 = Ocena 1
column-score-1-meaning = Kolikokrat je bila dana ocena 1.

column-score-2 = Ocena 2
column-score-2-meaning = Kolikokrat je bila dana ocena 2.

column-score-3 = Ocena 3
column-score-3-meaning = Kolikokrat je bila dana ocena 3.

column-score-4 = Ocena 4
column-score-4-meaning = Kolikokrat je bila dana ocena 4.

column-score-5 = Ocena 5
column-score-5-meaning = Kolikokrat je bila dana ocena 5.

column-score = Vsota ocen
column-score-meaning = Vsota ocen.

column-average-score = Povprečna ocena
column-average-score-meaning = Povprečna ocena od 1 do 5; 5 je najboljša.

column-low = Nizke ocene
column-low-meaning = Oceni 1 ali 2.

column-with-comment = S komentarjem
column-with-comment-meaning = Ocene z besedilom.

## What tells rows apart

key-patient = Pacient
key-employee = Zaposleni
key-department = Oddelek
key-branch = Poslovalnica
key-category = Kategorija
key-city = Mesto
key-source = Vir
key-item = Storitev/izdelek
key-price-list = Cenik
key-group = Skupina
key-kind = Vrsta
key-reason = Razlog
key-place = Kraj
key-step = Korak
key-month = Mesec
key-weekday = Dan v tednu
key-hour = Ura

## Where there is nothing, and the last row

none-none = (brez)
none-unknown = (neznano)
none-total = Skupaj
none-per-day = na dan

## Parameters, their words, and what they do

param-period = Obdobje
param-period-about = Dnevi, ki se štejejo, vključno s prvim in zadnjim.

param-from = Od

param-to = Do

param-as-of = Stanje na dan
param-as-of-about = Kar je pozneje, ne šteje; statusi in kartice so današnji.

param-totals = Vsote
param-totals-about = Dodaj zadnjo vrstico z vsotami.

param-by = Vrstice
param-by-about = Kaj pomeni vrstica.
param-by-employee = Zaposleni
param-by-department = Oddelek
param-by-branch = Poslovalnica
param-by-month = Mesec
param-by-weekday = Dan v tednu
param-by-hour = Ura
param-by-source = Vir
param-by-reason = Razlog
param-by-reason-month = Razlog in mesec
param-by-category = Kategorija
param-by-category-month = Kategorija in mesec
param-by-employee-score = Zaposleni in ocena
param-by-item = Storitev/izdelek
param-by-group = Skupina
param-by-kind = Vrsta
param-by-branch-city = Mesto poslovalnice
param-by-patient-city = Mesto pacienta
param-by-country = Država

param-step = Korak
param-step-about = Kako dolg del obdobja zajema vrstica; teden se začne v ponedeljek.
param-step-month = Mesec
param-step-day = Dan
param-step-week = Teden
param-step-quarter = Četrtletje
param-step-year = Leto

param-compare = Primerjava
param-compare-about = S čim se korak primerja.
param-compare-previous = Obdobje prej
param-compare-year-before = Leto prej
param-compare-none = Brez

param-basis = Znesek
param-basis-about = Zaračunano po datumu računa ali plačano s pravim denarjem po datumu plačila.
param-basis-billed = Zaračunano
param-basis-paid = Plačano

param-include-staff = Vključi osebje
param-include-staff-about = Štej tudi zaposlene, ki so hkrati pacienti.

param-count = Novi pacienti
param-count-about = Po čem je pacient nov.
param-count-registered = Po vpisu
param-count-first-visit = Po prvem obisku

param-active-days = Aktiven, dni
param-active-days-about = Koliko dni po obisku je pacient aktiven.

param-status = Šteje se
param-status-about = Samo obiski ali termini s katerim koli statusom.
param-status-completed = Obiski
param-status-all = Vsi termini

param-limit = Prve vrstice
param-limit-about = Pokaži le toliko prvih; deleži in vsote ostanejo od vseh.

param-absent-days = Odsoten od, dni
param-absent-days-about = Najmanj toliko dni od zadnjega obiska.

param-max-absent-days = Odsoten do, dni
param-max-absent-days-about = Največ toliko dni od zadnjega obiska.

param-min-visits = Dnevi obiskov od
param-min-visits-about = Najmanj toliko različnih dni z obiskom.
param-min-tenure-days = Hodil od, dni
param-min-tenure-days-about = Najmanj toliko dni od prvega do zadnjega obiska.
param-min-gaps = Odsoten od, običajnih razmikov
param-min-gaps-about = Najmanj tolikokrat lastni običajni razmik med obiskoma; kdor je prišel le en dan, ga nima.
param-min-debt = Dolg od
param-min-debt-about = Pokaži dolgove od tega zneska.

param-days-ahead = Dni naprej
param-days-ahead-about = Pokaži, kar je na vrsti do toliko dni po dnevu poročila.

param-card = Številka kartice
param-card-about = Samo pacient s to številko kartice.

param-first = Prvi obisk
param-first-about = Prvi pri zaposlenem, oddelku ali poslovalnici v vrstici ali prvi v vsej kliniki.
param-first-employee = Po vrsticah
param-first-clinic = V vsej kliniki

param-within = Rok vrnitve, dni
param-within-about = V koliko dneh vrnitev šteje; novejši prvi obiski so še odprti.

param-category = Kategorija
param-category-about = Samo pacienti teh kategorij.

param-city = Mesto
param-city-about = Samo pacienti, ki živijo v teh mestih.

param-branch = Poslovalnica
param-branch-about = Samo računi in termini teh poslovalnic.

param-department = Oddelek
param-department-about = Samo računi in termini teh oddelkov.

param-employee = Zaposleni
param-employee-about = Samo računi in termini teh zaposlenih.

## Periods by name

period-this-month = Ta mesec
period-last-month = Prejšnji mesec
period-this-quarter = To četrtletje
period-last-quarter = Prejšnje četrtletje
period-this-year = To leto
period-last-year = Prejšnje leto
period-last-12-months = Zadnjih 12 mesecev
period-all = Ves čas
