### One’s own account

account-question = Kaj naj Revisit ve o vas?
account-me = O meni
account-settings = Kako so strani videti in kako delujejo
account-my-name = Ime
account-language = Jezik
account-theme = Videz
account-role = Vloga
account-sign-in = Uporabniško ime
account-employee = Zaposleni
account-branches = Poslovalnice
account-all-branches = Vse

## Password
account-password = Geslo
account-password-about = Novo geslo konča vaše seje povsod drugje.
account-password-now = Sedanje geslo
account-change-password = Zamenjaj geslo
account-password-changed = Vaše geslo je zamenjano. Povsod drugje ste odjavljeni.
account-password-wrong = To ni vaše sedanje geslo.

## Second factor
account-second = Drugi faktor
account-second-off = Drugi faktor je izklopljen.
account-second-why = Z njim tudi tisti, ki izve vaše geslo, brez vašega telefona ne more noter.
account-second-set-up = Nastavi
account-second-scan = Skenirajte to z aplikacijo za preverjanje pristnosti na telefonu, nato vnesite šest števk, ki jih pokaže.
account-second-qr = Koda QR za aplikacijo za preverjanje pristnosti; ključ spodaj pove isto
account-second-secret = Ali pa ključ vnesite ročno:
account-second-code = Koda iz aplikacije
account-second-confirm = Vklopi
account-second-on = Drugi faktor je vklopljen.
account-second-turned-on = Drugi faktor je odslej vklopljen.
account-second-turned-off = Drugi faktor je odslej izklopljen.
account-second-turn-off = Izklopi
account-second-proof-about = Z novimi kodami stare ne veljajo več. Geslo pokaže, da ste to vi.
account-codes = Kode za obnovitev
account-codes-about = Z vsako se enkrat prijavite brez telefona. Zapišite ali natisnite jih zdaj: ne bodo več prikazane.
account-codes-new = Nove kode za obnovitev
account-codes-left =
    { $count ->
        [0] Nobene kode za obnovitev ni več.
        [one] Ostala je še { $count } koda za obnovitev.
        [two] Ostali sta še { $count } kodi za obnovitev.
        [few] Ostale so še { $count } kode za obnovitev.
       *[other] Ostalo je še { $count } kod za obnovitev.
    }

## Sessions
account-sessions = Kje ste prijavljeni
account-device = Naprava
account-address = Naslov
account-started = Od
account-seen = Nazadnje uporabljeno
account-device-on = { $browser } · { $system }
account-device-unknown = Neznano
account-this-one = ta tukaj
account-end = Končaj
account-end-which = Končaj sejo: { $device }
account-end-others = Končaj vse druge
account-end-all = Končaj vse
account-ended = Končano.

## Ways of working
account-keys = Posamezne tipke kot bližnjice
account-keys-on = Vklop
account-keys-off = Izklop
account-keys-about = »/« išče, »?« pokaže vse tipke, »g r« vodi na vsa poročila. Izklopite jih, če motijo pri narekovanju.
account-lock = Zaklep zaslona ob mirovanju
account-lock-minutes = po { $minutes } min
account-lock-about = Potem je treba znova vnesti geslo.
