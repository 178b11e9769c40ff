### What stands at the charts of the reports

## Of every chart

# What a click on a mark does.
chart-open = Die Personen öffnen
# The whole clinic, as what single rows are compared with.
chart-all = Alle
chart-mean = Gestrichelt: { $name }, { $value }.
chart-few = Blass: weniger als 5, zu wenige, um es zu sagen.
chart-unfinished = Blass: kein ganzer Abschnitt.
chart-few-or-unfinished = Blass: weniger als 5 oder noch unfertig.
chart-first = Die ersten { $shown } von { $all }.
chart-last-steps = Die letzten { $shown } von { $all } Abschnitten; ein längerer Abschnitt zeigt mehr.
chart-begins-at = Die Achse beginnt bei { $value }.
chart-others =
    { $n ->
        [one] 1 weiterer
       *[other] { $n } weitere
    }
chart-cumulative = Zusammen mit allen davor
# For who does not see the chart. highest and lowest are a label and its number.
chart-describe = { $title }. Höchster Wert: { $highest }. Niedrigster Wert: { $lowest }.
chart-whole-percent = { $n } %
chart-quarter = Q{ $quarter } { $year }
chart-days = { $from }–{ $to }
chart-days-from = { $from } und mehr

## By report

chart-growth = Neupatienten gegenüber dem Vorjahr
chart-growth-more = Neu, nicht weniger als im Vorjahr
chart-growth-fewer = Neu, weniger als im Vorjahr
chart-growth-base = Alle, die je neu waren, auch wer gegangen ist. Wer aktiv ist, zeigt die Patientenbewegung.
chart-movement = Vom Anfang zum Ende
chart-movement-active = Aktiv
chart-movement-gains = Gewonnen
chart-movement-losses = Verloren
chart-movement-steps = Gewonnen und verloren je Abschnitt
chart-sources = Neupatienten nach Quelle
chart-sources-payback = Was Neue brachten und was die Quelle kostete
chart-activity = Verschiedene Patienten je Abschnitt
chart-activity-new = Neue und wiederkehrende Patienten
chart-peaks = Besuche in einer durchschnittlichen Stunde
chart-missed = Nicht erschienen, in Prozent: { $by }
chart-average-check = Durchschnittsbon und Zahl der Bons
chart-rating = Welchen Anteil die Besten bringen
chart-rating-best =
    { $n ->
        [0] niemand
        [one] der Beste
       *[other] die besten { $n }
    }
chart-rating-departments = Wofür die Besten Geld ausgeben
chart-categories = Anteil am Umsatz
chart-categories-months = Umsatz nach Monat
chart-places = Umsatz und Vorjahr
chart-places-profit = Umsatz, was davon bleibt, und Vorjahr
chart-places-map = Wo der Umsatz entsteht
chart-places-credits = © GeoNames (CC BY 4.0), Natural Earth.
chart-places-missing =
    { $n ->
        [one] Nicht auf der Landkarte: { $names }.
       *[other] { $n } nicht auf der Landkarte: { $names }.
    }
chart-places-far =
    { $n ->
        [one] Weit entfernt: { $names }.
       *[other] { $n } weit entfernt: { $names }.
    }
chart-items = Was am meisten bringt
chart-disappeared = Seit wie vielen Tagen sie weg sind
chart-disappeared-people = Patienten
chart-left = Gründe
chart-left-months = Abgänge nach Monat
chart-left-reasons = Gründe nach Monat
chart-debtors = Offene Beträge nach Alter
chart-reminders = Erinnerungen und was sie brachten: Termine und Besuche je Monat
chart-recalls = Fällig an jedem Tag
chart-recalls-before =
    { $n ->
        [one] Ein weiterer Recall war vor dem { $day } fällig.
       *[other] { $n } weitere Recalls waren vor dem { $day } fällig.
    }
chart-recalls-people = Wer für zweierlei fällig ist, zählt einmal.
chart-recalls-today = Umrandet: heute.
chart-bonuses = Wer das größte Guthaben hat
chart-retention = Kundenbindung mit ihrer Unsicherheit (95 %)
chart-retention-months = Kundenbindung nach Monat des ersten Besuchs mit ihrer Unsicherheit (95 %)
chart-earnings = Was jeder bringt und welchen Anteil die Besten bringen
chart-quality = Wie sich die Punkte verteilen
