### One’s own account

account-question = Was soll Revisit über Sie wissen?
account-me = Über mich
account-settings = Wie Seiten aussehen und sich verhalten
account-my-name = Name
account-language = Sprache
account-theme = Darstellung
account-role = Rolle
account-sign-in = Benutzername
account-employee = Mitarbeiter
account-branches = Standorte
account-all-branches = Alle

## Password
account-password = Passwort
account-password-about = Ein neues Passwort beendet Ihre Sitzungen überall sonst.
account-password-now = Jetziges Passwort
account-change-password = Passwort ändern
account-password-changed = Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.
account-password-wrong = Das ist nicht Ihr jetziges Passwort.

## Second factor
account-second = Zweiter Faktor
account-second-off = Der zweite Faktor ist aus.
account-second-why = Mit ihm kommt auch, wer Ihr Passwort erfährt, ohne Ihr Telefon nicht herein.
account-second-set-up = Einrichten
account-second-scan = Scannen Sie dies mit einer Authenticator-App auf Ihrem Telefon und geben Sie dann die sechs Ziffern ein, die sie zeigt.
account-second-qr = QR-Code für die Authenticator-App; der Schlüssel darunter sagt dasselbe
account-second-secret = Oder geben Sie den Schlüssel von Hand ein:
account-second-code = Code aus der App
account-second-confirm = Einschalten
account-second-on = Der zweite Faktor ist an.
account-second-turned-on = Der zweite Faktor ist ab jetzt an.
account-second-turned-off = Der zweite Faktor ist ab jetzt aus.
account-second-turn-off = Ausschalten
account-second-proof-about = Neue Codes machen die alten ungültig. Ihr Passwort zeigt, dass Sie es sind.
account-codes = Wiederherstellungscodes
account-codes-about = Jeder lässt Sie einmal ohne Ihr Telefon herein. Schreiben oder drucken Sie sie jetzt: Sie werden nicht noch einmal gezeigt.
account-codes-new = Neue Wiederherstellungscodes
account-codes-left =
    { $count ->
        [0] Es ist kein Wiederherstellungscode mehr übrig.
        [one] Ein Wiederherstellungscode ist noch übrig.
       *[other] { $count } Wiederherstellungscodes sind noch übrig.
    }

## Sessions
account-sessions = Wo Sie angemeldet sind
account-device = Gerät
account-address = Adresse
account-started = Seit
account-seen = Zuletzt benutzt
account-device-on = { $browser } unter { $system }
account-device-unknown = Unbekannt
account-this-one = diese hier
account-end = Beenden
account-end-which = Sitzung beenden: { $device }
account-end-others = Alle anderen beenden
account-end-all = Alle beenden
account-ended = Beendet.

## Ways of working
account-keys = Einzelne Tasten als Kürzel
account-keys-on = An
account-keys-off = Aus
account-keys-about = „/“ sucht, „?“ zeigt alle Tasten, „g r“ geht zu allen Berichten. Schalten Sie sie aus, wenn sie beim Diktieren stören.
account-lock = Bildschirm bei Untätigkeit sperren
account-lock-minutes = nach { $minutes } Min.
account-lock-about = Danach wird wieder nach dem Passwort gefragt.
