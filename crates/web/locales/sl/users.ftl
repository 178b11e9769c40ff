### Who may come in

users-question = Kdo se sme prijaviti in kaj sme videti?
users-about = Kaj kdo vidi, določajo vloge in poslovalnice. Kdor odide, je onemogočen, ne izbrisan, da ostane dnevnik dejanj berljiv.
users-count =
    { $count ->
        [one] { $count } uporabnik
        [two] { $count } uporabnika
        [few] { $count } uporabniki
       *[other] { $count } uporabnikov
    }
users-name = Ime
users-sign-in = Uporabniško ime
users-role = Vloga
users-limits = Omejen na
users-second = Drugi faktor
users-second-on = vklopljen
users-second-off = izklopljen
users-seen = Nazadnje tu
users-never-seen = nikoli
users-signed-out = odjavljen
users-sees-nothing = brez zaposlenega: ne vidi ničesar
users-state = Status
users-state-active = aktiven
users-state-invited = povabljen
users-state-disabled = onemogočen
users-menu = Kaj storiti z uporabnikom { $name }
users-change = Spremeni
users-new-link = Nova povezava za geslo
users-end-sessions = Odjavi povsod
users-forget-second = Odstrani drugi faktor
users-disable = Onemogoči
users-enable = Omogoči

## A one-time link
users-link = Enkratna povezava
users-link-for = Povezava za uporabnika { $name }
users-link-of-disabled = Kdor je onemogočen, povezave ne more uporabiti. Tega uporabnika najprej omogočite.
users-link-about = Predajte jo sami: velja enkrat in do { $until } ter ne bo več prikazana.

## The form
users-invite = Povabite nekoga
users-invite-about = Dobite povezavo, s katero si povabljeni sam izbere geslo.
users-invite-go = Ustvari povezavo
users-change-whom = Sprememba uporabnika { $name }
users-change-about = Velja od naslednjega klika naprej.
users-change-own-about = Vašo vlogo lahko spremeni le drug lastnik.
users-sign-in-about = Kar se vpiše ob prijavi, ime ali e-poštni naslov; velike in male črke so enake. Po prvi prijavi ostane, saj ga po njem pozna dnevnik dejanj.
users-employee = Zaposleni
users-employee-about = Kdo je ta uporabnik v evidenci. Zdravniki to potrebujejo: vidijo, kar zadeva tega zaposlenega, in nič drugega.
users-no-employee = (brez)
users-branches = Poslovalnice
users-branches-about = Nobena ni odkljukana: vse.
users-role-means = { $role }: { $about }
users-role-about-owner = Vidi in sme vse.
users-role-about-manager = Vidi vsa poročila in ljudi, izvaža, nastavlja kliniko; ne uvaža in ne upravlja uporabnikov.
users-role-about-doctor = Vidi svoje številke in svoje paciente.
users-role-about-front-desk = Najde in odpira paciente; poročil ne vidi.
users-role-about-marketer = Vidi poročila o pacientih, izvaža in shranjuje sezname.
users-role-about-auditor = Vidi poročila in dnevnik dejanj; pacientov ne.

## What is wrong with the form, or cannot be
users-name-missing = Vnesite ime.
users-name-long = Največ { $most } znakov.
users-sign-in-missing = Vnesite, s čim se bo prijavljal.
users-sign-in-odd = Največ { $most } znakov, brez presledkov.
users-sign-in-taken = S tem se že nekdo prijavlja ali se je nekoč.
users-role-missing = Izberite vlogo.
users-employee-missing = Zdravnik vidi, kar zadeva enega zaposlenega: izberite, kdo je ta uporabnik.
users-employee-gone = Tega zaposlenega ni več.
users-gone = Tega uporabnika ni več.
users-last-owner = To je edini lastnik, ki se lahko prijavi. Najprej naj bo lastnik še kdo drug.
users-own-role = Nihče ne spreminja svoje vloge. To lahko stori drug lastnik.
users-own-end = Nihče ne onemogoči sebe. To lahko stori drug lastnik.
users-own-second = Svoj drugi faktor izklopite na strani »Moj dostop«.

## What was done
users-changed = Shranjeno. Velja od naslednjega klika naprej.
users-disabled = Onemogočeno. Vse seje in povezave tega uporabnika so končane.
users-enabled = Omogočeno. Geslo je isto kot prej; če je pozabljeno, dajte novo povezavo.
users-sessions-ended = Odjavljeno povsod.
users-second-forgotten = Drugi faktor je odstranjen, povsod je odjavljeno. Zdaj zadošča geslo; naj si uporabnik nastavi novega.
