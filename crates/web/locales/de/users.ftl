### Who may come in

users-question = Wer darf herein, und was darf er sehen?
users-about = Rollen und Standorte bestimmen, was jemand sieht. Wer geht, wird deaktiviert, nicht gelöscht, damit das Protokoll lesbar bleibt.
users-count =
    { $count ->
        [one] Ein Benutzer
       *[other] { $count } Benutzer
    }
users-name = Name
users-sign-in = Benutzername
users-role = Rolle
users-limits = Beschränkt auf
users-second = Zweiter Faktor
users-second-on = an
users-second-off = aus
users-seen = Zuletzt da
users-never-seen = nie
users-signed-out = abgemeldet
users-sees-nothing = kein Mitarbeiter: sieht nichts
users-state = Status
users-state-active = aktiv
users-state-invited = eingeladen
users-state-disabled = deaktiviert
users-menu = Was Sie mit { $name } tun können
users-change = Ändern
users-new-link = Neuer Link für ein Passwort
users-end-sessions = Überall abmelden
users-forget-second = Zweiten Faktor entfernen
users-disable = Deaktivieren
users-enable = Aktivieren

## A one-time link
users-link = Einmaliger Link
users-link-for = Der Link für { $name }
users-link-of-disabled = Wer deaktiviert ist, kann keinen Link benutzen. Aktivieren Sie diesen Benutzer zuerst.
users-link-about = Geben Sie ihn selbst weiter: Er gilt einmal und bis { $until }, und er wird nicht noch einmal gezeigt.

## The form
users-invite = Jemanden einladen
users-invite-about = Sie bekommen einen Link, über den der Eingeladene selbst sein Passwort wählt.
users-invite-go = Link erzeugen
users-change-whom = { $name } ändern
users-change-about = Es gilt ab dem nächsten Klick.
users-change-own-about = Ihre eigene Rolle kann nur ein anderer Inhaber ändern.
users-sign-in-about = Was zum Anmelden eingegeben wird, ein Name oder eine E-Mail-Adresse; Groß- und Kleinschreibung ist gleich. Nach der ersten Anmeldung bleibt er, denn unter ihm steht alles im Protokoll.
users-employee = Mitarbeiter
users-employee-about = Wer dieser Benutzer in den Büchern ist. Ärzte brauchen es: Sie sehen, was diesen Mitarbeiter betrifft, und sonst nichts.
users-no-employee = (ohne)
users-branches = Standorte
users-branches-about = Keiner angehakt: alle.
users-role-means = { $role }: { $about }
users-role-about-owner = Sieht und darf alles.
users-role-about-manager = Sieht alle Berichte und Personen, exportiert, richtet die Praxis ein; importiert nicht und verwaltet keine Benutzer.
users-role-about-doctor = Sieht die eigenen Zahlen und die eigenen Patienten.
users-role-about-front-desk = Findet und öffnet Patienten; sieht keine Berichte.
users-role-about-marketer = Sieht die Berichte über Patienten, exportiert und speichert Listen.
users-role-about-auditor = Sieht Berichte und das Protokoll; keine Patienten.

## What is wrong with the form, or cannot be
users-name-missing = Geben Sie einen Namen ein.
users-name-long = Höchstens { $most } Zeichen.
users-sign-in-missing = Geben Sie ein, womit die Person sich anmelden wird.
users-sign-in-odd = Höchstens { $most } Zeichen, ohne Leerzeichen.
users-sign-in-taken = Damit meldet sich schon jemand an oder hat es einmal getan.
users-role-missing = Wählen Sie eine Rolle.
users-employee-missing = Ein Arzt sieht, was einen Mitarbeiter betrifft: Wählen Sie, wer dieser Benutzer ist.
users-employee-gone = Diesen Mitarbeiter gibt es nicht mehr.
users-gone = Diesen Benutzer gibt es nicht mehr.
users-last-owner = Das ist der einzige Inhaber, der hereinkommt. Machen Sie zuerst jemand anderen zum Inhaber.
users-own-role = Niemand ändert die eigene Rolle. Ein anderer Inhaber kann es.
users-own-end = Niemand deaktiviert sich selbst. Ein anderer Inhaber kann es.
users-own-second = Den eigenen zweiten Faktor schalten Sie auf der Seite „Mein Zugang“ aus.

## What was done
users-changed = Gespeichert. Es gilt ab dem nächsten Klick.
users-disabled = Deaktiviert. Alle Sitzungen und Links dieses Benutzers sind beendet.
users-enabled = Aktiviert. Das Passwort ist das von vorher; ist es vergessen, geben Sie einen neuen Link.
users-sessions-ended = Überall abgemeldet.
users-second-forgotten = Der zweite Faktor ist entfernt, alle Sitzungen sind beendet. Jetzt genügt das Passwort; ein neuer Faktor sollte bald eingerichtet werden.
