### The first page of the day

today-headline = { $day }: { $n ->
        [0] can aya nu datang
       *[other] nepi ka ayeuna geus datang { $n } pasién
    }
today-asked = Nepi ka poé ieu, nu can bérés, dibandingkeun jeung poé-poé nu sarua saméméhna
today-own = ngan pasién sorangan
today-open = poé ieu can bérés
today-nothing = can aya nu bisa diitung
today-nothing-yet = Can aya nu bisa diitung. Sanggeus aya pasién jeung kunjungan dina pembukuan, unggal isuk di dieu aya lima angka: naon nu robah, jeung hiji saran pikeun unggal angka.
today-start = Kumaha ngamimitianana
today-note-old = Kunjungan panganyarna dina pembukuan tanggal { $day }. Nu kajadian sanggeus éta teu aya dina angka ieu.

## The numbers
today-came = Pasién dina 7 poé panungtung
today-new = Pasién anyar dina 4 minggu
today-billed = Tagihan dina 4 minggu
today-missed = Nu teu datang dina 4 minggu
today-retention = Pasién anyar nu datang deui dina 90 poé
today-debt = Hutang pasién
today-check = Rata-rata transaksi dina 4 minggu

today-points = { $points } poin persén
today-against-days = ti { $before } dina { $days } poé saméméhna
today-against-year = ti { $before } taun saméméhna
today-against-then = ti { $before } opat minggu katukang
today-against-nothing = euweuh babandinganana

## What the drawing below a number is of
today-drawn-days = Poé ka poé
today-drawn-weekdays = Per poé dina saminggu
today-drawn-months = Bulan ka bulan
today-drawn-ages = Dumasar kana umur hutang

## One thing to do about it
today-act-due = { $n ->
       *[other] { $n } pangéling minggu ieu: telepon
    }
today-act-peaks = Tingali jam nu kosong
today-act-sources = Tingali naon nu ngadatangkeun pasién anyar
today-act-activity = Tingali poé naon waé datangna
today-act-away = { $n ->
       *[other] { $n } pasién lawas ngaleungit: telepon
    }
today-act-check = Tingali hasil tina sakali kunjungan
today-act-weekday = Poé { $day } béda sorangan: élingan nu geus réservasi
today-act-hours = Tingali jam sabaraha nu teu datang
today-act-losses = Tingali ka saha nu anyar teu balik deui
today-act-lost = { $n ->
       *[other] { $n } teu balik deui: tingali saha waé
    }
today-act-retention = Tingali saha nu datang deui, bulan ka bulan
today-act-long-owing = Telepon nu hutangna leuwih ti 90 poé
today-act-owing = Tingali saha nu boga hutang
today-act-items = Tingali naon nu payu

## Short lists
today-list-due = Nu waktuna datang deui dina tujuh poé ka hareup
today-list-away = Pasién lawas nu ngaleungit, nu panggedéna tagihan heula
today-list-owing = Hutang panggedéna
today-list-first = { $n } ti { $all }
today-list-whole = Sakabéh daptar
