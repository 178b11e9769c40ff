### A category, a price list or a bonus kind for the people of a list

assign-act-category = Kategorija
assign-act-price-list = Cenik
assign-act-bonus-kind = Vrsta bonusa
assign-act-problem = Zahteven pacient: { $reason }
assign-act-on = Ukrepi za te paciente
assign-because-debt = ima dolg
assign-because-low-score = nizka ocena
assign-title-category =
    { $n ->
        [one] Kategorija za { $n } pacienta
        [two] Kategorija za { $n } pacienta
        [few] Kategorija za { $n } paciente
       *[other] Kategorija za { $n } pacientov
    }
assign-title-price-list =
    { $n ->
        [one] Cenik za { $n } pacienta
        [two] Cenik za { $n } pacienta
        [few] Cenik za { $n } paciente
       *[other] Cenik za { $n } pacientov
    }
assign-title-bonus-kind =
    { $n ->
        [one] Vrsta bonusa za { $n } pacienta
        [two] Vrsta bonusa za { $n } pacienta
        [few] Vrsta bonusa za { $n } paciente
       *[other] Vrsta bonusa za { $n } pacientov
    }
assign-everybody = Nihče ni bil izbran: velja za vse na seznamu.
assign-changed = Seznam se je medtem spremenil: prej { $was }, zdaj { $n }. Shranite še enkrat, če to še vedno želite.
assign-category = Kategorija
assign-price-list = Cenik
assign-bonus-kind = Vrsta bonusa
assign-choose = Izberite …
assign-no-price-list = brez svojega: cenik kategorije
assign-no-bonus-kind = brez
assign-reason = Razlog
assign-reason-about = Na kartici stoji ob kategoriji. Pri zahtevnih je obvezen.
assign-save =
    { $n ->
        [one] Dodeli { $n } pacientu
        [two] Dodeli { $n } pacientoma
        [few] Dodeli { $n } pacientom
       *[other] Dodeli { $n } pacientom
    }
assign-choose-one = Nekaj izberite.
assign-reason-missing = Povejte, zakaj: zahteven pacient ima razlog.
assign-reason-long = Razlog ima največ { $most } znakov.
assign-gone = Tega, kar ste izbrali, ni več. Vrnite se in izberite drugo.
assign-nobody = Nikogar od mišljenih ni več na seznamu. Nič ni spremenjeno.
assign-nothing = Ni kaj spremeniti: to so že imeli.
assign-done-category =
    { $n ->
        [one] V kategoriji { $name } je zdaj { $n } pacient.
        [two] V kategoriji { $name } sta zdaj { $n } pacienta.
        [few] V kategoriji { $name } so zdaj { $n } pacienti.
       *[other] V kategoriji { $name } je zdaj { $n } pacientov.
    }
assign-done-price-list =
    { $n ->
        [one] Cenik { $name } ima zdaj { $n } pacient.
        [two] Cenik { $name } imata zdaj { $n } pacienta.
        [few] Cenik { $name } imajo zdaj { $n } pacienti.
       *[other] Cenik { $name } ima zdaj { $n } pacientov.
    }
assign-done-price-list-none =
    { $n ->
        [one] Svojega cenika nima več { $n } pacient.
        [two] Svojega cenika nimata več { $n } pacienta.
        [few] Svojega cenika nimajo več { $n } pacienti.
       *[other] Svojega cenika nima več { $n } pacientov.
    }
assign-done-bonus-kind =
    { $n ->
        [one] Vrsto bonusa { $name } ima zdaj { $n } pacient.
        [two] Vrsto bonusa { $name } imata zdaj { $n } pacienta.
        [few] Vrsto bonusa { $name } imajo zdaj { $n } pacienti.
       *[other] Vrsto bonusa { $name } ima zdaj { $n } pacientov.
    }
assign-done-bonus-kind-none =
    { $n ->
        [one] Vrste bonusa nima več { $n } pacient.
        [two] Vrste bonusa nimata več { $n } pacienta.
        [few] Vrste bonusa nimajo več { $n } pacienti.
       *[other] Vrste bonusa nima več { $n } pacientov.
    }

## On the card
patient-category-reason = Zakaj ta kategorija
patient-bonus-kind = Vrsta bonusa
patient-note-because = { $hint } Razlog: { $reason }

## In the audit
deed-category-assign = dodelitev kategorije več pacientom
deed-price-list-assign = dodelitev cenika več pacientom
deed-bonus-kind-assign = dodelitev vrste bonusa več pacientom
audit-detail-category = Kategorija
audit-detail-price-list = Cenik
audit-detail-bonus-kind = Vrsta bonusa
audit-detail-patients = Pacienti
audit-detail-same = Že imeli
audit-detail-left-out = Izpuščeni
