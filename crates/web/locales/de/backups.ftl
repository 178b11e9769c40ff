### Backups, and when they are made

backups-title = Sicherungen
backups-about = Kopien von allem Erfassten, jede Nacht von selbst angelegt. Jede wird geöffnet und geprüft, bevor sie zählt.
backups-none = Noch keine Sicherung
backups-none-about = Die erste entsteht wenige Minuten nach dem Start des Programms. Sie können jetzt eine anlegen.
backups-off = Hier wird nicht von selbst gesichert: Dies ist eine Demo, oder das Programm wurde mit --backups none gestartet. Wer es betreibt, kümmert sich darum.
backups-make = Jetzt sichern
backups-begun = Eine Sicherung wird angelegt.
backups-running = Eine Sicherung wird angelegt. Sie können weiterarbeiten.
backups-look = Noch einmal nachsehen
backups-failed = Die letzte Sicherung ist misslungen: { $why }.
backups-old = Die letzte Sicherung ist vom { $at }. Prüfen Sie, ob das Programm nachts läuft und der Datenträger da ist.
backups-place = In { $folder }, täglich um { $hour } ({ $zone }). Behalten werden die jüngsten von { $days } Tagen, { $weeks } Wochen und { $months } Monaten. Zurückspielen: Wer das Programm betreibt, hält es an und ruft auf: revisit restore DATEI --replace
backups-made = Angelegt
backups-size = Größe
backups-file = Datei
backups-count = { $count ->
     [one] { $count } Sicherung
    *[other] { $count } Sicherungen
}
deed-backup-make = Sicherung angelegt
deed-backup-restore = Bücher aus einer Sicherung wiederhergestellt
