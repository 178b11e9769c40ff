### Der Plan: darin verschieben, auf dem neuesten Stand, nach Woche und nach Raum

schedule-board-week = Die Woche nach Tagen
schedule-board-rooms = Der Tag nach Räumen
schedule-all-doctors = Alle Ärzte
schedule-all-rooms = Alle Räume
schedule-by = Spalten
schedule-by-doctor = Ärzte
schedule-by-room = Räume
schedule-no-room = Ohne Raum
schedule-picked = Aufgenommen. Pfeiltasten wählen einen anderen Platz, Enter legt dort ab, Esc legt zurück.
schedule-changed-meanwhile = Jemand hat den Plan inzwischen geändert. Er wird neu gezeigt, sobald Sie loslassen.
schedule-not-live = Die Verbindung ist unterbrochen: Der Plan ist vielleicht nicht mehr aktuell. Es wird weiter versucht.
schedule-live-ended = Der Plan wird nicht mehr aktualisiert. Laden Sie die Seite neu.
visit-moved = Der Termin ist verschoben.
keys-board-move = Im Plan: einen Termin aufnehmen
