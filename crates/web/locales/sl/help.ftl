### Help

help-question = Kaj bi radi izvedeli?
help-search = Išči po pomoči
help-find = Išči
help-credits = Kaj program vsebuje od drugih in pod katerimi pogoji:
help-credits-scripts = grafikoni in zemljevid
help-credits-towns = kraji (GeoNames)
help-contents = Na tej strani
help-why = Zakaj pogledati
help-read = Kako brati
help-next = Kaj storiti potem
help-numbers = Kaj pomenijo številke
help-related = Sorodno
help-open-report = Odpri poročilo
help-open-page = Odpri stran
help-about-patients = Poročila o pacientih
help-about-employees = Poročila o zaposlenih
help-about-jobs = Opravila
help-topics =
    { $count ->
        [one] { $count } tema; F1 odpre tisto o strani, na kateri ste
        [two] { $count } temi; F1 odpre tisto o strani, na kateri ste
        [few] { $count } teme; F1 odpre tisto o strani, na kateri ste
       *[other] { $count } tem; F1 odpre tisto o strani, na kateri ste
    }
help-found =
    { $count ->
        [one] { $count } tema o »{ $q }«
        [two] { $count } temi o »{ $q }«
        [few] { $count } teme o »{ $q }«
       *[other] { $count } tem o »{ $q }«
    }
help-none = Ničesar o »{ $q }«
help-none-about = Poskusite z eno besedo ali preglejte vse teme.
help-all-topics = Vse teme
help-did-it-help = Je pomagalo?
help-yes = Da
help-no = Ne
help-thanks = Hvala. Odgovor se šteje, da se najdejo nejasne teme.
