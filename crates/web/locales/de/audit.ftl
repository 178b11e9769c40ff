### Who did what

audit-question = Wer tat was, und wann?
audit-asked = Das Neueste zuerst, nach der Uhr von { $zone }
audit-filter = Filter
audit-actor = Wer
audit-actor-command-line = Befehlszeile
audit-actor-this-machine = dieser Rechner
audit-action = Was
audit-everybody = alle
audit-everything = alles
audit-from = Von
audit-to = Bis
audit-number = Nr.
audit-at = Wann
audit-detail = Einzelheiten
audit-deeds = Einträge
audit-shown = Nr. { $first } bis { $last }
audit-newest = Zu den neuesten
audit-verify = Kette prüfen
audit-verify-again = Noch einmal prüfen
audit-unchecked = Jede Zeile enthält einen Fingerabdruck der vorigen, damit spätere Änderungen auffallen. Eine Prüfung liest alle.
audit-whole =
    { $rows ->
        [one] Die Kette ist heil: Ihre eine Zeile ist, wie sie geschrieben wurde.
       *[other] Die Kette ist heil: Alle { $rows } Zeilen sind, wie sie geschrieben wurden.
    }
audit-broken = Die Kette ist bei Zeile { $seq } zerrissen: Sie oder eine davor wurde außerhalb von Revisit geändert oder entfernt. Bewahren Sie diese Bücher als Beweis auf und vergleichen Sie sie mit einer Sicherung.
audit-none = Keine solche Handlung
audit-none-about = An diesen Tagen tat das niemand. Wählen Sie einen längeren Zeitraum, oder entfernen Sie einen Filter.

## Details: what a deed was about
audit-detail-pair = { $name }: { $value }
audit-detail-user = Benutzer
audit-detail-patient = Patient
audit-detail-report = Bericht
audit-detail-format = Format
audit-detail-people = Liste von Personen
audit-detail-rows = Zeilen
audit-detail-import = Import
audit-detail-files = Dateien
audit-detail-certificate-sha256 = Bescheinigung
audit-detail-topic = Thema
audit-detail-segment = Segment
audit-detail-act = Handlung
audit-detail-practice = Vorlage

## Deeds, by what the audit calls them
deed-first-owner = ersten Inhaber angelegt
deed-password-given = Passwort eingegeben
deed-sign-in = angemeldet
deed-sign-out = abgemeldet
deed-password-set = Passwort über einen Link gesetzt
deed-password-changed = Passwort geändert
deed-second-factor-on = zweiten Faktor eingeschaltet
deed-second-factor-off = zweiten Faktor ausgeschaltet
deed-second-factor-taken-away = jemandem den zweiten Faktor entzogen
deed-recovery-codes-renewed = neue Wiederherstellungscodes erzeugt
deed-session-ended = eine Sitzung beendet
deed-other-sessions-ended = alle anderen Sitzungen beendet
deed-all-sessions-ended = alle Sitzungen beendet
deed-language-chosen = eine Sprache gewählt
deed-user-invited = einen Benutzer eingeladen
deed-user-added = einen Benutzer angelegt
deed-user-changed = einen Benutzer geändert
deed-one-time-link-given = einen einmaligen Link gegeben
deed-user-signed-out = einen Benutzer überall abgemeldet
deed-user-disabled = einen Benutzer deaktiviert
deed-user-enabled = einen Benutzer aktiviert
deed-patient-view = einen Patienten angesehen
deed-patient-register = nahm einen Patienten auf
deed-patient-edit = änderte eine Karte
deed-patient-leave = hielt einen Abgang fest
deed-patient-stay = nahm einen Abgang zurück
deed-patient-state = änderte den Status eines Patienten
deed-export = eine Datei mitgenommen
deed-segment-save = ein Segment gespeichert
deed-segment-change = ein Segment geändert
deed-clinic-set-up = die Praxis eingerichtet
deed-starter-directory = mit einer Vorlage begonnen
deed-import = importiert
deed-import-undo = einen Import rückgängig gemacht
deed-help-helped = in der Hilfe Hilfe gefunden
deed-help-did-not-help = in der Hilfe keine Hilfe gefunden
deed-contact-result = Kontakt aufgeschrieben
deed-task-set = Aufgabe gestellt
deed-task-change = Aufgabe geändert
deed-task-close = Aufgabe erledigt
deed-task-reopen = Aufgabe wieder geöffnet
deed-task-remove = Aufgabe weggenommen
deed-task-notice = Ergebnisse von Aufgaben gelesen
deed-recall-change = Recall eines Patienten geändert
deed-rating-enter = Bewertung eingetragen
deed-rating-remove = Bewertung weggenommen
