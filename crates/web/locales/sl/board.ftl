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
