### The controls above a report, and the gallery

report-ask = Frage stellen
report-add-filter = Filter
report-all = alle
report-remove = entfernen
report-clear = Alle Filter lösen
report-more = Eigene Tage und weitere Angaben
report-gallery-question = Was möchten Sie wissen?
report-gallery-asked = Vorschau: die letzten 12 Monate
report-means = Was heißt „{ $name }“?
report-unit = Einheit:
report-more-help = Mehr dazu

report-rows =
    { $n ->
        [one] Eine Zeile
       *[other] { $n } Zeilen
    }
report-export-xlsx = Excel (XLSX)
report-print-most = Auf dieser Seite stehen nur die ersten { $most } von { $all } Zeilen. Alle stehen in der Datei.
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
report-start-over = Von vorn beginnen
report-unfold = { $name } aufklappen
report-fold = { $name } zuklappen

## What was asked
report-as-of = Stichtag { $day }
report-beside = Vergleich
report-beside-nothing = Keiner
report-beside-previous = verglichen mit dem Zeitraum davor
report-beside-year-before = verglichen mit dem Vorjahr

## Signs beside a number
report-few = zu wenige, um es zu sagen (unter { $n })
report-owes = schuldet { $debt }
report-open = unfertig: noch nicht vorbei
report-part = kein ganzer Abschnitt: der Zeitraum enthält nur einen Teil der Tage
report-best = besser als der Durchschnitt der Praxis

## The card behind an “i”
report-unit-count = Anzahl
report-unit-money = Geld
report-unit-percent = Prozent
report-unit-decimal = Zahl mit Nachkommastellen
report-unit-date = Datum
report-unit-days = Tage
report-unit-text = Text
report-made = Gerechnet aus:
report-made-percent = „{ $one }“ geteilt durch „{ $other }“
report-made-interval = wo der Anteil von „{ $one }“ an „{ $other }“ mit 95 % Sicherheit liegt
report-made-average = „{ $one }“ geteilt durch „{ $other }“
report-made-rest = „{ $one }“ abzüglich „{ $other }“
report-made-change = „{ $one }“ gegenüber „{ $other }“
report-adds-up = Gesamt:
report-adds-up-about = die Summe der Zeilen

## Figures
report-figure-patients = Patienten
report-figure-reasons = Verschiedene Gründe
report-figure-recalls = Recalls

## Notes
report-note-all-later = Der ganze Zeitraum liegt nach dem Stichtag: Noch gibt es nichts zu zählen.
report-note-unfinished = Der Zeitraum ist noch nicht vorbei: Gezählt sind nur die Tage bis zum { $day }.
report-note-as-of = Stichtag { $day }: Was später kam, zählt nicht; Karten und Status sind aber die von heute.
report-note-as-of-now = Mit Stichtag heute fragen
report-note-months = Hier zählen ganze Monate: { $period }. Auswertungen, die nur die Tage des Zeitraums zählen, können weniger zeigen.
report-note-left =
    { $departures ->
        [one] Ein Abgang
       *[other] { $departures } Abgänge
    } aus { $reasons ->
        [one] einem Grund
       *[other] { $reasons } verschiedenen Gründen
    }.
report-note-best =
    { $n ->
        [one] Der beste Patient bringt { $share } von allem.
       *[other] Die besten { $n } bringen { $share } von allem.
    }
report-note-still-open =
    { $n ->
        [one] Ein Erstbesuch ist jünger als { $days } Tage: Ob der Patient wiederkommt, ist noch offen.
       *[other] { $n } Erstbesuche sind jünger als { $days } Tage: Ob die Patienten wiederkommen, ist noch offen.
    }

## Nothing to show
report-empty = Nichts in diesem Zeitraum
report-empty-about = Zu dieser Frage passt niemand und nichts. Vielleicht hilft ein anderer Zeitraum, oder weniger Filter.
report-empty-all = Gesamte Zeit
report-empty-clear = Alle Filter lösen
report-empty-nothing-yet = Noch stehen keine Besuche in den Büchern
report-empty-nothing-yet-about = Dieser Bericht lebt von Besuchen und Geld. Holen Sie beides herein, und er füllt sich von selbst.
report-empty-import = Import

## What is wrong with a question
report-wrong-value = { $name }: „{ $value }“ lässt sich nicht lesen.
report-wrong-order = Der erste Tag liegt nach dem letzten.
report-wrong-half = Ein Zeitraum braucht einen ersten und einen letzten Tag.
report-wrong-twice = { $name } ist doppelt angegeben.
report-wrong-unknown = „{ $report }“ kennt keine Angabe „{ $name }“.
report-wrong-filter = „{ $report }“ lässt sich nicht nach „{ $name }“ filtern.
report-wrong-record = { $name }: „{ $value }“ gibt es nicht.
report-wrong-cell = Diese Zahl gibt es in diesem Bericht nicht.
