### Who did what

audit-question = Kdo je kdaj kaj storil?
audit-asked = Najnovejše najprej, po uri v pasu { $zone }
audit-filter = Filter
audit-actor = Kdo
audit-actor-command-line = ukazna vrstica
audit-actor-this-machine = ta računalnik
audit-action = Kaj
audit-everybody = vsi
audit-everything = vse
audit-from = Od
audit-to = Do
audit-number = Št.
audit-at = Kdaj
audit-detail = Podrobnosti
audit-deeds = Vnosi
audit-shown = Št. { $first } do { $last }
audit-newest = Na najnovejša
audit-verify = Preveri verigo
audit-verify-again = Preveri še enkrat
audit-unchecked = Vsaka vrstica nosi prstni odtis prejšnje, zato se poznejše spremembe opazijo. Preverjanje prebere vse.
audit-whole =
    { $rows ->
        [one] Veriga je cela: { $rows } vrstica je, kot je bila zapisana.
        [two] Veriga je cela: obe vrstici ({ $rows }) sta, kot sta bili zapisani.
        [few] Veriga je cela: vse { $rows } vrstice so, kot so bile zapisane.
       *[other] Veriga je cela: vseh { $rows } vrstic je, kot so bile zapisane.
    }
audit-broken = Veriga je pretrgana pri vrstici { $seq }: ta ali katera pred njo je bila spremenjena ali odstranjena zunaj Revisita. Evidenco pustite, kakršna je, kot dokaz, in jo primerjajte z varnostno kopijo.
audit-none = Takega dejanja ni
audit-none-about = V teh dneh tega ni storil nihče. Podaljšajte obdobje ali odstranite filter.

## Details: what a deed was about
audit-detail-pair = { $name }: { $value }
audit-detail-user = Uporabnik
audit-detail-patient = Pacient
audit-detail-report = Poročilo
audit-detail-format = Oblika
audit-detail-people = Seznam ljudi
audit-detail-rows = Vrstice
audit-detail-import = Uvoz
audit-detail-files = Datoteke
audit-detail-certificate-sha256 = Potrdilo
audit-detail-topic = Tema
audit-detail-segment = Segment
audit-detail-act = Dejanje
audit-detail-practice = Predloga

## Deeds, by what the audit calls them
deed-first-owner = ustvarjen prvi lastnik
deed-password-given = vneseno geslo
deed-sign-in = prijava
deed-sign-out = odjava
deed-password-set = geslo nastavljeno po povezavi
deed-password-changed = zamenjano geslo
deed-second-factor-on = vklopljen drugi faktor
deed-second-factor-off = izklopljen drugi faktor
deed-second-factor-taken-away = drugemu odvzet drugi faktor
deed-recovery-codes-renewed = nove kode za obnovitev
deed-session-ended = končana seja
deed-other-sessions-ended = končane vse druge seje
deed-all-sessions-ended = končane vse seje
deed-language-chosen = izbran jezik
deed-user-invited = povabljen uporabnik
deed-user-added = dodan uporabnik
deed-user-changed = spremenjen uporabnik
deed-one-time-link-given = dana enkratna povezava
deed-user-signed-out = uporabnik povsod odjavljen
deed-user-disabled = onemogočen uporabnik
deed-user-enabled = omogočen uporabnik
deed-patient-view = ogled pacienta
deed-patient-register = vpisal pacienta
deed-patient-edit = spremenil kartico
deed-patient-leave = zapisal odhod
deed-patient-stay = odstranil zapis o odhodu
deed-patient-state = spremenil stanje pacienta
deed-export = izvoz datoteke
deed-segment-save = shranitev segmenta
deed-segment-change = sprememba segmenta
deed-clinic-set-up = nastavitev klinike
deed-starter-directory = začetek s predlogo
deed-import = uvoz
deed-import-undo = razveljavitev uvoza
deed-help-helped = pomoč je pomagala
deed-help-did-not-help = pomoč ni pomagala
deed-contact-result = Zapisan stik
deed-task-set = Naloga dana
deed-task-change = Naloga spremenjena
deed-task-close = Naloga zaključena
deed-task-reopen = Naloga znova odprta
deed-task-remove = Naloga odstranjena
deed-task-notice = Prebrani izidi nalog
deed-recall-change = Vabilo pacienta spremenjeno
deed-rating-enter = Ocena vnesena
deed-rating-remove = Ocena odstranjena
