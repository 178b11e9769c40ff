### Tasks: set, moved, closed; one’s own day, and how they were kept

tasks-title = Naloge
tasks-about = Kaj je treba storiti, najnujnejše najprej. Zaključenega ni zraven.
tasks-first = Prikazanih je prvih { $count }: poiščite, kar potrebujete.
tasks-set-in = Dano: { $days }
tasks-lately = Dane v zadnjih { $count } dneh
tasks-seek = Besedilo, ime ali izid
tasks-count = { $count ->
        [one] { $count } naloga
        [two] { $count } nalogi
        [few] { $count } naloge
       *[other] { $count } nalog
    }
tasks-with-closed = Tudi zaključene
tasks-open-only = Le odprte
tasks-of-all = Vseh
tasks-of-mine = Le moje
tasks-not-found = Take naloge ni
tasks-not-found-about = Nič ne ustreza iskanemu.
tasks-none = Ni nalog
tasks-none-about = Naloga pove, kdo kaj stori do katerega dne. Kdor jo je dal, izve, ko je zaključena.
tasks-none-card = Na kartici pacienta: »Opomni me«
tasks-none-list = Na seznamu ljudi: naloga za vsakega
tasks-are-set = Danih nalog: { $n }. Opravi: { $name }.
tasks-set-many = { $n ->
        [one] Daj { $n } nalogo
        [two] Daj { $n } nalogi
        [few] Daj { $n } naloge
       *[other] Daj { $n } nalog
    }
task-myself = { $name } (jaz)
task-text = Naloga
task-patient = Pacient
task-due = Rok
task-assignee = Kdo jo opravi
task-author = Dal
task-result = Izid
task-forgotten = (izbrisano s pacientom)
task-new = novo
task-patient-unseen = pacient, ki ga ne vidite
task-moved = { $count ->
        [one] prestavljeno { $count }-krat
        [two] prestavljeno { $count }-krat
        [few] prestavljeno { $count }-krat
       *[other] prestavljeno { $count }-krat
    }
task-overdue = Zamuja
task-priority-low = Nizka
task-priority-normal = Običajna
task-priority-high = Nujno
task-for-each = Naloga za vsakega
task-for-people = { $n ->
        [one] Naloga za { $n } pacienta
        [two] Nalogi za { $n } pacienta
        [few] Naloge za { $n } paciente
       *[other] Naloge za { $n } pacientov
    }
task-flaw-text = Povejte, kaj je treba storiti.
task-flaw-past = Ta dan je mimo: izberite današnjega ali poznejšega.
task-flaw-many = Več kot 500 naenkrat nihče ne zmore: izberite manj.
task-flaw-result = Povejte, kaj je iz tega nastalo: naloga se zaključi z izidom.
task-flaw-not-closed = Izid zaključi nalogo: spodaj pritisnite »Zaključi« ali pustite polje prazno.
task-clash = To je medtem spremenil nekdo drug.
task-field-text = Kaj je treba storiti
task-field-due-on = Do katerega dne
task-field-assignee = Kdo jo opravi
task-field-priority = Prednost
task-field-result = Kaj je iz tega nastalo
task-new-title = Nova naloga
task-new-about = Kdo kaj stori do katerega dne. Kdor jo opravi, jo vidi v svojem dnevu.
task-set = Daj nalogo
task-is-set = Naloga je dana.
task-not-so = S takšno nalogo, kakršna je zdaj, tega ni mogoče.
task-removed = Naloga je odstranjena.
task-closed = Naloga je zaključena.
task-reopened = Naloga je spet odprta.
task-changed = Naloga je spremenjena.
task-close = Zaključi
task-reopen = Odpri znova
task-remove = Odstrani
task-result-about = Potrebno za zaključek.
task-set-by = Dal: { $author }, opravi: { $assignee }, { $day }
task-moved-from = { $count ->
        [one] prestavljeno { $count }-krat, najprej { $day }
        [two] prestavljeno { $count }-krat, najprej { $day }
        [few] prestavljeno { $count }-krat, najprej { $day }
       *[other] prestavljeno { $count }-krat, najprej { $day }
    }
task-fate-open = odprta
task-fate-overdue = zamuja
task-fate-in-time = zaključena pravočasno
task-fate-late = zaključena prepozno
task-is-about = Gre za:
task-closed-with = { $day }, { $who }: { $result }
task-is-overdue = Dan je mimo. Nalogo zaključite ali prestavite: to se šteje.
task-of-card = Naloga do { $day }, { $name }:
task-badge = Zamuja: { $overdue }, novih: { $new }, opravljeno za vas: { $closed }
remind-title = Opomni me
remind-about = Naloga zase o tem pacientu. Izberite, kdaj.
remind-text = Pokliči
remind-day = Jutri, { $day }
remind-week = Čez teden, { $day }
remind-month = Čez mesec, { $day }
remind-quarter = Čez tri mesece, { $day }
remind-year = Čez leto, { $day }
remind-other = Drug dan ali sodelavec
remind-done = Opomnjeni boste.
control-title = Nadzor nalog
control-about = Naloge, dane v teh dneh: pravočasne, prepozne, zamujene in še odprte skupaj dajo vse dane. Roki veljajo, kot so zdaj.
control-none = V teh dneh ni bila dana nobena naloga
control-by-assignee = Po izvajalcih
control-by-author = Po tistih, ki so jih dali
control-set = Dane
control-in-time = Pravočasno
control-late = Prepozno
control-overdue = Zamuja
control-open = Še odprte
control-moved = Prestavljene
day-title = Moj dan
day-of = Dan: { $name }
day-about = Kaj je treba storiti, kdo pride in kaj so opravili drugi.
day-nothing = Nič ne čaka: nobena naloga ne zapade in nihče ni naročen.
day-overdue = Zamuja
day-today = Danes
day-soon = V naslednjih sedmih dneh
day-closed = Opravljeno za vas
day-noticed = Prebrano
day-all-noticed = Zabeleženo je, da ste prebrali.
day-arrivals = Kdo pride danes
day-arrivals-count = { $count ->
        [one] Še { $count } termin
        [two] Še { $count } termina
        [few] Še { $count } termini
       *[other] Še { $count } terminov
    }
day-arrived = tukaj od { $time }
day-time = Ura
control-total = Skupaj
day-recalls = { $count ->
        [one] Skrbite za { $count } vabilo:
        [two] Skrbite za { $count } vabili:
        [few] Skrbite za { $count } vabila:
       *[other] Skrbite za { $count } vabil:
    }
