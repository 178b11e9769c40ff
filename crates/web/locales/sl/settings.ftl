### Kaj klinika določi enkrat in kdo sme koliko podariti

frame-settings = Pravila in omejitve
settings-about = Kaj klinika določi enkrat in česar se drži vsako delovno mesto. Kar ostane prazno, je kot običajno.
settings-usual = Kot običajno: { $usual }
settings-empty = Prazno: { $usual }.
settings-step = Vrstice urnika
settings-step-about = Koliko minut je med vrsticama urnika in med ponujenima urama.
settings-overlap = Dva termina hkrati
settings-overlap-about = Ali sme imeti zdravnik, prostor ali pacient dva termina ob istem času, če tisti, ki naroča, vztraja.
settings-letterhead = Glava potrdil
settings-letterhead-about = Stoji na vrhu vsakega potrdila: ime, naslov, davčna številka, vsako v svoji vrstici.
settings-letterhead-usual = ime klinike
settings-seller = Kdo prodaja
settings-seller-about = Komu se pripišejo prodaje, za katere ne odgovarja nihče drug. Izbrati je mogoče zaposlene, ki ne sprejemajo pacientov.
settings-seller-usual = nihče
settings-bonus-share = Delež, plačljiv z bonusom
settings-bonus-share-about = Koliko odstotkov računa je največ mogoče plačati z bonusom.
settings-discount-limit = Meja popusta: { $role }
settings-discount-limits = Meje popustov
settings-discount-limit-about = Koliko odstotkov računa se sme največ odpustiti.
settings-gift-limit = Meja darila: { $role }
settings-gift-limits = Meje daril
settings-gift-limit-about = Koliko bonusa sme pacient največ dobiti naenkrat brez plačila.
settings-gift-limit-usual = brez omejitve
settings-saved = Shranjeno: velja od zdaj.
deed-settings-change = spremembe pravil in omejitev
audit-detail-settings = Pravila
