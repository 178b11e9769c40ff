### The directory: the lists that the clinic is described by

frame-directory = Imenik
directory-about = Seznami, ki opisujejo kliniko. Kar je bilo uporabljeno, se arhivira in ne izbriše: ostane v številkah in se ne ponuja več.
directory-lists = Vsi seznami
directory-list = Seznam
directory-in-use = V uporabi
directory-branches = Poslovalnice
directory-branches-about = Kje je klinika: vsak kraj z mestom in državo.
directory-branches-new = Nova poslovalnica
directory-departments = Oddelki
directory-departments-about = Na kaj je klinika razdeljena; zaposleni in njihove številke spadajo v oddelek.
directory-departments-new = Nov oddelek
directory-employees = Zaposleni
directory-employees-about = Kdo sprejema paciente ali prodaja. Kdor odide, ostane v zgodovini z dnem odhoda.
directory-employees-new = Nov zaposleni
directory-categories = Kategorije
directory-categories-about = Skupine pacientov s pozornostjo, ki jo potrebujejo: barva, cenik, predplačilo.
directory-categories-new = Nova kategorija
directory-price-lists = Ceniki
directory-price-lists-about = Koliko stanejo storitve in izdelki ter za koga. Česar cenik nima, se vzame iz glavnega.
directory-price-lists-new = Nov cenik
directory-sources = Viri
directory-sources-about = Kako pacienti izvedo za kliniko.
directory-sources-new = Nov vir
directory-items = Storitve in izdelki
directory-items-about = Kaj se opravlja in prodaja: cena, trajanje in kdaj je spet na vrsti.
directory-items-new = Nova storitev ali izdelek
directory-rooms = Prostori
directory-rooms-about = Kje se sprejemajo pacienti, da noben prostor ni zaseden dvakrat.
directory-rooms-new = Nov prostor
directory-bonus-kinds = Vrste bonusov
directory-bonus-kinds-about = Kolikšen delež plačila v pravem denarju se vrne kot bonus in kako dolgo velja.
directory-bonus-kinds-new = Nova vrsta bonusa
directory-discount-grounds = Razlogi za popust
directory-discount-grounds-about = Zakaj se da popust; izbere se tam, kjer se da.
directory-discount-grounds-new = Nov razlog za popust
directory-reasons = Razlogi odhodov
directory-reasons-about = Zakaj pacienti odidejo; izbere se, ko kdo odide.
directory-reasons-new = Nov razlog

## What is asked of a record
directory-field-name = Ime
directory-field-city = Mesto
directory-field-country = Država
directory-field-branch-id = Poslovalnica
directory-field-branch-id-about = Pri oddelku: ko se spremeni njegova poslovalnica, se vsa poročila naredijo na novo; to nekaj časa traja.
directory-field-position = Delovno mesto
directory-field-department-id = Oddelek
directory-field-hired-on = Zaposlen od
directory-field-left-on = Odšel dne
directory-field-left-on-about = Od tega dne se ne ponuja več.
directory-field-sees-patients = Sprejema paciente (kdor ne, prodaja; sprememba na novo naredi vsa poročila)
directory-field-attention = Pozornost
directory-field-price-list-id = Cenik
directory-field-colour = Barva
directory-field-prepayment = Predplačilo: termini čakajo na plačilo
directory-field-preset = Privzeto za nove
directory-field-discount-percent = Popust, %
directory-field-discount-percent-about = Od cen glavnega cenika, kjer ta nima svoje cene.
directory-field-main = Glavni cenik
directory-field-group = Skupina
directory-field-kind = Vrsta
directory-field-price = Cena
directory-field-price-about = Na glavnem ceniku.
directory-field-duration-minutes = Minute
directory-field-recall-after-days = Znova čez dni
directory-field-recall-after-months = Znova čez mesece
directory-field-vat-percent = DDV, %
directory-field-vat-percent-about = Vsebovan v ceni.
directory-field-percent = Odstotek plačila
directory-field-percent-about = 0: brez bonusov.
directory-field-expires-after-days = Velja dni
directory-field-expires-after-days-about = Prazno: za vedno.
directory-field-archived = Arhivirano
directory-percent = { $percent } %

## The attention that a category needs
directory-attention-normal = Običajna
directory-attention-vip = VIP
directory-attention-problem = Problem
directory-attention-staff = Osebje

## Colours
directory-colour-red = Rdeča
directory-colour-orange = Oranžna
directory-colour-amber = Jantarna
directory-colour-yellow = Rumena
directory-colour-lime = Limetna
directory-colour-green = Zelena
directory-colour-teal = Turkizna
directory-colour-blue = Modra
directory-colour-indigo = Indigo
directory-colour-purple = Vijolična
directory-colour-pink = Rožnata
directory-colour-grey = Siva

## What can be done
directory-actions = Kaj storiti z izbranimi
directory-pick = Izberite zapise, da jih spremenite ali arhivirate
directory-together = Spremeni skupaj
directory-together-title = { $count ->
        [one] Spremeni { $count } zapis
        [two] Spremeni { $count } zapisa
        [few] Spremeni { $count } zapise
       *[other] Spremeni { $count } zapisov
    }
directory-together-about = Kar spodaj ostane, kot je, se ne spremeni: { $names }
directory-together-as-is = kot je
directory-together-empty = nič
directory-together-make-empty = Tu naj ne bo ničesar
directory-together-both = To je izpolnjeno in naj bi bilo hkrati prazno. Izberite eno.
directory-together-nothing = Nič še ni za spremeniti: izpolnite ali izberite vsaj eno.
directory-together-not = Nič ni bilo spremenjeno: pri »{ $name }« tako ne gre.
directory-together-clash = Nekdo je medtem nekatere spremenil. Nič ni izgubljeno; zdaj je shranjeno: { $list }. Shranite znova, da bo vaše veljalo za vse.
directory-together-theirs = { $name }: { $field } { $theirs }
directory-archive = Arhiviraj
directory-restore = Vrni
directory-leave = Danes odšel
directory-rejoin = Spet dela tu
directory-is-archived = arhivirano
directory-show-archived = Pokaži arhivirane ({ $count })
directory-hide-archived = Skrij arhivirane
directory-file = Datoteka (CSV)
directory-seek = Išči v seznamu
directory-none = Tu še ni ničesar
directory-none-new = Prvega vnesite ročno
directory-none-import = ali pa prevzemite vse z uvozom.
directory-not-found = Nič ni najdeno
directory-not-found-about = Nič v uporabi nima teh besed. Morda je arhivirano.
directory-whole-list = Ves seznam

## What was done
directory-made = Vneseno.
directory-changed = Spremenjeno.
directory-unchanged = Tako je že bilo.
directory-put-aside = Ni več v uporabi: v zgodovini ostane, ne ponuja se več.
directory-brought-back = Spet v uporabi.
directory-nothing-picked = Nič ni bilo izbrano.
deed-directory-change = sprememba imenika
audit-detail-list = Seznam

## What is wrong
directory-flawed = Ni še shranjeno: glejte, kaj piše spodaj.
directory-clash = Nekdo je to medtem spremenil. Nič ni izgubljeno: spodaj je vaš vnos in pod njim shranjeno. Shranite znova, da obdržite svoje.
directory-theirs = Zdaj shranjeno: { $theirs }
directory-theirs-empty = Zdaj shranjeno: nič
directory-flaw-missing = To mora biti izpolnjeno.
directory-flaw-long = Največ { $most } znakov.
directory-flaw-amount = Napišite znesek, na primer 12,50.
directory-flaw-decimals = Valuta ima manj decimalk.
directory-flaw-large = To je preveliko.
directory-flaw-percent = Napišite odstotek od 0 do 100.
directory-flaw-whole = Napišite celo število od 1 do milijona.
directory-flaw-day = To ni datum.
directory-flaw-gone = Tega ni več mogoče izbrati.
directory-flaw-recall = Navedite dneve ali mesece, ne obojega.
directory-flaw-left = To je pred dnem zaposlitve.

## How many
directory-count = { $count ->
        [one] { $count } zapis
        [two] { $count } zapisa
        [few] { $count } zapisi
       *[other] { $count } zapisov
    }

## Prices of a list
directory-prices = Cene
directory-prices-change = Spremeni cene
directory-prices-about = Koliko kaj stane po tem ceniku. Prazna cena se vzame iz glavnega cenika, zmanjšana za popust cenika.
directory-prices-main = Koliko kaj stane. Drugi ceniki od tod jemljejo, česar nimajo.
directory-item = Storitev ali blago
directory-price-main = Glavni cenik
directory-price-own = Cena po tem ceniku
directory-price-counts = Kaj velja
directory-price-from-main = iz glavnega cenika
directory-prices-none = Nič se še ne prodaja. Najprej vnesite storitve in blago; potem bodo tu s cenami.
directory-price-of = { $item }: cena po tem ceniku
directory-prices-saved = Shranjeno: nove cene veljajo od zdaj.
directory-prices-copied = Kopirano: nov cenik z lastnimi cenami.
directory-copy = Kopiraj ta cenik
directory-copy-about = Nov cenik z lastno ceno za vse, kar jo ima tu, spremenjeno in zaokroženo.
directory-copy-name = Ime novega cenika
directory-copy-percent = Sprememba v odstotkih
directory-copy-percent-about = Več; z minusom manj. Prazno: enako.
directory-copy-step = Zaokroži na
directory-copy-step-about = Na primer 0,50 ali 5. Prazno: na najmanjši kovanec.
directory-copy-rounding = Zaokroževanje
directory-copy-rounding-nearest = na najbližje
directory-copy-rounding-up = navzgor
directory-copy-rounding-down = navzdol
directory-flaw-change = Vpišite odstotek od −100 do 1000.
directory-flaw-step = Vpišite znesek nad 0.
directory-field-merged-into = Združeno v
directory-field-merged-into-about = Odhodi s tem razlogom so v vsakem poročilu in na vsaki kartici prikazani pod drugim.
directory-flaw-circle = Združen bi bil sam vase: izberite drugega.
directory-learnt = Razlogi so zdaj na seznamu.
directory-learn = { $count ->
        [one] Prevzemi { $count } razlog iz odhodov
        [two] Prevzemi { $count } razloga iz odhodov
        [few] Prevzemi { $count } razloge iz odhodov
       *[other] Prevzemi { $count } razlogov iz odhodov
    }
