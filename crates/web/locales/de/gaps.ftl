### What is missing on patients’ cards

gaps-title = Lücken
gaps-about = { $n ->
        [one] Was auf der Karteikarte eines aktiven Patienten fehlt. Berichte und Nachrichten sind nur so vollständig wie die Karten.
       *[other] Was auf den Karteikarten von { $n } aktiven Patienten fehlt. Berichte und Nachrichten sind nur so vollständig wie die Karten.
    }
gaps-nobody = Noch niemand ist aufgenommen
gaps-nobody-about = Sobald es Patienten gibt, wird hier gezählt, was auf ihren Karten fehlt.
gaps-whole = Es fehlt nichts
gaps-whole-about = Auf allen Karten aktiver Patienten steht das.
gaps-what = Was fehlt
gaps-missing = Fehlt
gaps-cards = Karten
gaps-share = Anteil
gaps-of = { $what }: fehlt
gaps-of-about = { $n ->
        [one] Eine Karte; eintragen, was bekannt ist, und speichern.
       *[other] { $n } Karten, neueste zuerst; eintragen, was bekannt ist, und speichern.
    }
gaps-nothing-typed = Es wurde nichts eingetragen.
gaps-mended = Gespeichert; hier sind die nächsten.
gaps-filled-meanwhile = Das hat inzwischen jemand anderes eingetragen.
gaps-flaw-elsewhere = Auf dieser Karte stimmt etwas anderes nicht: bitte öffnen.
deed-patient-gaps = hat Lücken auf Karten gefüllt
