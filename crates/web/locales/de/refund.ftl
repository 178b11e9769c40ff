### Boni nach Kartennummer, Rückzahlungen und Korrekturen

## Boni nach Kartennummer
bonus-title = Boni nach Karte
keys-bonus = Boni nach Kartennummer
bonus-about = Scannen Sie eine Karte oder tippen Sie die Nummer ein: was gutgeschrieben, was eingelöst wurde und was übrig ist.
bonus-card = Kartennummer
bonus-go = Anzeigen
bonus-facts = Bonuskonto
bonus-ask = Wessen Boni?
bonus-ask-about = Setzen Sie den Cursor in das Feld und scannen Sie die Karte, oder tippen Sie die Nummer ein und drücken Sie Enter.
bonus-nobody = Keine Karte hat diese Nummer
bonus-nobody-about = Prüfen Sie die Nummer, oder suchen Sie den Patienten nach Namen und tragen Sie die Nummer auf der Karteikarte ein.
bonus-several = Mehrere Karten haben diese Nummer. Öffnen Sie die richtige; die Nummer der anderen sollte berichtigt werden.
bonus-limited = Boni sieht nur, wer die ganze Karte sieht.
bonus-no-kind = Dieser Patient bekommt keine Boni: Die Karte hat keine Bonusart oder eine mit 0 %.
bonus-balance = Guthaben
bonus-kind = Bonusart
bonus-accrued = Gutgeschrieben
bonus-used = Eingelöst
bonus-expired = Verfallen
bonus-next-expiry = Verfällt als Nächstes
bonus-next-expiry-about = { $sum } am { $day }
bonus-history = Verlauf
bonus-when = Wann
bonus-what = Was
bonus-until = gültig bis vor dem { $day }
bonus-of-visit = Besuch vom { $at }
bonus-was-accrued = Gutgeschrieben
bonus-was-used = Eingelöst
bonus-was-expired = Verfallen
bonus-was-taken-back = Mit einer Rückzahlung zurückgenommen
bonus-was-given-back = Mit einer Rückzahlung zurückgegeben

## Rückzahlungen
refund-give = Geld zurückgeben
refund-about = Nie mehr, als bezahlt wurde, und mit dem heutigen Datum. Die Boni, die das Geld gebracht hat, gehen mit zurück. Der Beleg ist dann wieder offen: Wurde weniger gemacht als berechnet, korrigieren Sie auch die Position.
refund-of = Wofür bezahlt wurde
refund-of-visit = { $sum } · { $at }
refund-of-untied = Keinem Besuch zugeordnet: { $sum } bezahlt
refund-nothing-paid = Dieser Patient hat nichts bezahlt, was zurückgegeben werden könnte.
refund-flaw-nothing = Geben Sie ein, was zurückgeht.
refund-flaw-over = Das ist mehr, als bezahlt wurde: { $sum }.
refund-flaw-bonus = Mit Bonus wurden höchstens { $sum } bezahlt.
refund-done = Das Geld ist zurückgegeben.

## Korrekturen
correct-title = Position korrigieren
correct-about = Beleg vom { $at }, { $employee }. Die falsche Position bleibt sichtbar; eine unter null nimmt sie zurück, und die richtige steht daneben.
correct-line = Position
correct-next = Weiter zu dieser Position
correct-right = Was richtig ist
correct-no-line = Nichts: Die Position gehört nicht auf den Beleg
correct-reason = Grund
correct-nothing = Es gibt keine Position mehr, die korrigiert werden könnte.
correct-flaw-reason = Sagen Sie in wenigen Worten, warum.
correct-flaw-line = Diese Position wurde schon zurückgenommen oder gehört nicht zu diesem Beleg. Wählen Sie eine andere.
correct-done = Die Position ist korrigiert. Was bezahlt wurde, ändert sich dadurch nicht.
take-back-title = Ware zurücknehmen
take-back-about = Beleg vom { $at }, { $employee }. Die Ware kommt als heutiger Verkauf unter null zurück.
take-back-nothing = Auf diesem Beleg steht keine Ware, die zurückkommen könnte.
take-back-flaw-over = Davon können höchstens { $quantity } zurückkommen.
take-back-no-seller = Diese Ware hat ein Arzt verkauft, und es ist nicht festgelegt, wer für die Praxis verkauft. Bitten Sie jemanden, der verkauft, sie zurückzunehmen.
take-back-done = Die Ware ist zurückgenommen. Geben Sie jetzt das Geld zurück.
slip-taken-back = Zurückgenommen: { $reason }
slip-corrections = Berichtigen

## Im Protokoll
deed-money-refund = gab Geld zurück
deed-money-correct = korrigierte eine Position
deed-goods-take-back = nahm Ware zurück
deed-bonus-expire = buchte verfallene Boni aus
