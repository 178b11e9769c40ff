### Recalls as work, and what holds for one patient alone

recall-title = Koga povabiti
recall-about = Kdo je spet na vrsti, najdlje zamujeni najprej. Kdor je naročen ali je bil, sam izgine s seznama.
recall-count = { $count ->
        [one] { $count } povabilo
        [two] { $count } povabili
        [few] { $count } povabila
       *[other] { $count } povabil
    }
recall-seek = Ime, telefon ali storitev
recall-item = Storitev
recall-due = Na vrsti
recall-state = Stanje
recall-owner = Kdo skrbi
recall-owner-none = nihče
recall-act = Stik
recall-interval = Razmik in drugo
recall-state-open = Za opraviti
recall-state-due = Še ni klican
recall-state-not-reached = Ni dosegljiv
recall-state-contacted = Obveščen
recall-state-declined = Odklonil
recall-mine = Moji
recall-nobodys = Od nikogar
recall-none = Nihče ni na vrsti
recall-none-about = Storitev z razmikom vabi paciente: določite ga v imeniku. Drugih tu ne vabimo.
recall-last-done = nazadnje { $day }
recall-last = { $day }, { $who } ({ $count }×)
recall-pick = Izberite, za koga gre.
recall-take = Poskrbim zanje
recall-leave = Prepusti drugim
recall-taken = Skrbite za: { $n }.
recall-left = Prepuščeno drugim: { $n }.
recall-tasks-set = Danih vam je nalog: { $n }.
recall-task = Povabi: { $item }
recall-own-about = { $item }: kar velja le za tega pacienta. Prazno: velja razmik storitve.
recall-field-after-days = Spet čez dni
recall-field-after-months = Spet čez mesecev
recall-field-off = Ne opominjaj
recall-field-reason = Zakaj
recall-field-owner = Kdo skrbi
recall-flaw-reason = Povejte, zakaj tega pacienta ne opominjamo.
recall-kept = Shranjeno za tega pacienta.
recall-room-title = Koliko jih povabiti
recall-room-with = Za proste termine
recall-room-nobody = (izberite zdravnika)
recall-room-days = V naslednjih
recall-room-span = { $days } dneh
recall-room-go = Predlagaj
recall-room = { $who }: do { $day } prosto { $hours } h, dovolj za prvih { $count } od { $all }, ki jih je še treba povabiti.
recall-room-none = { $who } do { $day } nima prostora za nikogar s tega seznama (prosto { $hours } h).
recall-room-guessed = Delovni čas ni vnesen; upoštevan je običajni.
recall-room-only = Pokaži samo te
recall-room-all = Pokaži vse
