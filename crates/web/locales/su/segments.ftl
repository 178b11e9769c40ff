### People behind a number, kept under a name

segments-question = Saha nu kudu dititénan?
segments-asked = Ségmen nyimpen pananyana, jadi salawasna némbongkeun saha nu ayeuna kaasup.
segments-count = { $count ->
       *[other] { $count } ségmen
    }
segments-name = Ngaran
segments-people = Jalma
segments-report = Laporan
segments-owner = Nu saha
segments-seen-by = Katingali ku
segments-private = sorangan
segments-shared = batur sagawé
segments-see = tingali
segments-menu = Lampah pikeun { $name }
segments-rename = Ganti ngaran
segments-share = Bagikeun ka batur sagawé
segments-unshare = Pikeun sorangan
segments-delete = Hapus
segments-delete-about = Ségmenna leungit, jalmana henteu.
segments-delete-sure = Enya, hapus
segments-name-taken = Geus aya ségmen nu ngaranna kitu.
segments-name-missing = Béré ngaran heula.
segments-name-long = Ngaran panglobana { $most } aksara.
segments-none = Can aya ségmen
segments-none-about = Di tukangeun unggal ngaran aya hiji angka tina laporan, jeung jalma-jalma nu aya ayeuna.
segments-none-open = Buka laporan tuluy klik angkana.
segments-none-keep = Di handapeun jalma, pilih “Simpen jadi ségmen”.
segments-saved = Ségmen geus disimpen.
segments-renamed = Ngaranna geus diganti.
segments-is-shared = Ti ayeuna katingali ku batur sagawé.
segments-is-private = Ti ayeuna ngan katingali ku sorangan.
segments-deleted = Geus dihapus.
