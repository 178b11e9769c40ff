### Der Terminplan und die Arbeitszeiten

frame-schedule = Terminplan
keys-schedule = Terminplan
schedule-title = Terminplan
schedule-asked = { $day } · { $count ->
    [one] { $count } Termin
   *[other] { $count } Termine
}
schedule-board = Der Tag nach Ärzten
schedule-time = Uhrzeit
schedule-before = Der Tag davor
schedule-after = Der Tag danach
schedule-today = Heute
schedule-choose = Einen Tag wählen
schedule-day = Tag
schedule-branch = Standort
schedule-all-branches = Alle Standorte
schedule-show = Zeigen
schedule-no-hours = Noch sind keine Arbeitszeiten eingetragen. Termine stehen trotzdem hier; mit Arbeitszeiten zeigt der Plan, was frei ist.
schedule-enter-hours = Arbeitszeiten eintragen
schedule-nobody = An diesem Tag behandelt niemand Patienten
schedule-nobody-about = Hier stehen die Ärzte, die eingestellt und nicht ausgeschieden sind, mit ihren Terminen. Mitarbeiter werden im Verzeichnis eingetragen.
schedule-add-doctor = Zu den Mitarbeitern
schedule-arrived = Da seit { $time }
schedule-completed = Wahrgenommen
schedule-missed = Nicht erschienen
schedule-away = Abwesend
schedule-closed = Geschlossen
schedule-off = Arbeitet nicht
schedule-free = Frei: { $times }
schedule-nothing = Keine Termine

## Arbeitszeiten
frame-roster = Arbeitszeiten
roster-about = Wer wann arbeitet, wer abwesend ist und wann ein Standort geschlossen ist. Der Terminplan zeigt danach, was frei ist.
roster-new-work = Arbeitszeiten eintragen
roster-new-away = Abwesenheit eintragen
roster-new-closed = Geschlossenen Tag eintragen
roster-sort-work = Arbeitszeiten
roster-sort-away = Abwesenheit
roster-sort-closed = Geschlossen
roster-about-work = Für eine Pause speichern Sie Vormittag und Nachmittag nacheinander. Ändern sich die Zeiten, geben Sie den alten einen letzten Tag und tragen die neuen ein.
roster-about-away = Urlaub, Krankheit, Fortbildung: ein Tag oder viele, der ganze Tag oder einige Stunden.
roster-about-closed = Feiertage und andere Tage, an denen niemand einen Termin bekommt.
roster-none = Noch keine Arbeitszeiten
roster-none-about = Mit Arbeitszeiten zeigt der Terminplan, was frei ist, und schlägt Zeiten vor. Ohne sie kann jede Zeit vergeben werden.
roster-none-work = Tragen Sie die Zeiten eines Arztes ein: Wochentage ankreuzen, Uhrzeiten angeben.
roster-none-away = Tragen Sie Abwesenheiten und geschlossene Tage ein, sobald sie bekannt sind.
roster-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
roster-who = Wer
roster-what = Was
roster-hours = Uhrzeit
roster-days = Tage
roster-whole-clinic = Die ganze Praxis
roster-whole-day = Der ganze Tag
roster-every-day = Jeden Tag
roster-from = ab { $day }
roster-show-past = { $count } vergangene zeigen
roster-hide-past = Vergangene ausblenden
roster-remove = Entfernen
roster-pick = Kreuzen Sie an, was entfernt werden soll.
roster-nothing-picked = Nichts war angekreuzt.
roster-saved = Die Arbeitszeiten sind gespeichert.
roster-removed = Entfernt.
roster-unchanged = Nichts wurde geändert.
roster-field-employee = Mitarbeiter
roster-field-branch = Standort
roster-field-room = Raum
roster-field-weekday = Wochentag
roster-field-from-on = Erster Tag
roster-field-until-on = Letzter Tag
roster-field-starts = Von
roster-field-ends = Bis
roster-field-note = Notiz
roster-until-about = Leer: bis auf Weiteres.
roster-starts-about = Leer: der ganze Tag.
roster-flaw-who = Wählen Sie einen Mitarbeiter.
roster-flaw-time = Eine Uhrzeit sieht aus wie 08:30.
roster-flaw-hours = Geben Sie eine Uhrzeit an.
roster-flaw-ends = Das Ende liegt nach dem Beginn.
roster-flaw-until = Der letzte Tag liegt nicht vor dem ersten.
deed-roster-change = Arbeitszeiten geändert
