### Backups, and when they are made

backups-title = Varnostne kopije
backups-about = Kopije vsega vnesenega, ki vsako noč nastanejo same. Vsaka je odprta in pregledana, preden šteje.
backups-none = Kopij še ni
backups-none-about = Prva nastane nekaj minut po zagonu programa. Lahko jo naredite zdaj.
backups-off = Tu kopije ne nastajajo same: to je demo ali pa je bil program zagnan z --backups none. Zanje skrbi, kdor ga upravlja.
backups-make = Naredi kopijo zdaj
backups-begun = Kopija nastaja.
backups-running = Kopija nastaja. Medtem lahko delate naprej.
backups-look = Poglej znova
backups-failed = Zadnje kopije ni bilo mogoče narediti: { $why }.
backups-old = Zadnja kopija je z dne { $at }. Preverite, ali program ponoči teče in ali je disk na voljo.
backups-place = V { $folder }, vsak dan ob { $hour } ({ $zone }). Hranijo se najnovejše za { $days } dni, { $weeks } tednov in { $months } mesecev. Za obnovitev upravljavec ustavi program in pokliče: revisit restore DATOTEKA --replace
backups-made = Narejena
backups-size = Velikost
backups-file = Datoteka
backups-count = { $count ->
     [one] { $count } kopija
     [two] { $count } kopiji
     [few] { $count } kopije
    *[other] { $count } kopij
}
deed-backup-make = izdelava varnostne kopije
deed-backup-restore = obnovitev iz varnostne kopije
