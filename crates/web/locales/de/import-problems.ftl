### What is wrong in a bundle, and how to mend it: import-wrong-NAME says what is wrong, import-mend-NAME what to do about it

## Dates ($a: what stands there, or how to write it)
import-wrong-no-date = { $a } ist kein Tag des Kalenders
import-mend-no-date = Schreiben Sie ihn wie { $b }
import-wrong-no-month = { $a } ist kein Monat des Kalenders
import-mend-no-month = Schreiben Sie ihn wie { $b }
import-wrong-no-time = { $a } ist kein Tag mit Uhrzeit
import-mend-no-time = Schreiben Sie ihn wie { $b }
import-wrong-not-a-date = Kein Datum
import-mend-not-a-date = Schreiben Sie es wie { $a }
import-wrong-not-a-month = Kein Monat
import-mend-not-a-month = Schreiben Sie ihn wie { $a }
import-wrong-not-a-time = Kein Datum mit Uhrzeit
import-mend-not-a-time = Schreiben Sie es wie { $a }
import-wrong-year = Ein Jahr, das nicht sein kann
import-mend-year = Es muss zwischen { $a } und { $b } liegen

## Numbers
import-wrong-decimals-of-currency = Mehr Nachkommastellen, als { $a } hat
import-mend-decimals-of-currency = Schreiben Sie höchstens { $b }
import-wrong-decimals = Mehr als sechs Nachkommastellen
import-wrong-too-large = Zu groß
import-mend-too-large = Höchstens { $a }
import-wrong-amount = Kein Geldbetrag
import-mend-amount = Schreiben Sie ihn wie { $a }, ohne Tausendertrennzeichen
import-wrong-number = Keine Zahl
import-mend-number = Schreiben Sie sie wie { $a }, ohne Tausendertrennzeichen
import-wrong-whole-number = Keine ganze Zahl
import-mend-whole-number = Schreiben Sie eine von { $a } bis { $b }
import-wrong-score = Keine Bewertung
import-mend-score = Schreiben Sie eine ganze Zahl von { $a } bis { $b }

## Words and codes
import-wrong-flag = Weder true noch false
import-mend-flag = Schreiben Sie true oder false
import-wrong-currency = Keine Währung
import-mend-currency = Schreiben Sie ihren Code nach ISO 4217, etwa { $a }
import-wrong-time-zone = Keine Zeitzone
import-mend-time-zone = Schreiben Sie ihren IANA-Namen, etwa { $a }
import-wrong-country = Kein Land
import-mend-country = Schreiben Sie seinen Code aus zwei Großbuchstaben, etwa { $a }
import-wrong-word = Kein Wort der Liste
import-mend-word = Eines von: { $a }
import-wrong-empty = Leer
import-mend-empty = Füllen Sie es aus
import-wrong-two-recalls = recall_after_days ist auch ausgefüllt
import-mend-two-recalls = Geben Sie eines von beiden an

## The file as a whole
import-wrong-semicolons = Zellen sind durch Semikolons getrennt
import-mend-semicolons = Trennen Sie sie durch Kommas
import-wrong-tabs = Zellen sind durch Tabulatoren getrennt
import-mend-tabs = Trennen Sie sie durch Kommas
import-wrong-column-twice = Die Spalte ist doppelt da
import-mend-column-twice = Behalten Sie die richtige
import-wrong-column-missing = Die Spalte fehlt
import-mend-column-missing = Fügen Sie sie hinzu
import-wrong-no-head = Die erste Zeile nennt die Spalten nicht
import-mend-no-head = Schreiben Sie deren Namen in die erste Zeile
import-wrong-other-file = Das sind die Spalten von { $a }
import-mend-other-file = Geben Sie jeder Datei ihren eigenen Namen
import-wrong-empty-file = Die Datei ist leer
import-mend-empty-file = Schreiben Sie die Namen der Spalten in die erste Zeile, oder lassen Sie die Datei weg
import-wrong-width = Die Zeile hat { $a } Zellen, die erste Zeile nennt { $b } Spalten
import-mend-width = Setzen Sie Zellen mit Kommas in Anführungszeichen
import-wrong-workbook = Eine Tabellenkalkulation oder ein Zip, kein CSV
import-mend-workbook = Speichern Sie es als CSV in UTF-8
import-wrong-encoding = Kein UTF-8, wahrscheinlich { $a }
import-mend-encoding = Speichern Sie es als UTF-8, oder wandeln Sie es um: { $b }
import-wrong-only-cr = Zeilen enden nur mit CR
import-mend-only-cr = Speichern Sie es mit Zeilenenden LF oder CRLF
import-wrong-one-row = Die Praxis hat eine Zeile, hier sind es { $a }
import-mend-one-row = Behalten Sie die richtige

## How a row is written
import-wrong-open-quote = Das Anführungszeichen, das in Zeile { $a } aufgeht, wird nie geschlossen
import-mend-open-quote = Schließen Sie es, wo die Zelle endet
import-wrong-text-after-quote = Das Anführungszeichen, das in Zeile { $a } aufgeht, schließt in Zeile { $b }, und gleich danach steht Text
import-mend-text-after-quote = Schließen Sie es, wo die Zelle endet, und verdoppeln Sie Anführungszeichen innerhalb der Zelle
import-wrong-quote-inside = Ein Anführungszeichen in einer Zelle, die nicht mit einem beginnt
import-mend-quote-inside = Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die inneren
import-wrong-lone-cr = Ein CR in einer Zelle ohne Anführungszeichen
import-mend-lone-cr = Setzen Sie die Zelle in Anführungszeichen, oder beenden Sie Zeilen mit LF oder CRLF
import-wrong-nul = Ein NUL-Byte: Die Datei ist beschädigt oder als UTF-16 gespeichert
import-mend-nul = Speichern Sie sie als UTF-8
import-wrong-long-cell = Zelle { $a } ist länger als { $b } Bytes
import-wrong-long-row = Die Zeile ist länger als { $a } Bytes
import-wrong-many-cells = Die Zeile hat mehr als { $a } Zellen

## What rows say of each other
import-wrong-used-with = Schon weiter oben in dieser Datei, mit gleichem { $a }
import-mend-used-with = Behalten Sie eine davon
import-wrong-used = Schon weiter oben in dieser Datei
import-mend-used = Geben Sie jeder Zeile eine eigene id
import-wrong-no-such-id = Keine Zeile von { $a } hat diese id
import-mend-no-such-id = Fügen Sie die Zeile dort hinzu, oder berichtigen Sie die id
import-wrong-not-merged = Es gibt einen Patienten mit dieser id: Die Karte ist nicht zusammengeführt
import-wrong-currency-fixed = Die Währung lässt sich nicht ändern: Es steht Geld in den Büchern
import-mend-currency-fixed = Lassen Sie die Währung, wie sie ist

## Taken as given, but somebody should look
import-wrong-ends-before = Es endet, bevor es beginnt
import-wrong-bonuses-differ = Patient { $a } hat mit Bonus einen anderen Betrag bezahlt, als von seinen Boni abgezogen wurde
import-wrong-unknown-file = Keine Datei eines Bündels; sie wird übergangen
import-wrong-unknown-column = Spalte { $a } ist nicht bekannt; sie wird übergangen
import-wrong-misplaced-column = Spalte { $a } gehört zu { $b }, nicht hierher; sie wird übergangen

## Of a file that comes by itself
import-wrong-unknown-here = Spalte { $a } ist nicht bekannt
import-mend-unknown-here = Entfernen Sie sie, oder nennen Sie sie wie in der Datei dieser Liste
import-wrong-misplaced-here = Spalte { $a } gehört zu { $b }
import-mend-misplaced-here = Bringen Sie sie in jene Liste zurück
