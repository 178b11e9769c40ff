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

## Serien
book-field-every = Wiederholen
book-every-never = Nicht wiederholen
book-every-weeks = { $count ->
    [one] jede Woche
   *[other] alle { $count } Wochen
}
book-field-times = Wie oft
book-field-until = Bis
book-times-about = Mit dem ersten. Leer: bis zum letzten Tag.
book-field-skip = Tage auslassen, an denen es nicht geht
book-flaw-times = Eine Serie hat 2 bis 52 Termine: Geben Sie an, wie viele oder bis wann.
book-series-refused = { $time }: { $reason }
book-series-about = Noch wurde nichts gebucht. Wählen Sie eine andere Zeit, oder lassen Sie diese Tage aus:
book-series-booked = Die Serie ist gebucht.
visit-series = Dieser Termin gehört zu einer Serie. { $count ->
    [one] { $count } späterer ist offen.
   *[other] { $count } spätere sind offen.
}
book-field-later = Alle späteren der Serie mit verschieben
visit-cancel-later = Diesen und alle späteren absagen
visit-later-cancelled = Die Termine der Serie sind ab hier abgesagt.
visit-series-refused = Nichts wurde geändert. Diese lassen sich nicht verschieben:

## Warteliste
frame-waiting = Warteliste
waiting-title = Warteliste
waiting-about = Wer früher kommen möchte oder auf einen Arzt wartet. Wird ein Termin abgesagt, schlägt das Programm alle vor, denen die freie Zeit passt.
waiting-nobody = Niemand wartet
waiting-not-found = Niemand, der wartet, passt zu Ihrer Eingabe
waiting-nobody-about = Suchen Sie einen Patienten und wählen Sie auf der Karte „Auf die Warteliste setzen“.
waiting-count = { $count ->
    [one] { $count } wartet
   *[other] { $count } warten
}
waiting-all = Alle zeigen, die warten
waiting-free = { $time } ist frei geworden. Diesen passt es.
waiting-book = Buchen
waiting-when = Wann
waiting-since = Seit
waiting-any-day = Jeder Tag
waiting-any-item = Jede Leistung
waiting-any-employee = Jeder Arzt
waiting-field-item = Leistung
waiting-field-employee = Arzt
waiting-field-from-on = Nicht vor dem
waiting-field-until-on = Nicht nach dem
waiting-field-note = Notiz
waiting-form-about = Wer wartet, wird vorgeschlagen, sobald eine passende Zeit frei wird.
waiting-enter = Auf die Warteliste setzen
waiting-entered = Auf die Warteliste gesetzt.
waiting-drop = Wartet nicht mehr
waiting-dropped = Von der Warteliste genommen.
waiting-pick = Kreuzen Sie an, wer nicht mehr wartet.
waiting-nothing-picked = Niemand war angekreuzt.
deed-wait-enter = auf die Warteliste gesetzt
deed-wait-drop = von der Warteliste genommen

## Kalender
calendar-title = Meine Termine in einem anderen Kalender
calendar-about = Ein Telefon oder ein anderes Kalenderprogramm zeigt Ihre Termine unter einer eigenen Adresse. Wer die Adresse hat, liest sie: Geben Sie sie niemandem.
calendar-none = Es gibt keine Adresse.
calendar-says-hidden = Es gibt eine Adresse. Sie sagt, wann Sie belegt sind, und nichts über Patienten.
calendar-says-initials = Es gibt eine Adresse. Sie nennt die Initialen der Patienten.
calendar-says-whole = Es gibt eine Adresse. Sie nennt die Namen der Patienten.
calendar-names = Was sie über Patienten sagt
calendar-names-hidden = Nichts
calendar-names-initials = Initialen
calendar-names-whole = Namen
calendar-give = Adresse anlegen
calendar-give-again = Stattdessen eine neue Adresse anlegen
calendar-end = Adresse widerrufen
calendar-address = Adresse
calendar-once = Kopieren Sie sie jetzt: Sie wird nicht noch einmal gezeigt.
calendar-ended = Die Adresse ist widerrufen.
deed-calendar-given = Kalenderadresse angelegt
deed-calendar-ended = Kalenderadresse widerrufen
