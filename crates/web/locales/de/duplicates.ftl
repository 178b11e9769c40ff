### Patienten: wahrscheinliche Dubletten, und zwei Karten zusammengeführt

similar-title = Vielleicht gibt es schon eine Karte:
similar-anyway = Das ist jemand anders: neue Karte anlegen
similar-card = Dieselbe Kartennummer:
similar-phone = Dasselbe Telefon:
similar-email = Dieselbe E-Mail:
similar-name = Ein ähnlich klingender Name und dasselbe Geburtsdatum:
similar-unseen-card = Ein Patient eines anderen Standorts hat dieselbe Kartennummer.
similar-unseen-phone = Ein Patient eines anderen Standorts hat dasselbe Telefon.
similar-unseen-email = Ein Patient eines anderen Standorts hat dieselbe E-Mail.
similar-unseen-name = Ein Patient eines anderen Standorts hat einen ähnlich klingenden Namen und dasselbe Geburtsdatum.
duplicates-title = Dubletten
duplicates-about = Karten, die vielleicht von einer Person sind. Wählen Sie Paare und führen Sie sie zusammen, oder sagen Sie, dass es zwei Personen sind: Dann stehen sie hier nicht mehr.
duplicates-count = { $count ->
        [one] Ein Paar
       *[other] { $count } Paare
    }
duplicates-none = Keine wahrscheinlichen Dubletten
duplicates-none-about = Niemand hat Kartennummer, Telefon oder E-Mail gemeinsam, oder dasselbe Geburtsdatum und einen ähnlich klingenden Namen.
duplicates-one = Karte
duplicates-other = Vielleicht dieselbe Person
duplicates-why = Warum
duplicates-why-card = Gleiche Kartennummer
duplicates-why-phone = Gleiches Telefon
duplicates-why-further = unter weiteren Kontakten
duplicates-why-email = Gleiche E-Mail
duplicates-why-name = Gleiches Geburtsdatum, ähnlicher Name
duplicates-pick = { $one } und { $other }
duplicates-nothing-picked = Wählen Sie Paare, um über sie zu entscheiden
duplicates-act-join = Zusammenführen
duplicates-act-apart = Nicht dieselbe Person
duplicates-joined = { $n ->
        [one] Ein Paar wurde zusammengeführt.
       *[other] { $n } Paare wurden zusammengeführt.
    }
duplicates-apart = { $n ->
        [one] Von einem Paar ist bekannt, dass es zwei Personen sind.
       *[other] Von { $n } Paaren ist bekannt, dass es je zwei Personen sind.
    }
duplicates-nothing = Nichts wurde entschieden: Jemand anders hat inzwischen über diese entschieden.
duplicates-card-taken = Nichts wurde zusammengeführt: Ein dritter Patient hat eine Kartennummer von einem von diesen. Sehen Sie die Paare einzeln an.
duplicates-of = Die andere Karte von { $name }
duplicates-of-about = Suchen Sie die Karte derselben Person. Nichts wird zusammengeführt, bevor Sie beide nebeneinander gesehen haben.
duplicates-side-by-side = Nebeneinander
duplicates-join-this = Mit anderer Karte zusammenführen
join-title = Zwei Karten zusammenführen
join-about = Wählen Sie, was auf der Karte stehen soll, die bleibt. Besuche, Geld, Kontakte und Familie beider bleiben; die andere Karte führt von nun an zu ihr. Das lässt sich 30 Tage lang rückgängig machen.
join-field = Was sie verschieden sagen
join-goes = Karte, die geht
join-stays = Karte, die bleibt
join-turn = Umgekehrt
join-save = Zusammenführen
join-side = { $visits ->
        [one] angelegt { $day } · ein Besuch
       *[other] angelegt { $day } · { $visits } Besuche
    }
join-changed-meanwhile = Jemand hat inzwischen eine der Karten geändert. Sehen Sie noch einmal hin und führen Sie dann zusammen.
join-done = Die Karten sind eine.
deed-patient-join = Karten zusammengeführt
deed-patient-apart = Patienten unterschieden
audit-detail-from = Karte, die ging
audit-detail-into = Karte, die blieb
audit-detail-moved = Umgezogen
audit-detail-doubled = Schon vorhanden
audit-detail-pairs = Paare
