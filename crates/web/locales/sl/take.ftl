### Seznam imenika, ki se vrne kot datoteka

take-title = { $list }: vnos datoteke
take-bring = Vrni datoteko
take-about = Vzemite seznam kot datoteko, jo spremenite v preglednici in vrnite sem. Najprej vidite, kaj bi spremenila; pred vašo potrditvijo se ne spremeni nič.
take-choose = Datoteka
take-file = CSV s stolpci tega seznama
take-nothing-chosen = Najprej izberite datoteko.
take-too-large = Datoteka je večja od { $most } kB ali ni prišla cela.
take-wrong = { $count ->
        [one] { $count } napaka; dokler ni popravljena, ni mogoče prevzeti ničesar.
        [two] { $count } napaki; dokler nista popravljeni, ni mogoče prevzeti ničesar.
        [few] { $count } napake; dokler niso popravljene, ni mogoče prevzeti ničesar.
       *[other] { $count } napak; dokler niso popravljene, ni mogoče prevzeti ničesar.
    }
take-sound = Vse je v redu. Novih: { $made }, spremenjenih: { $changed }, enakih: { $unchanged }. Česar v datoteki ni, ostane.
take-nothing = Vse je v redu in nič se ne bi spremenilo: enakih je { $unchanged }.
take-meanwhile = Nekdo je medtem spremenil seznam. Poglejte še enkrat: to bi datoteka spremenila zdaj.
take-take = { $count ->
        [one] Prevzemi { $count } zapis
        [two] Prevzemi { $count } zapisa
        [few] Prevzemi { $count } zapise
       *[other] Prevzemi { $count } zapisov
    }
take-taken = Prevzeto.
take-faults = Kaj ni v redu
take-changes = Kaj bi se spremenilo
take-line = Vrstica
take-column = Stolpec
take-what = Kaj
take-new = Nov
take-empty = nič
take-change = { $field }: { $was } → { $is }
take-more = in še { $count }
take-flaw-unknown = Noben zapis nima tega id. Za novega ga pustite praznega.
take-flaw-twice = Ta id je v datoteki dvakrat.
take-flaw-single = Tu sme imeti da samo en zapis.
