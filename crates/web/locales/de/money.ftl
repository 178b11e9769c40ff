### Geld am Empfang

## Positionen
money-lines = Positionen
money-item = Leistung oder Artikel
money-quantity = Menge
money-price = Preis
money-price-about = Es gilt der Preis, der bei der Buchung zugesagt wurde, sonst der aus der Preisliste des Patienten. Tragen Sie nur dort einen ein, wo es keinen gibt.
money-discount = Rabatt
money-amount = Betrag
money-total = Summe
money-of-line = { $what }, Zeile { $n }
money-flaw-amount = Das ist kein Betrag: Schreiben Sie 12,50, nicht unter null.
money-flaw-quantity = Eine Menge ist größer als null.
money-flaw-price = Dafür gibt es keinen Preis. Tragen Sie einen ein.
money-flaw-discount = Ein Rabatt ist höchstens so hoch wie das, wovon er abgezogen wird.
money-flaw-ground = Wählen Sie, warum der Rabatt gegeben wird.

## Einen Besuch abschließen
complete-visit = Besuch abschließen
complete-about = Besuch am { $at } bei { $employee }. Was geplant war, steht schon da; tragen Sie ein, was gemacht wurde.
complete-add = Zeile hinzufügen und zusammenzählen
complete-save = Abschließen
complete-discount = Rabatt auf den ganzen Beleg
complete-ground = Rabattgrund
complete-done = Der Besuch ist abgeschlossen.
complete-not-booked = Dieser Termin steht nicht mehr an: Er wurde inzwischen wahrgenommen, abgesagt oder versäumt.
complete-plan-changed = Jemand hat den Plan dieses Besuchs inzwischen geändert. Ihre Zeilen stehen hier; sehen Sie sie durch und schließen Sie noch einmal ab.
complete-over-limit = Sie dürfen höchstens { $percent } eines Belegs nachlassen. Fragen Sie jemanden, der mehr nachlassen darf.
complete-prepayment = Dieser Patient zahlt im Voraus, und vom Geplanten sind { $sum } noch nicht bezahlt.
complete-too-early = Dieser Besuch liegt an einem späteren Tag. Verlegen Sie ihn zuerst auf heute.

## Geld annehmen
pay-take = Geld annehmen
pay-about = Mehrere Zahlungsarten auf einmal sind möglich. Was nicht bezahlt wird, bleibt offen.
pay-for = Für
pay-for-all = Alles Offene: { $sum }
pay-for-receipt = Beleg vom { $at }, { $employee }: { $sum }
pay-for-booking = Termin am { $at }, { $employee }: { $sum } im Voraus
pay-cash = Bar
pay-card = Karte
pay-bonus = Bonus
pay-bonus-about = { $sum } auf dem Bonuskonto.
pay-given = Bar gegeben
pay-given-about = Was der Patient hinlegt; das Rückgeld wird ausgerechnet.
pay-transfer = Überweisung
pay-other = Andere Zahlungsart
pay-nothing-owed = Nichts ist offen, und kein Termin kann im Voraus bezahlt werden.
pay-flaw-nothing = Tragen Sie ein, was bezahlt wird.
pay-flaw-over = Das ist mehr als offen ist: { $sum }.
pay-flaw-bonus = Mit Bonus können höchstens { $sum } bezahlt werden.
pay-flaw-given = Das ist weniger, als bar bezahlt wird.
pay-done = Das Geld ist angenommen.
pay-done-change = Das Geld ist angenommen. Rückgeld: { $name }

## Kassenzettel
slip-title = Kassenzettel { $number }
slip-taxes = Enthaltene Mehrwertsteuer
slip-rate = Satz
slip-of = Von
slip-tax = Steuer
slip-payments = Bezahlt
slip-method = Zahlungsart
slip-not-fiscal = Dies ist kein steuerlicher Kassenbeleg.

## Im Protokoll
deed-visit-complete = schloss einen Besuch ab
deed-money-take = nahm Geld an
audit-detail-lines = Positionen
audit-detail-slip = Kassenzettel
audit-detail-payments = Zahlungen
