### Words that many pages use

common-save = Speichern
common-cancel = Abbrechen
common-apply = Anwenden
common-print = Drucken
common-export = Export
common-copy = Kopieren
common-onward = Von hier aus

## Tables
common-columns = Spalten
common-pick = Auswahl
common-pick-all = Alle auswählen
common-pages = Seiten
common-page-back = Vorige Seite
common-page-next = Nächste Seite
common-page-of = { $first }–{ $last } von { $all }
