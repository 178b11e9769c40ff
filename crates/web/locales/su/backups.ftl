### Backups, and when they are made

backups-title = Salinan cadangan
backups-about = Salinan sagala nu diasupkeun, dijieun sorangan unggal peuting. Unggal salinan dibuka jeung dipariksa heula saméméh diitung.
backups-none = Can aya salinan
backups-none-about = Nu kahiji dijieun sababaraha menit sanggeus program dijalankeun. Bisa ogé dijieun ayeuna.
backups-off = Di dieu salinan teu dijieun sorangan: ieu demo, atawa program dijalankeun ku --backups none. Nu ngurus program nu tanggung jawab.
backups-make = Jieun salinan ayeuna
backups-begun = Salinan keur dijieun.
backups-running = Salinan keur dijieun. Pagawéan bisa diteruskeun.
backups-look = Tingali deui
backups-failed = Salinan panungtung gagal dijieun: { $why }.
backups-old = Salinan panungtung dijieun { $at }. Pariksa naha program hirup peuting-peuting jeung naha diskna aya.
backups-place = Di { $folder }, unggal poé jam { $hour } ({ $zone }). Nu disimpen nyaéta nu panganyarna tina { $days } poé, { $weeks } minggu, jeung { $months } bulan. Pikeun mulangkeun, programna dieureunkeun tuluy: revisit restore FILE --replace
backups-made = Dijieun
backups-size = Ukuran
backups-file = File
backups-count = { $count ->
    *[other] { $count } salinan
}
deed-backup-make = nyieun salinan cadangan
deed-backup-restore = mulangkeun buku tina salinan cadangan
