### Recalls as work, and what holds for one patient alone

recall-title = Recalls zu erledigen
recall-about = Wer wieder fällig ist, das am längsten Überfällige zuerst. Wer einen Termin hat oder da war, verschwindet von selbst.
recall-count = { $count ->
        [one] 1 einzuladen
       *[other] { $count } einzuladen
    }
recall-seek = Name, Telefon oder Leistung
recall-item = Leistung
recall-due = Fällig am
recall-state = Stand
recall-owner = Wer sich kümmert
recall-owner-none = niemand
recall-act = Kontakt
recall-interval = Abstand und mehr
recall-state-open = Zu erledigen
recall-state-due = Noch nicht angerufen
recall-state-not-reached = Nicht erreicht
recall-state-contacted = Kontaktiert
recall-state-declined = Abgelehnt
recall-mine = Meine
recall-nobodys = Von niemandem
recall-none = Niemand ist fällig
recall-none-about = Eine Leistung mit Abstand macht Patienten fällig: Geben Sie ihr im Verzeichnis einen. Sonst wird hier niemand eingeladen.
recall-last-done = zuletzt am { $day }
recall-last = { $day }, { $who } ({ $count }×)
recall-pick = Wählen Sie aus, um wen es geht.
recall-take = Ich kümmere mich
recall-leave = Anderen überlassen
recall-taken = Sie kümmern sich um { $n }.
recall-left = { $n } sind anderen überlassen.
recall-tasks-set = { $n } Aufgaben für Sie gestellt.
recall-task = Einladen: { $item }
recall-own-about = { $item }: was nur für diesen Patienten gilt. Leer gilt der Abstand der Leistung.
recall-field-after-days = Wieder fällig nach Tagen
recall-field-after-months = Wieder fällig nach Monaten
recall-field-off = Nicht erinnern
recall-field-reason = Warum
recall-field-owner = Wer sich kümmert
recall-flaw-reason = Sagen Sie, warum dieser Patient nicht erinnert werden soll.
recall-kept = Für diesen Patienten gespeichert.
recall-room-title = Wie viele einladen
recall-room-with = Für freie Zeiten von
recall-room-nobody = (Arzt wählen)
recall-room-days = In den nächsten
recall-room-span = { $days } Tagen
recall-room-go = Vorschlagen
recall-room = { $who } hat bis { $day } noch { $hours } h frei: Platz für die ersten { $count } von { $all }, die noch einzuladen sind.
recall-room-none = { $who } hat bis { $day } für niemanden auf dieser Liste Platz ({ $hours } h frei).
recall-room-guessed = Arbeitszeiten sind nicht erfasst; angenommen sind die üblichen.
recall-room-only = Nur diese zeigen
recall-room-all = Alle zeigen
