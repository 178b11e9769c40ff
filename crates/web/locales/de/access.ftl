### Hereinkommen, und Fehler

access-sign-in = Anmelden
access-name = Benutzername
access-password = Passwort
access-go-on = Anmelden
access-forgotten = Passwort vergessen? Wer die Benutzer der Praxis verwaltet, gibt Ihnen einen neuen Link.
access-wrong = Name oder Passwort stimmen nicht.
access-wrong-left = Name oder Passwort stimmen nicht. { $left ->
        [one] Noch ein Versuch, dann { $minutes } Minuten Pause.
       *[other] Noch { $left } Versuche, dann { $minutes } Minuten Pause.
    }

access-new-password = Neues Passwort
access-again = Noch einmal
access-save-and-sign-in = Speichern und anmelden
access-welcome-owner = Willkommen: legen Sie den Zugang des Inhabers an
access-link-hours = { $hours ->
        [one] Dieser Link gilt einmal und noch eine Stunde.
       *[other] Dieser Link gilt einmal und noch { $hours } Stunden.
    }
access-password-rule = Mindestens { $least } Zeichen; vier Wörter, die nicht zusammengehören, sind gut.
access-again-differs = Die beiden Passwörter sind verschieden.

## Rollen
access-role-owner = Inhaber
access-role-manager = Leitung
access-role-doctor = Arzt
access-role-front-desk = Empfang
access-role-marketer = Marketing
access-role-auditor = Prüfer

## Fehler
error-incident = Vorfall
error-incident-about = nennen Sie diese Nummer, wenn Sie Hilfe holen
error-internal = Diese Seite konnte nicht berechnet werden
error-internal-advice = Ihre Daten sind unverändert. Versuchen Sie es in einer Minute noch einmal.
