### The people behind a number

people-who = Kdo so to?
people-actions = Ukrepi
people-picked = Izbrano:
people-all = Nihče ni izbran: velja za vse ({ $n })
people-only = Samo ti
people-only-picked = Prikazani so samo izbrani.
people-not-only-picked = Pokaži vse
people-seek = Išči po tem seznamu
people-keep = Shrani kot segment
people-keep-about = Shrani se vprašanje, ne ljudje: segment vedno pokaže, kdo sodi vanj zdaj. Če so nekateri izbrani: kdo od njih.
people-keep-name = Ime segmenta
people-keep-shared = Sodelavci ga smejo videti
people-keep-save = Shrani segment
people-count =
    { $n ->
        [one] { $n } pacient
        [two] { $n } pacienta
        [few] { $n } pacienti
       *[other] { $n } pacientov
    }
people-visits =
    { $n ->
        [one] { $n } obisk
        [two] { $n } obiska
        [few] { $n } obiski
       *[other] { $n } obiskov
    }
people-back = Nazaj na poročilo
people-none = Za to številko ni nikogar
people-none-about = Morda se je medtem spremenila ali pa zajema druge, kot jih smete videti.
people-show-people = Ljudje
people-show-visits = Obiski

## Columns
people-column-starts-at = Začetek
people-column-in-numerator = Šteje
people-column-billed-in-all = Zaračunano skupaj
people-column-here = { $name }, tu
people-in-numerator = sodi v sam delež, ne le v celoto, katere delež je
people-marked = Številka je delež: tu so vsi, iz katerih je izračunan; kdor sodi v delež, ima oznako.
people-column-contacted = Zadnji stik
