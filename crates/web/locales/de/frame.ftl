### Was um jede Seite herum ist

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
frame-sign-out = Abmelden
frame-palette = Befehle
frame-palette-for = Bericht, Seite oder Patient
frame-found = Gefunden
frame-found-none = Nichts gefunden
frame-keyboard = Tastatur
frame-close = Schließen

## Das Menü
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

## Über und unter der Seite
frame-demo-label = Demo
frame-demo = Dies ist die Demopraxis: alle Patienten sind erfunden.
frame-demo-leave = Eigene Praxis einrichten

frame-fresh = Vollständig · Stand { $moment }
frame-help-key = Hilfe F1
frame-keys-key = Tastenkürzel ?
frame-staff = Mitarbeitervergleich

## Was eine Taste tut
keys-search = Patienten suchen
