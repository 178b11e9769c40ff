### People behind a number, kept under a name

segments-question = Wen behalten Sie im Auge?
segments-asked = Ein Segment merkt sich die Frage und zeigt darum immer, wer jetzt dazugehört.
segments-count =
    { $count ->
        [one] Ein Segment
       *[other] { $count } Segmente
    }
segments-name = Name
segments-people = Personen
segments-report = Bericht
segments-owner = Von wem
segments-seen-by = Wer es sieht
segments-private = nur ich
segments-shared = Kollegen
segments-see = nachsehen
segments-menu = Was Sie mit „{ $name }“ tun können
segments-rename = Umbenennen
segments-share = Mit Kollegen teilen
segments-unshare = Für mich behalten
segments-delete = Löschen
segments-delete-about = Das Segment verschwindet, die Personen bleiben.
segments-delete-sure = Ja, löschen
segments-name-taken = Sie haben schon ein Segment mit diesem Namen.
segments-name-missing = Geben Sie ihm einen Namen.
segments-name-long = Ein Name hat bis zu { $most } Zeichen.
segments-none = Noch keine Segmente
segments-none-about = Hinter jedem Namen steht eine Zahl eines Berichts, mit den Personen, die sie heute hat.
segments-none-open = Öffnen Sie einen Bericht und klicken Sie auf eine Zahl.
segments-none-keep = Wählen Sie unter den Personen „Als Segment speichern“.
segments-saved = Die Liste ist gespeichert.
segments-renamed = Umbenannt.
segments-is-shared = Kollegen sehen es ab jetzt.
segments-is-private = Ab jetzt sehen nur Sie es.
segments-deleted = Gelöscht.
