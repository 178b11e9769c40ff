### What came of calling a patient

contact-title = Kontakt
contact-about = Was aus Anruf oder Nachricht wurde. Wer weg ist oder kommen will, steht so lange nicht bei den Weggebliebenen.
contact-choose = Wählen…
contact-outcome-not-reached = Nicht erreicht
contact-outcome-informed = Informiert
contact-outcome-will-come = Will kommen
contact-outcome-booked = Will einen Termin
contact-outcome-away = Weg bis
contact-outcome-declined = Möchte nicht
contact-outcome-complaint = Beschwerde
contact-outcome-left = Ist gegangen
contact-field-outcome = Was daraus wurde
contact-field-note = In den Worten der Person
contact-field-until-on = Wieder da am
contact-field-again-on = Erinnern am
contact-field-left-on = Gegangen am
contact-until-on-about = Von wem weg ist: Bis dahin gilt niemand als weggeblieben.
contact-again-on-about = Eine Aufgabe für Sie; leer: keine.
contact-flaw-outcome = Wählen Sie, was daraus wurde.
contact-flaw-complaint = Schreiben Sie die Beschwerde auf: Die Leitung muss sie kennen.
contact-flaw-past = Wählen Sie einen Tag nach heute.
contact-complaint = Beschwerde: { $note }
contact-call = Anrufen:
contact-call-for = Anrufen, wegen { $item }:
contact-has-left = Ist gegangen
contact-kept = Es ist aufgeschrieben.
contact-away-until = Weg bis { $day }
contact-last = { $count ->
        [one] { $day }, { $who }: { $outcome }
       *[other] { $day }, { $who }: { $outcome } ({ $count } Versuche)
    }
contact-in-timeline = Kontakt: { $outcome }
contact-write-down = Aufschreiben
