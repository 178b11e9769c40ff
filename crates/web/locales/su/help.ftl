### Help

help-question = Naon nu hayang kanyahoan?
help-search = Paluruh dina pitulung
help-find = Paluruh
help-credits = Naon nu aya dina program ti pihak séjén, jeung naon saratna:
help-credits-scripts = diagram jeung peta
help-credits-towns = kota (GeoNames)
help-contents = Dina kaca ieu
help-why = Pikeun naon ditingali
help-read = Kumaha macana
help-next = Naon satuluyna
help-numbers = Naon harti angkana
help-related = Nu patali
help-open-report = Buka laporan
help-open-page = Buka kaca
help-about-patients = Laporan ngeunaan pasién
help-about-employees = Laporan ngeunaan pagawé
help-about-jobs = Maké program
help-topics = { $count ->
       *[other] { $count } topik; F1 muka topik ngeunaan kaca nu keur dibuka
    }
help-found = { $count ->
       *[other] { $count } topik ngeunaan “{ $q }”
    }
help-none = Euweuh nanaon ngeunaan “{ $q }”
help-none-about = Cobaan hiji kecap, atawa tingali sakabéh topik.
help-all-topics = Sakabéh topik
help-did-it-help = Naha ieu mantuan?
help-yes = Enya
help-no = Henteu
help-thanks = Hatur nuhun. Jawabanana diitung, sangkan topik nu teu jelas kapanggih.
