### Der Kassentag

frame-cash = Kasse
keys-cash = Kasse
cash-title = Kasse
cash-no-branch = Ohne Standort
cash-asked = Kassenzettel seit dem letzten Abschluss: { $n }, vom { $from } bis zum { $to }.
cash-taken = Was eingenommen wurde
cash-person = Person
cash-method = Zahlungsart
cash-sum = Summe
cash-count = { $method }, gezählt
cash-expected = Laut Kassenzetteln { $sum }.
cash-note = Notiz
cash-note-about = Zum Beispiel, warum das Gezählte von den Kassenzetteln abweicht.
cash-save = Unterschreiben und abschließen
cash-flaw-count = Zählen Sie nach und schreiben Sie den Betrag, etwa 12,50.
cash-flaw-long = Eine Notiz hat höchstens { $most } Zeichen.
cash-changed = Inzwischen kam Geld herein oder wurde zurückgegeben: Die Kassenzettel nennen jetzt andere Beträge. Sehen Sie sie an, zählen Sie nach und schließen Sie noch einmal ab.
cash-nothing = Nichts abzuschließen
cash-nothing-about = Seit dem letzten Abschluss wurde hier kein Kassenzettel geschrieben. Sobald ein Besuch berechnet oder Geld angenommen wird, steht es hier nach Zahlungsart und Person.
cash-past = Frühere Abschlüsse
cash-number = Abschluss
cash-expected-head = Erwartet
cash-counted = Gezählt
cash-difference = Abweichung
cash-done = Die Kasse ist abgeschlossen. Drucken Sie das Blatt und unterschreiben Sie es.
cash-closing = Kassenabschluss { $number }
cash-closing-asked = Kassenzettel: { $n }, vom { $from } bis zum { $to }.
cash-signature = Datum, Unterschrift

## Im Protokoll
deed-cash-close = schloss die Kasse ab
audit-detail-closing = Kassenabschluss
