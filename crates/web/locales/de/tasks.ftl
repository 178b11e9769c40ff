### Tasks: set, moved, closed; one’s own day, and how they were kept

tasks-title = Aufgaben
tasks-about = Was zu tun ist, das Dringendste zuerst. Erledigtes ist nicht dabei.
tasks-first = Die ersten { $count } sind zu sehen: Suchen Sie, was Sie brauchen.
tasks-set-in = Gestellt: { $days }
tasks-lately = In den letzten { $count } Tagen gestellt
tasks-seek = Text, Name oder Ergebnis
tasks-count = { $count ->
        [one] 1 Aufgabe
       *[other] { $count } Aufgaben
    }
tasks-with-closed = Auch erledigte
tasks-open-only = Nur offene
tasks-of-all = Von allen
tasks-of-mine = Nur meine
tasks-not-found = Keine solche Aufgabe
tasks-not-found-about = Nichts passt zu dem, was gefragt ist.
tasks-none = Nichts zu tun
tasks-none-about = Eine Aufgabe sagt, wer was bis wann tut. Wer sie gestellt hat, erfährt, wenn sie erledigt ist.
tasks-none-card = Auf der Karte eines Patienten: „Erinnern“
tasks-none-list = In einer Liste von Patienten: eine Aufgabe für jeden
tasks-are-set = { $n } Aufgaben gestellt, für { $name }.
tasks-set-many = { $n ->
        [one] 1 Aufgabe stellen
       *[other] { $n } Aufgaben stellen
    }
task-myself = { $name } (ich)
task-text = Aufgabe
task-patient = Patient
task-due = Fällig am
task-assignee = Wer sie erledigt
task-author = Gestellt von
task-result = Ergebnis
task-forgotten = (mit dem Patienten gelöscht)
task-new = neu
task-patient-unseen = ein Patient, den Sie nicht sehen
task-moved = { $count ->
        [one] einmal verschoben
       *[other] { $count }-mal verschoben
    }
task-overdue = Überfällig
task-priority-low = Niedrig
task-priority-normal = Normal
task-priority-high = Dringend
task-for-each = Je eine Aufgabe
task-for-people = { $n ->
        [one] Eine Aufgabe zu einem Patienten
       *[other] Aufgaben zu { $n } Patienten
    }
task-flaw-text = Sagen Sie, was zu tun ist.
task-flaw-past = Dieser Tag ist vorbei: Wählen Sie heute oder einen späteren.
task-flaw-many = Mehr als 500 auf einmal schafft niemand: Wählen Sie weniger aus.
task-flaw-result = Sagen Sie, was daraus wurde: Eine Aufgabe wird mit ihrem Ergebnis erledigt.
task-flaw-not-closed = Ein Ergebnis erledigt die Aufgabe: Drücken Sie unten „Erledigt“, oder lassen Sie das Feld leer.
task-clash = Das hat inzwischen jemand anders geändert.
task-field-text = Was zu tun ist
task-field-due-on = Bis wann
task-field-assignee = Wer sie erledigt
task-field-priority = Priorität
task-field-result = Was daraus wurde
task-new-title = Neue Aufgabe
task-new-about = Wer was bis wann tut. Wer sie erledigen soll, sieht sie auf „Mein Tag“.
task-set = Aufgabe stellen
task-is-set = Die Aufgabe ist gestellt.
task-not-so = So, wie die Aufgabe inzwischen ist, geht das nicht.
task-removed = Die Aufgabe ist weggenommen.
task-closed = Die Aufgabe ist erledigt.
task-reopened = Die Aufgabe ist wieder offen.
task-changed = Die Aufgabe ist geändert.
task-close = Erledigt
task-reopen = Wieder öffnen
task-remove = Wegnehmen
task-result-about = Zum Erledigen nötig.
task-set-by = Gestellt von { $author } für { $assignee } am { $day }
task-moved-from = { $count ->
        [one] einmal verschoben, erst { $day }
       *[other] { $count }-mal verschoben, erst { $day }
    }
task-fate-open = offen
task-fate-overdue = überfällig
task-fate-in-time = pünktlich erledigt
task-fate-late = verspätet erledigt
task-is-about = Es geht um:
task-closed-with = { $day }, { $who }: { $result }
task-is-overdue = Der Tag ist vorbei. Erledigen Sie die Aufgabe, oder verschieben Sie sie: Das wird gezählt.
task-of-card = Aufgabe bis { $day }, { $name }:
task-badge = Überfällig: { $overdue }, neu: { $new }, für Sie erledigt: { $closed }
remind-title = Erinnern
remind-about = Eine Aufgabe für Sie selbst zu diesem Patienten. Wählen Sie, wann.
remind-text = Anrufen
remind-day = Morgen, { $day }
remind-week = In einer Woche, { $day }
remind-month = In einem Monat, { $day }
remind-quarter = In drei Monaten, { $day }
remind-year = In einem Jahr, { $day }
remind-other = Anderer Tag, oder jemand anders
remind-done = Sie werden erinnert.
control-title = Aufgabenkontrolle
control-about = Aufgaben, die in diesen Tagen gestellt wurden: Pünktliche, verspätete, überfällige und noch offene ergeben zusammen alle gestellten. Termine gelten, wie sie jetzt sind.
control-none = In diesen Tagen wurde keine Aufgabe gestellt
control-by-assignee = Nach Erledigenden
control-by-author = Nach Auftraggebenden
control-set = Gestellt
control-in-time = Pünktlich
control-late = Verspätet
control-overdue = Überfällig
control-open = Noch offen
control-moved = Verschoben
day-title = Mein Tag
day-of = Der Tag von { $name }
day-about = Was zu tun ist, wer kommt und was andere erledigt haben.
day-nothing = Nichts wartet: Keine Aufgabe ist fällig, und niemand ist vorgemerkt.
day-overdue = Überfällig
day-today = Heute
day-soon = In den nächsten sieben Tagen
day-closed = Für Sie erledigt
day-noticed = Gelesen
day-all-noticed = Vermerkt: Sie haben es gelesen.
day-arrivals = Wer heute kommt
day-arrivals-count = { $count ->
        [one] 1 Termin steht noch aus
       *[other] { $count } Termine stehen noch aus
    }
day-arrived = da seit { $time }
day-time = Uhrzeit
control-total = Alle
day-recalls = { $count ->
        [one] Sie kümmern sich um 1 Recall:
       *[other] Sie kümmern sich um { $count } Recalls:
    }
