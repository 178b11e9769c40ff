### Help

help-question = Was möchten Sie wissen?
help-search = In der Hilfe suchen
help-find = Suchen
help-credits = Was das Programm von anderen enthält und zu welchen Bedingungen:
help-credits-scripts = Diagramme und Karte
help-credits-towns = Orte (GeoNames)
help-contents = Auf dieser Seite
help-why = Warum man hinsieht
help-read = So lesen Sie es
help-next = Was als Nächstes zu tun ist
help-numbers = Was die Zahlen bedeuten
help-related = Verwandtes
help-open-report = Bericht öffnen
help-open-page = Seite öffnen
help-about-patients = Berichte über Patienten
help-about-employees = Berichte über Mitarbeiter
help-about-jobs = Aufgaben
help-topics =
    { $count ->
        [one] Ein Thema; F1 öffnet das zu der Seite, auf der Sie sind
       *[other] { $count } Themen; F1 öffnet das zu der Seite, auf der Sie sind
    }
help-found =
    { $count ->
        [one] Ein Thema zu „{ $q }“
       *[other] { $count } Themen zu „{ $q }“
    }
help-none = Nichts zu „{ $q }“
help-none-about = Versuchen Sie es mit einem einzigen Wort, oder sehen Sie alle Themen durch.
help-all-topics = Alle Themen
help-did-it-help = Hat es geholfen?
help-yes = Ja
help-no = Nein
help-thanks = Danke. Die Antwort wird gezählt, damit unklare Themen auffallen.
