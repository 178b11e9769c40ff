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
frame-keyboard = Tastatur
frame-close = Schließen

## Das Menü
frame-today = Heute
frame-patients = Patienten
frame-gallery = Alle Berichte
frame-about-patients = Berichte über Patienten
frame-about-employees = Berichte über Mitarbeiter
frame-import = Import
frame-settings = Einstellungen
frame-users = Benutzer
frame-audit = Protokoll
frame-account = Mein Zugang
frame-help = Hilfe
frame-keys = Tastenkürzel

## Über und unter der Seite
frame-demo-label = Demo
frame-demo = Dies ist die Demopraxis: alle Patienten sind erfunden.
frame-demo-leave = Eigene Praxis einrichten
frame-fresh = Vollständig bis Änderung { $change } · Stand { $at }

## Was eine Taste tut
frame-key-search = Patienten suchen
