### Urnik: premikanje, sproti osvežen, po tednih in po prostorih

schedule-board-week = Teden po dnevih
schedule-board-rooms = Dan po prostorih
schedule-all-doctors = Vsi zdravniki
schedule-all-rooms = Vsi prostori
schedule-by = Stolpci
schedule-by-doctor = Zdravniki
schedule-by-room = Prostori
schedule-no-room = Brez prostora
schedule-picked = Termin je dvignjen. Puščice izberejo drugo mesto, Enter ga tja odloži, Esc ga vrne.
schedule-changed-meanwhile = Nekdo je medtem spremenil urnik. Znova bo prikazan, ko izpustite termin.
schedule-not-live = Povezava je prekinjena: urnik morda ni več ažuren. Poskus se ponavlja.
schedule-live-ended = Urnik se ne osvežuje več. Znova naložite stran.
visit-moved = Termin je prestavljen.
keys-board-move = V urniku: dvigni termin

## Nizi
book-field-every = Ponavljanje
book-every-never = Brez ponavljanja
book-every-weeks = { $count ->
    [one] vsak { $count } teden
    [two] vsaka { $count } tedna
    [few] vsake { $count } tedne
   *[other] vsakih { $count } tednov
}
book-field-times = Kolikokrat
book-field-until = Do
book-times-about = Skupaj s prvim. Prazno: do zadnjega dne.
book-field-skip = Izpusti dneve, ko ni mogoče naročiti
book-flaw-times = Niz ima od 2 do 52 terminov: povejte, koliko ali do kdaj.
book-series-refused = { $time }: { $reason }
book-series-about = Nič še ni naročeno. Izberite drug čas ali izpustite te dneve:
book-series-booked = Niz terminov je naročen.
visit-series = Ta termin je del niza. { $count ->
    [one] Odprt je še { $count } poznejši.
    [two] Odprta sta še { $count } poznejša.
    [few] Odprti so še { $count } poznejši.
   *[other] Odprtih je še { $count } poznejših.
}
book-field-later = Prestavi tudi vse poznejše v nizu
visit-cancel-later = Odpovej tega in vse poznejše
visit-later-cancelled = Termini niza od tu naprej so odpovedani.
visit-series-refused = Nič ni spremenjeno. Teh ni mogoče prestaviti:

## Čakalni seznam
frame-waiting = Čakalni seznam
waiting-title = Čakalni seznam
waiting-about = Kdo bi prišel prej ali ko ima zdravnik čas. Ko je termin odpovedan, so predlagani tisti, ki jim prosti čas ustreza.
waiting-nobody = Nihče ne čaka
waiting-not-found = Med čakajočimi ni nikogar, ki bi ustrezal vnosu
waiting-nobody-about = Poiščite pacienta in na kartici izberite »Daj na čakalni seznam«.
waiting-count = { $count ->
    [one] Čaka { $count }
    [two] Čakata { $count }
    [few] Čakajo { $count }
   *[other] Čaka { $count }
}
waiting-all = Pokaži vse, ki čakajo
waiting-free = Sprostil se je čas: { $time }. Ustreza tem.
waiting-book = Naroči
waiting-when = Kdaj
waiting-since = Od
waiting-any-day = Kateri koli dan
waiting-any-item = Katera koli storitev
waiting-any-employee = Kateri koli zdravnik
waiting-field-item = Storitev
waiting-field-employee = Zdravnik
waiting-field-from-on = Ne pred
waiting-field-until-on = Ne po
waiting-field-note = Opomba
waiting-form-about = Kdor čaka, je predlagan, ko se sprosti ustrezen čas.
waiting-enter = Daj na čakalni seznam
waiting-entered = Dodano na čakalni seznam.
waiting-drop = Ne čaka več
waiting-dropped = Odstranjeno s čakalnega seznama.
waiting-pick = Označite, kdo ne čaka več.
waiting-nothing-picked = Nihče ni označen.
deed-wait-enter = dodano na čakalni seznam
deed-wait-drop = odstranjeno s čakalnega seznama

## Koledar
calendar-title = Moji termini v drugem koledarju
calendar-about = Telefon ali drug koledarski program kaže vaše termine na svojem naslovu. Kdor ima naslov, jih bere: ne dajte ga nikomur.
calendar-none = Naslova ni.
calendar-says-hidden = Naslov je. Pove, kdaj ste zasedeni, in nič o pacientih.
calendar-says-initials = Naslov je. Pove začetnice pacientov.
calendar-says-whole = Naslov je. Pove imena pacientov.
calendar-names = Kaj pove o pacientih
calendar-names-hidden = Nič
calendar-names-initials = Začetnice
calendar-names-whole = Imena
calendar-give = Ustvari naslov
calendar-give-again = Namesto tega ustvari nov naslov
calendar-end = Prekliči naslov
calendar-address = Naslov
calendar-once = Kopirajte ga zdaj: ne bo več prikazan.
calendar-ended = Naslov je preklican.
deed-calendar-given = naslov koledarja ustvarjen
deed-calendar-ended = naslov koledarja preklican
