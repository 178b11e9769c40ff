### Hereinkommen, und Fehler

access-sign-in = Anmelden
access-name = Benutzername
access-password = Passwort
access-go-on = Anmelden
access-forgotten = Passwort vergessen? Wer die Benutzer der Praxis verwaltet, gibt Ihnen einen neuen Link.
access-wrong = Name oder Passwort stimmen nicht.

access-new-password = Neues Passwort
access-again = Noch einmal
access-save-and-sign-in = Speichern und anmelden
access-set-up = Willkommen: legen Sie den Zugang des Inhabers an
access-password-rule = Mindestens { $least } Zeichen; vier Wörter, die nicht zusammengehören, sind gut.
access-password-differs = Die beiden Passwörter sind verschieden.

## Rollen
role-owner = Inhaber
role-manager = Leitung
role-doctor = Arzt
role-front-desk = Empfang
role-marketer = Marketing
role-auditor = Prüfer

## Fehler
error-incident = Vorfall
error-incident-about = nennen Sie diese Nummer, wenn Sie Hilfe holen
error-internal = Diese Seite konnte nicht berechnet werden
error-internal-advice = Ihre Daten sind unverändert. Versuchen Sie es in einer Minute noch einmal.
