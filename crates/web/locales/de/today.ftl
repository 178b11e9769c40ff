### The first page of the day

today-headline =
    { $day }: { $n ->
        [0] bisher ist niemand gekommen
        [one] bisher ist ein Patient gekommen
       *[other] bisher sind { $n } Patienten gekommen
    }
today-asked = Bis zum heutigen, noch laufenden Tag, verglichen mit denselben Wochentagen davor
today-own = nur Ihre eigenen Patienten
today-open = heute ist noch nicht vorbei
today-nothing = noch keine Daten
today-nothing-yet = Noch gibt es nichts zu zählen. Sobald Patienten und Besuche in den Büchern stehen, finden Sie hier jeden Morgen fünf Zahlen, was sich verändert hat, und zu jeder einen Vorschlag.
today-start = So fangen Sie an
today-note-old = Der jüngste Besuch in den Büchern ist vom { $day }. Was seither geschah, fehlt in diesen Zahlen.

## The numbers
today-came = Patienten in den letzten 7 Tagen
today-new = Neupatienten in 4 Wochen
today-billed = Umsatz in 4 Wochen
today-missed = Terminausfälle in 4 Wochen
today-retention = Neupatienten, die binnen 90 Tagen wiederkamen
today-debt = Was Patienten schulden
today-check = Durchschnittsbon in 4 Wochen

today-points = { $points } Prozentpunkte
today-against-days = gegenüber { $before } in den { $days } Tagen davor
today-against-year = gegenüber { $before } ein Jahr davor
today-against-then = gegenüber { $before } vor vier Wochen
today-against-nothing = davor nichts zum Vergleichen

## What the drawing below a number is of
today-drawn-days = Tag für Tag
today-drawn-weekdays = Nach Wochentag
today-drawn-months = Monat für Monat
today-drawn-ages = Nach Alter der offenen Beträge

## One thing to do about it
today-act-due =
    { $n ->
        [one] Ein Recall ist diese Woche fällig: anrufen
       *[other] { $n } Recalls sind diese Woche fällig: anrufen
    }
today-act-peaks = Nachsehen, welche Stunden leer bleiben
today-act-sources = Nachsehen, was neue Patienten bringt
today-act-activity = Nachsehen, an welchen Tagen sie kamen
today-act-away =
    { $n ->
        [one] Ein Stammpatient bleibt weg: anrufen
       *[other] { $n } Stammpatienten bleiben weg: anrufen
    }
today-act-check = Nachsehen, was ein Besuch bringt
today-act-weekday = { $day } fällt auf: alle mit Termin erinnern
today-act-hours = Nachsehen, zu welchen Stunden Termine ausfallen
today-act-losses = Nachsehen, bei wem Neue nicht wiederkommen
today-act-lost =
    { $n ->
        [one] Ein Patient kam nicht wieder: nachsehen, wer
       *[other] { $n } kamen nicht wieder: nachsehen, wer
    }
today-act-retention = Sehen, wer wiederkam, Monat für Monat
today-act-long-owing = Anrufen, wer seit über 90 Tagen schuldet
today-act-owing = Nachsehen, wer schuldet
today-act-items = Nachsehen, was sich verkauft

## Short lists
today-list-due = In den nächsten sieben Tagen wieder fällig
today-list-away = Stammpatienten, die wegbleiben; die mit dem meisten Umsatz zuerst
today-list-owing = Größte offene Beträge
today-list-first = { $n } von { $all }
today-list-whole = Ganze Liste
