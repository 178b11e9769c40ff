### Wörter, die viele Seiten brauchen

common-save = Speichern
common-cancel = Abbrechen
common-apply = Anwenden
common-print = Drucken
common-export = Export
common-again = Noch einmal
common-onward = Von hier aus

## Tabellen
common-columns = Spalten
common-pick = Auswahl
common-pick-all = Alle auswählen
common-pages = Seiten
common-page-back = Vorige Seite
common-page-next = Nächste Seite
common-rows-shown = { $from }–{ $to } von { $count }
common-unfold = Aufklappen
common-fold = Zuklappen

## Zeichen neben einer Zahl
common-few = zu wenige, um es zu sagen (unter { $least })
common-open = noch nicht vorbei
common-best = besser als der Durchschnitt der Praxis

## Die Karte hinter einem „i“
common-what-is = Was heißt „{ $title }“?
common-unit = Einheit:
common-nothing-means = Leer heißt:
common-more-about = Mehr dazu
