### Backups, and when they are made

backups-title = Backups
backups-about = Copies of everything that is entered, made by themselves every night. Each is opened and looked through before it counts.
backups-none = No backup yet
backups-none-about = The first one is made within minutes of starting the program. You can make one now.
backups-off = No backups are made by themselves here: this is a demo, or the program was started with --backups none. Whoever runs it takes care of them.
backups-make = Make a backup now
backups-begun = A backup is being made.
backups-running = A backup is being made. You can go on working.
backups-look = Look again
backups-failed = The last backup could not be made: { $why }.
backups-old = The last backup was made on { $at }. Check that the program runs at night and that the disk is there.
backups-place = In { $folder }, every day at { $hour } ({ $zone }). Kept are the newest of { $days } days, { $weeks } weeks and { $months } months. To put one back, whoever runs the program stops it and calls: revisit restore FILE --replace
backups-made = Made
backups-size = Size
backups-file = File
backups-count = { $count ->
     [one] { $count } backup
    *[other] { $count } backups
}
deed-backup-make = made a backup
deed-backup-restore = restored the books from a backup
