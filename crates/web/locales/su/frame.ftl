### What is around every page

frame-skip = Langsung kana eusi
frame-menu = Ménu
frame-navigation = Ménu utama
frame-search = Paluruh pasién
frame-search-for = Pasién, telepon, nomer kartu, tanggal lahir
frame-my-menu = Ménu sorangan
frame-language = Basa
frame-theme = Tampilan
frame-theme-auto = Nurutkeun alat
frame-theme-light = Caang
frame-theme-dark = Poék
frame-theme-contrast = Kontras luhur
frame-hide-names = Sumputkeun ngaran
frame-show-names = Témbongkeun ngaran
frame-lock = Konci
frame-locked = Dikonci
frame-locked-about = Nu geus diketik aya kénéh di dieu. Asup dina tab séjén, tuluy teruskeun di dieu.
frame-sign-out = Kaluar log
frame-palette = Paréntah
frame-palette-for = Laporan, kaca, atawa pasién
frame-found = Kapanggih
frame-found-none = Euweuh nu kapanggih
frame-keyboard = Papan tombol
frame-close = Tutup
frame-kept-unreached = Server teu kahontal. Sadaya nu diketik aya kénéh di dieu sarta dikirim deui sorangan.
frame-kept-busy = Aya nu séjén keur nulis. Sadaya nu diketik aya kénéh di dieu sarta dikirim deui sorangan.
frame-kept-failed = Ieu teu bisa disimpen. Sadaya nu diketik aya kénéh di dieu; kirim deui samenit deui.
frame-kept-signed-out = Anjeun geus kaluar. Sadaya nu diketik aya kénéh di dieu: asup dina kaca sorangan, balik deui, tuluy kirim deui.

## The menu
frame-today = Poé ieu
frame-patients = Pasién
frame-reports = Sakabéh laporan
frame-reports-patients = Laporan ngeunaan pasién
frame-reports-staff = Laporan ngeunaan pagawé
frame-segments = Ségmen
frame-import = Impor
frame-setup = Setélan
frame-users = Pamaké
frame-audit = Catetan kagiatan
frame-account = Akun
frame-help = Pitulung

## Above and below the page
frame-demo-label = Demo
frame-demo = Ieu klinik demo: sakabéh pasiénna rékaan.
frame-demo-leave = Atur klinik sorangan

frame-fresh = Lengkep · per { $moment }
frame-help-key = Pitulung F1
frame-keys-key = Tombol ?
frame-staff = Babandingan pagawé
frame-work = Klinik

## What a key does
keys-these = Témbongkeun tombol kaca ieu
keys-palette = Ka laporan, kaca, atawa pasién
keys-search = Paluruh pasién
keys-today = Ka Poé ieu
keys-reports = Ka sakabéh laporan
keys-patients = Ka pasién
keys-staff = Ka babandingan pagawé
keys-segments = Ka ségmen
keys-help = Ka pitulung
keys-clear = Leupaskeun sakabéh saringan
keys-private = Sumputkeun atawa témbongkeun ngaran
keys-topic = Pitulung ngeunaan kaca ieu
keys-day = Ka poé kuring
keys-tasks = Ka tugas
keys-remind = Élingan pasién ieu; tuluy M: sabulan deui
keys-contact = Catet telepon ka pasién ieu
