### Die Personen hinter einer Zahl

people-who = Wer ist das?
people-actions = Handeln
people-picked = Ausgewählt:
people-all = Nichts ausgewählt: es gilt für alle { $n }
people-seek = In dieser Liste suchen
people-keep = Als Segment merken
people-count = { $n ->
        [one] ein Patient
       *[other] { $n } Patienten
    }
