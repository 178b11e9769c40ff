### Which role may do what: a table of the help about users

permission-title = Kdo sme kaj
permission-what = Kaj
permission-see-reports = Gledati poročila o pacientih
permission-see-staff-reports = Gledati poročila, ki primerjajo zaposlene
permission-see-patients = Gledati paciente in sezname oseb
permission-export = Odnesti poročila in sezname kot datoteke
permission-save-segments = Shranjevati segmente
permission-share-segments = Deliti segmente s sodelavci
permission-import = Uvoziti podatke in razveljaviti uvoz
permission-set-up-clinic = Spreminjati nastavitve klinike
permission-manage-users = Vabiti, spreminjati in onemogočati uporabnike
permission-read-audit = Brati dnevnik
permission-all = da
permission-own = svoje
permission-no = ne
