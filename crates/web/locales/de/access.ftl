### Coming in, and errors

access-sign-in = Anmelden
access-name = Benutzername
access-password = Passwort
access-go-on = Anmelden
access-forgotten = Passwort vergessen? Wer die Benutzer der Praxis verwaltet, gibt Ihnen einen neuen Link.
access-wrong = Name oder Passwort stimmen nicht.
access-code = Code
access-code-about = Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.
access-wrong-code = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
access-recovery-about = Kein Telefon zur Hand? Geben Sie stattdessen einen Ihrer Wiederherstellungscodes ein.
access-too-late = Der Code kam zu spät. Melden Sie sich noch einmal an.
access-wait =
    Zu viele Versuche. { $seconds ->
        [one] Warten Sie eine Sekunde.
       *[other] Warten Sie { $seconds } Sekunden.
    }

access-come-in = Hereinkommen
access-new-password = Neues Passwort
access-again = Noch einmal
access-save-and-sign-in = Speichern und anmelden
access-set-up = Willkommen: legen Sie den Zugang des Inhabers an
access-set-up-about = Dieser Link gilt einmal. Wem dieser Zugang gehört, der sieht und darf alles.
access-welcome = Willkommen, { $name }
access-welcome-about = Wählen Sie ein Passwort. Von da an melden Sie sich als { $name } an.
access-name-missing = Geben Sie einen Namen mit höchstens 100 Buchstaben ein.
access-password-rule = Mindestens { $least } Zeichen; vier Wörter, die nicht zusammengehören, sind gut.
access-password-short = Dieses Passwort ist kürzer als { $least } Zeichen.
access-password-long = Dieses Passwort ist länger, als ein Passwort sein kann.
access-password-name = Ihr Name ist kein Passwort.
access-password-monotonous = Immer dieselben wenigen Zeichen sind leicht zu erraten.
access-password-differs = Die beiden Passwörter sind verschieden.

## Roles
role-owner = Inhaber
role-manager = Leitung
role-doctor = Arzt
role-front-desk = Empfang
role-marketer = Marketing
role-auditor = Prüfer

## Errors
error-incident = Vorfall
error-incident-about = nennen Sie diese Nummer, wenn Sie Hilfe holen
error-internal = Diese Seite konnte nicht berechnet werden
error-internal-advice = Ihre Daten sind unverändert. Versuchen Sie es in einer Minute noch einmal.

error-home = Zur ersten Seite
error-not-found = Diese Seite gibt es nicht
error-not-found-advice = Vielleicht ist sie umgezogen, oder sie ist nicht für Ihre Rolle.
error-signed-out = Sie sind abgemeldet
error-signed-out-advice = Melden Sie sich an und versuchen Sie es noch einmal.
error-busy = Die Bücher sind belegt
error-busy-advice = Gerade wird ein Import geschrieben. Versuchen Sie es in einer Minute noch einmal.
error-sign-in = Anmelden, auf einer eigenen Seite
error-send-again = Erneut senden
error-kept = Alles Eingegebene ist noch hier. Beim erneuten Senden wird nichts doppelt gespeichert.
error-kept-signed-out = Alles Eingegebene ist noch hier: auf einer eigenen Seite anmelden, hierher zurückkommen und erneut senden.
error-other-site = Das kam nicht von Revisit
error-other-site-advice = Eine andere Website wollte etwas in Ihrem Namen tun. Gehen Sie selbst zu der Seite und tun Sie es dort.

## What cannot be taken
fault-form = Im Gesendeten fehlt etwas
fault-form-advice = Gehen Sie zurück, füllen Sie das Formular noch einmal aus und senden Sie es.
fault-form-taken = Dieses Formular hat schon jemand anderes gesendet
fault-form-taken-advice = Was darin steht, ist eingetragen, und zwar im Namen der Person, die damals angemeldet war. Öffnen Sie die Seite neu, bevor Sie weiteres eingeben.
fault-link = Dieser Link gilt nicht mehr
fault-link-advice = Ein Link gilt einmal und begrenzte Zeit. Wer die Benutzer verwaltet, gibt Ihnen einen neuen.
fault-question = So lässt sich nicht fragen: { $about }
fault-question-advice = Gehen Sie zurück und fragen Sie anders.
fault-too-many-rows = Zu viele Zeilen für diese Art von Datei
fault-too-many-rows-advice = Nehmen Sie CSV oder Parquet, oder grenzen Sie die Frage mit einem Filter ein.
