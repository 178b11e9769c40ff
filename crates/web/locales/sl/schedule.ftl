### Urnik in delovni čas

frame-schedule = Urnik
keys-schedule = Urnik
schedule-title = Urnik
schedule-asked = { $day } · { $count ->
    [one] { $count } termin
    [two] { $count } termina
    [few] { $count } termini
   *[other] { $count } terminov
}
schedule-board = Dan po zdravnikih
schedule-time = Ura
schedule-before = Prej
schedule-after = Pozneje
schedule-today = Danes
schedule-choose = Izberite dan
schedule-day = Dan
schedule-branch = Poslovalnica
schedule-all-branches = Vse poslovalnice
schedule-show = Pokaži
schedule-no-hours = Delovni čas še ni vnesen. Termini so vseeno prikazani; z delovnim časom urnik pokaže, kaj je prosto.
schedule-enter-hours = Vnesite delovni čas
schedule-nobody = Ta dan nihče ne sprejema pacientov
schedule-nobody-about = Tu so zaposleni zdravniki, ki niso odšli, vsak s svojimi termini. Zaposlene vnesete v imenik.
schedule-add-doctor = K zaposlenim
schedule-arrived = Tu od { $time }
schedule-completed = Opravljen
schedule-missed = Izostanek
schedule-away = Odsotnost
schedule-closed = Zaprto
schedule-off = Ne dela
schedule-free = Prosto: { $times }
schedule-nothing = Ni terminov

## Delovni čas
frame-roster = Delovni čas
roster-about = Kdo kdaj dela, kdo je odsoten in kdaj je poslovalnica zaprta. Po tem urnik pokaže, kaj je prosto.
roster-new-work = Dodaj delovni čas
roster-new-away = Dodaj odsotnost
roster-new-closed = Dodaj zaprt dan
roster-sort-work = Delovni čas
roster-sort-away = Odsotnost
roster-sort-closed = Zaprto
roster-about-work = Za odmor shranite dopoldne in popoldne posebej. Če se čas spremeni, staremu določite zadnji dan in dodajte novega.
roster-about-away = Dopust, bolezen, izobraževanje: dan ali več, ves dan ali nekaj ur.
roster-about-closed = Prazniki in drugi dnevi, ko ni terminov.
roster-none = Delovnega časa še ni
roster-none-about = Z delovnim časom urnik pokaže, kaj je prosto, in predlaga ure. Brez njega je mogoče naročiti na katero koli uro.
roster-none-work = Dodajte čas zdravnika: označite dneve v tednu, vnesite uri.
roster-none-away = Odsotnosti in zaprte dneve dodajte, ko zanje izveste.
roster-count = { $count ->
    [one] { $count } vnos
    [two] { $count } vnosa
    [few] { $count } vnosi
   *[other] { $count } vnosov
}
roster-who = Kdo
roster-what = Kaj
roster-hours = Ure
roster-days = Dnevi
roster-whole-clinic = Vsa klinika
roster-whole-day = Ves dan
roster-every-day = Vsak dan
roster-from = od { $day }
roster-show-past = Pokaži pretekle: { $count }
roster-hide-past = Skrij pretekle
roster-remove = Odstrani
roster-pick = Označite, kaj naj se odstrani.
roster-nothing-picked = Nič ni bilo označeno.
roster-saved = Delovni čas je shranjen.
roster-removed = Odstranjeno.
roster-unchanged = Nič ni bilo spremenjeno.
roster-field-employee = Zaposleni
roster-field-branch = Poslovalnica
roster-field-room = Prostor
roster-field-weekday = Dan v tednu
roster-field-from-on = Prvi dan
roster-field-until-on = Zadnji dan
roster-field-starts = Od
roster-field-ends = Do
roster-field-note = Opomba
roster-until-about = Prazno: do nadaljnjega.
roster-starts-about = Prazno: ves dan.
roster-flaw-who = Izberite zaposlenega.
roster-flaw-time = Uro vnesite tako: 08:30.
roster-flaw-hours = Vnesite uro.
roster-flaw-ends = Konec je po začetku.
roster-flaw-until = Zadnji dan ni pred prvim.
deed-roster-change = sprememba delovnega časa

## Naročanje
book-title = Naroči
book-about = Predlagane ure so pri zdravniku proste, kolikor traja storitev.
book-save = Naroči
book-times = Pokaži proste ure
book-booked = Naročeno.
book-whom = Koga
book-whom-about = Najprej poiščite pacienta.
book-field-item-1 = Storitev
book-field-item-2 = Druga storitev
book-field-item-3 = Tretja storitev
book-field-employee = Zdravnik
book-field-slot = Termin
book-field-day = Dan
book-field-time = Ura
book-field-minutes = Minute
book-field-department = Oddelek
book-field-room = Prostor
book-field-note = Opomba
book-field-anyway = Vseeno naroči
book-minutes = { $count } min
book-minutes-about = Prazno: kolikor trajajo storitve.
book-day-about = Dan in ura, vnesena tukaj, imata prednost pred predlaganima.
book-no-slots = Prosta ura ni znana. Izberite drugega zdravnika ali vnesite dan in uro pod »Več«.
book-flaw-doctor = Izberite zdravnika.
book-flaw-slot = Izberite uro ali vnesite dan in uro pod »Več«.
book-flaw-minutes = Od 1 do 720 minut.
book-flaw-midnight = Termin se konča pred polnočjo.
book-flaw-department = Izberite oddelek svoje poslovalnice.
book-busy-doctor = Zdravnik ima ob { $time } drug termin.
book-busy-room = Prostor je zaseden s terminom ob { $time }.
book-busy-patient = Pacient ima ob { $time } drug termin.
book-other-time = Izberite drugo uro.
book-insist = Izberite drugo uro ali označite »Vseeno naroči«.
book-away = Zdravnik je takrat odsoten. Izberite drugo uro ali drugega zdravnika.
book-closed = Takrat je zaprto. Izberite drug dan.
book-not-there = Ta zdravnik tisti dan ne dela tukaj. Izberite drugega.
book-not-active = Ta kartica ni aktivna: nanjo ni mogoče naročiti. Najprej jo znova aktivirajte.
book-to-card = Na kartico
book-plan-missing = Kdor plača vnaprej, potrebuje storitev: izberite jo.
book-prepays = Plača vnaprej: načrtovane storitve se plačajo pred obiskom.
schedule-book-at = Naroči ob { $time }, { $name }
deed-visit-book = naročen obisk

## En termin
schedule-awaits = Čaka na predplačilo: { $sum }
visit-status-booked = Naročen
visit-status-arrived = Tu
visit-status-completed = Opravljen
visit-status-cancelled = Odpovedan
visit-status-missed = Izostanek
visit-facts = Termin
visit-acts = Kaj se z njim zgodi
visit-change = Premakni ali spremeni
visit-arrive = Je tu
visit-miss = Ni prišel
visit-cancel = Odpovej termin
visit-complete = Zaključi
visit-saved = Termin je spremenjen.
visit-arrived = Prihod je zabeležen.
visit-cancelled = Termin je odpovedan.
visit-missed = Izostanek je zabeležen.
visit-waived = Predplačilo ni več zahtevano.
visit-not-booked = Ta termin ni več odprt: nekdo ga je medtem zaključil ali odpovedal.
visit-awaits = Predplačilo še manjka. Najprej sprejmite plačilo ali se mu odpovejte z razlogom.
visit-is-waived = Brez predplačila: { $reason }
visit-waive-reason = Zakaj ni zahtevano
visit-waive = Odpovej se predplačilu
visit-waive-missing = Vnesite razlog.
deed-visit-change = sprememba termina
deed-visit-arrive = zabeležen prihod
deed-visit-cancel = odpoved termina
deed-visit-miss = zabeležen izostanek
deed-prepayment-waive = odpoved predplačilu
