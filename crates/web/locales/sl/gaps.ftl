### What is missing on patients’ cards

gaps-title = Vrzeli
gaps-about = { $n ->
        [one] Kaj manjka na kartici { $n } aktivnega pacienta. Poročila in sporočila so popolna le toliko kot kartice.
        [two] Kaj manjka na karticah { $n } aktivnih pacientov. Poročila in sporočila so popolna le toliko kot kartice.
        [few] Kaj manjka na karticah { $n } aktivnih pacientov. Poročila in sporočila so popolna le toliko kot kartice.
       *[other] Kaj manjka na karticah { $n } aktivnih pacientov. Poročila in sporočila so popolna le toliko kot kartice.
    }
gaps-nobody = Nihče še ni vpisan
gaps-nobody-about = Ko bodo pacienti, se bo tu štelo, kaj manjka na njihovih karticah.
gaps-whole = Nič ne manjka
gaps-whole-about = To piše na vseh karticah aktivnih pacientov.
gaps-what = Kaj manjka
gaps-missing = Manjka
gaps-cards = Kartice
gaps-share = Delež
gaps-of = { $what }: manjka
gaps-of-about = { $n ->
        [one] { $n } kartica; vpišite, kar veste, in shranite.
        [two] { $n } kartici, najnovejša najprej; vpišite, kar veste, in shranite.
        [few] { $n } kartice, najnovejše najprej; vpišite, kar veste, in shranite.
       *[other] { $n } kartic, najnovejše najprej; vpišite, kar veste, in shranite.
    }
gaps-nothing-typed = Nič ni bilo vpisano.
gaps-mended = Shranjeno; tu so naslednje.
gaps-filled-meanwhile = Medtem je to vpisal nekdo drug.
gaps-flaw-elsewhere = Na tej kartici je narobe nekaj drugega: odprite jo.
deed-patient-gaps = zapolni vrzeli na karticah
