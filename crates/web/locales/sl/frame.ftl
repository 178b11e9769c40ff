### What is around every page

frame-skip = Na vsebino
frame-menu = Meni
frame-navigation = Glavni meni
frame-search = Iskanje pacientov
frame-search-for = Pacient, telefon, številka kartice, datum rojstva
frame-my-menu = Moj meni
frame-language = Jezik
frame-theme = Videz
frame-theme-auto = Kot naprava
frame-theme-light = Svetel
frame-theme-dark = Temen
frame-theme-contrast = Visok kontrast
frame-hide-names = Skrij imena
frame-show-names = Pokaži imena
frame-lock = Zakleni
frame-locked = Zaklenjeno
frame-locked-about = Kar ste vnesli, je še tu. Prijavite se v drugem zavihku in nadaljujte tukaj.
frame-sign-out = Odjava
frame-palette = Ukazi
frame-palette-for = Poročilo, stran ali pacient
frame-found = Najdeno
frame-found-none = Ni zadetkov
frame-keyboard = Tipkovnica
frame-close = Zapri
frame-kept-unreached = Strežnik ni dosegljiv. Vse vneseno je še tukaj in se samo pošlje znova.
frame-kept-busy = Pravkar zapisuje nekdo drug. Vse vneseno je še tukaj in se samo pošlje znova.
frame-kept-failed = Tega ni bilo mogoče shraniti. Vse vneseno je še tukaj; čez minuto pošljite znova.
frame-kept-signed-out = Odjavljeni ste. Vse vneseno je še tukaj: prijavite se na ločeni strani, vrnite se in pošljite znova.

## The menu
frame-today = Danes
frame-patients = Pacienti
frame-reports = Vsa poročila
frame-reports-patients = Poročila o pacientih
frame-reports-staff = Poročila o zaposlenih
frame-segments = Segmenti
frame-import = Uvoz
frame-setup = Nastavitve
frame-users = Uporabniki
frame-audit = Dnevnik dejanj
frame-account = Moj dostop
frame-help = Pomoč

## Above and below the page
frame-demo-label = Demo
frame-demo = To je demo klinika: vsi pacienti so izmišljeni.
frame-demo-leave = Nastavite svojo kliniko

frame-fresh = Popolno · stanje { $moment }
frame-help-key = Pomoč F1
frame-keys-key = Bližnjice ?
frame-staff = Primerjava zaposlenih
frame-work = Klinika

## What a key does
keys-these = Pokaži tipke te strani
keys-palette = Pojdi na poročilo, stran ali pacienta
keys-search = Išči paciente
keys-today = Pojdi na Danes
keys-reports = Pojdi na vsa poročila
keys-patients = Pojdi na paciente
keys-staff = Pojdi na primerjavo zaposlenih
keys-segments = Pojdi na segmente
keys-help = Pojdi na pomoč
keys-clear = Odstrani vse filtre
keys-private = Skrij imena ali jih pokaži
keys-topic = Pomoč o tej strani
keys-day = Na moj dan
keys-tasks = Na naloge
keys-remind = Opomni me na tega pacienta; nato M: čez mesec
keys-contact = Zapiši klic temu pacientu
