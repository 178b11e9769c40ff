### Eine Liste des Verzeichnisses, die als Datei zurückkommt

take-title = { $list }: Datei einlesen
take-bring = Datei einlesen
take-about = Nehmen Sie die Liste als Datei mit, ändern Sie sie in einer Tabellenkalkulation und bringen Sie sie hierher zurück. Zuerst sehen Sie, was sie bewirken würde; vorher ändert sich nichts.
take-choose = Die Datei
take-file = CSV mit den Spalten dieser Liste
take-nothing-chosen = Wählen Sie zuerst eine Datei.
take-too-large = Die Datei ist größer als { $most } kB oder kam nicht vollständig an.
take-wrong = { $count ->
        [one] Etwas stimmt nicht; vorher kann nichts übernommen werden.
       *[other] { $count } Dinge stimmen nicht; vorher kann nichts übernommen werden.
    }
take-sound = Alles stimmt. Neu: { $made }, geändert: { $changed }, unverändert: { $unchanged }. Was in der Datei fehlt, bleibt.
take-nothing = Alles stimmt, und nichts würde sich ändern: { $unchanged } sind, wie sie sind.
take-meanwhile = Inzwischen hat jemand die Liste geändert. Sehen Sie noch einmal hin: Das würde die Datei jetzt bewirken.
take-take = { $count ->
        [one] Einen Eintrag übernehmen
       *[other] { $count } Einträge übernehmen
    }
take-taken = Übernommen.
take-faults = Was nicht stimmt
take-changes = Was sich ändern würde
take-line = Zeile
take-column = Spalte
take-what = Was
take-new = Neu
take-empty = nichts
take-change = { $field }: { $was } → { $is }
take-more = und { $count } weitere
take-flaw-unknown = Kein Eintrag hat diese id. Lassen Sie sie für einen neuen leer.
take-flaw-twice = Diese id steht zweimal in der Datei.
take-flaw-single = Hier darf nur ein Eintrag Ja sagen.
