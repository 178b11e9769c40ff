### Patienten: löschen, wer jemand ist

erase-title = Einen Patienten löschen
erase-link = Löschen
erase-about = Name, Kontakte, Geburtsdatum, Familie, Notizen und alles Geschriebene gehen für immer. Besuche, Geld, Stadt und Sprache bleiben ohne Namen, damit alle Zahlen stimmen.
erase-forever = Das ist endgültig: Kein Rückgängigmachen, kein Import und keine ältere Kopie der Bücher, die hier geöffnet wird, bringt es zurück.
erase-copies = Kopien der Bücher und exportierte Dateien enthalten den Patienten weiterhin: Löschen Sie sie, oder behalten Sie sie, solange das Gesetz es verlangt, und nicht länger.
erase-name = Der Name des Patienten
erase-name-about = Tippen Sie ihn noch einmal, damit niemand aus Versehen gelöscht wird.
erase-flaw-name = Das ist nicht der Name auf der Karte.
erase-save = Für immer löschen
erase-done = Wer das war, ist vergessen.
deed-patient-erase = Patienten gelöscht
audit-detail-cards = Karten
audit-detail-emptied = Geleert
