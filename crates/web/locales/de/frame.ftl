### What is around every page

frame-skip = Zum Inhalt
frame-menu = Menü
frame-navigation = Hauptmenü
frame-search = Patienten suchen
frame-search-for = Patient, Telefon, Kartennummer, Geburtsdatum
frame-my-menu = Mein Menü
frame-language = Sprache
frame-theme = Darstellung
frame-theme-auto = Wie das Gerät
frame-theme-light = Hell
frame-theme-dark = Dunkel
frame-theme-contrast = Hoher Kontrast
frame-hide-names = Namen verbergen
frame-show-names = Namen zeigen
frame-lock = Sperren
frame-locked = Gesperrt
frame-locked-about = Was Sie eingegeben haben, ist noch da. Melden Sie sich in einem anderen Tab an und machen Sie hier weiter.
frame-sign-out = Abmelden
frame-palette = Befehle
frame-palette-for = Bericht, Seite oder Patient
frame-found = Gefunden
frame-found-none = Nichts gefunden
frame-keyboard = Tastatur
frame-close = Schließen
frame-kept-unreached = Der Server ist nicht erreichbar. Alles Eingegebene ist noch hier und wird von selbst erneut gesendet.
frame-kept-busy = Gerade schreibt jemand anderes. Alles Eingegebene ist noch hier und wird von selbst erneut gesendet.
frame-kept-failed = Das konnte nicht gespeichert werden. Alles Eingegebene ist noch hier; in einer Minute erneut senden.
frame-kept-signed-out = Sie sind abgemeldet. Alles Eingegebene ist noch hier: auf einer eigenen Seite anmelden, zurückkommen und erneut senden.

## The menu
frame-today = Heute
frame-patients = Patienten
frame-reports = Alle Berichte
frame-reports-patients = Berichte über Patienten
frame-reports-staff = Berichte über Mitarbeiter
frame-segments = Segmente
frame-import = Import
frame-setup = Einstellungen
frame-users = Benutzer
frame-audit = Protokoll
frame-account = Mein Zugang
frame-help = Hilfe

## Above and below the page
frame-demo-label = Demo
frame-demo = Dies ist die Demopraxis: alle Patienten sind erfunden.
frame-demo-leave = Eigene Praxis einrichten

frame-fresh = Vollständig · Stand { $moment }
frame-help-key = Hilfe F1
frame-keys-key = Tastenkürzel ?
frame-staff = Mitarbeitervergleich
frame-work = Die Praxis

## What a key does
keys-these = Die Tasten dieser Seite zeigen
keys-palette = Zu einem Bericht, einer Seite oder einem Patienten gehen
keys-search = Patienten suchen
keys-today = Zu Heute gehen
keys-reports = Zu allen Berichten gehen
keys-patients = Zu den Patienten gehen
keys-staff = Zum Mitarbeitervergleich gehen
keys-segments = Zu den Segmenten gehen
keys-help = Zur Hilfe gehen
keys-clear = Alle Filter lösen
keys-private = Namen verbergen oder zeigen
keys-topic = Hilfe zu dieser Seite
keys-day = Zu „Mein Tag“
keys-tasks = Zu den Aufgaben
keys-remind = An diesen Patienten erinnern; dann M: in einem Monat
keys-contact = Einen Anruf bei diesem Patienten aufschreiben
