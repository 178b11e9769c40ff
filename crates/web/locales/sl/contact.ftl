### What came of calling a patient

contact-title = Stik
contact-about = Kaj je prineslo klicanje ali pisanje. Kdor je odsoten ali pride, medtem ni med izginulimi.
contact-choose = Izberite …
contact-outcome-not-reached = Ni dosegljiv
contact-outcome-informed = Obveščen
contact-outcome-will-come = Bo prišel
contact-outcome-booked = Želi termin
contact-outcome-away = Odsoten do
contact-outcome-declined = Ne želi
contact-outcome-complaint = Pritožba
contact-outcome-left = Je odšel
contact-field-outcome = Kaj je iz tega nastalo
contact-field-note = Z besedami osebe
contact-field-until-on = Nazaj dne
contact-field-again-on = Opomni me dne
contact-field-left-on = Odšel dne
contact-until-on-about = Za odsotnega: do tega dne ne velja za izginulega.
contact-again-on-about = Naloga za vas; prazno: brez.
contact-flaw-outcome = Izberite, kaj je iz tega nastalo.
contact-flaw-complaint = Zapišite pritožbo: vodja jo mora poznati.
contact-flaw-past = Izberite dan po današnjem.
contact-complaint = Pritožba: { $note }
contact-call = Pokliči:
contact-call-for = Pokliči, zaradi: { $item }:
contact-has-left = So odšli
contact-kept = Zapisano je.
contact-away-until = Odsoten do { $day }
contact-last = { $count ->
        [one] { $day }, { $who }: { $outcome } ({ $count } poskus)
        [two] { $day }, { $who }: { $outcome } ({ $count } poskusa)
        [few] { $day }, { $who }: { $outcome } ({ $count } poskusi)
       *[other] { $day }, { $who }: { $outcome } ({ $count } poskusov)
    }
contact-in-timeline = Stik: { $outcome }
contact-write-down = Zapiši
