### The people behind a number

people-who = Wer ist das?
people-actions = Handeln
people-picked = Ausgewählt:
people-all = Niemand ausgewählt: es gilt für alle { $n }
people-only = Nur diese
people-only-picked = Nur die Ausgewählten sind zu sehen.
people-not-only-picked = Alle zeigen
people-seek = In dieser Liste suchen
people-keep = Als Segment speichern
people-keep-about = Gespeichert wird die Frage, nicht die Personen: Ein Segment zeigt immer, wer jetzt dazugehört. Sind welche ausgewählt: wer von ihnen.
people-keep-name = Name des Segments
people-keep-shared = Kollegen dürfen es sehen
people-keep-save = Segment speichern
people-count =
    { $n ->
        [one] ein Patient
       *[other] { $n } Patienten
    }
people-visits =
    { $n ->
        [one] ein Besuch
       *[other] { $n } Besuche
    }
people-back = Zurück zum Bericht
people-none = Hinter dieser Zahl steht niemand
people-none-about = Vielleicht hat sie sich seither geändert, oder sie betrifft andere, als Sie sehen dürfen.
people-show-people = Personen
people-show-visits = Besuche

## Columns
people-column-starts-at = Beginn
people-column-in-numerator = Gezählt
people-column-billed-in-all = Insgesamt berechnet
people-column-here = { $name }, hier
people-in-numerator = gehört zum Anteil selbst, nicht nur zu dem, wovon er ein Anteil ist
people-marked = Die Zahl ist ein Anteil: Hier stehen alle, aus denen er gerechnet ist; wer zum Anteil gehört, trägt ein Zeichen.
people-column-contacted = Letzter Kontakt
