### The controls above a report, and the gallery

report-ask = Tanyakeun
report-add-filter = Saringan
report-all = kabéh
report-remove = leupaskeun
report-clear = Leupaskeun sakabéh saringan
report-more = Tanggal sorangan jeung pilihan séjén
report-gallery-question = Naon nu hayang kanyahoan?
report-gallery-asked = Pratinjau: 12 bulan panungtung
report-means = Naon harti “{ $name }”?
report-unit = Hijian:
report-more-help = Leuwih jéntré

report-rows = { $n ->
       *[other] { $n } baris
    }
report-export-xlsx = Excel (XLSX)
report-print-most = Dina kaca ieu ngan aya { $most } baris munggaran ti { $all }. Sakabéhna aya dina berkas.
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
report-start-over = Mimitian deui
report-unfold = Buka { $name }
report-fold = Tilep { $name }

## What was asked
report-as-of = per { $day }
report-beside = Babandingan
report-beside-nothing = Euweuh
report-beside-previous = dibandingkeun jeung période saméméhna
report-beside-year-before = dibandingkeun jeung taun saméméhna

## Signs beside a number
report-few = saeutik teuing (kurang ti { $n })
report-owes = hutang { $debt }
report-open = can bérés
report-part = rentang nu teu gembleng: ngan sabagéan poéna nu kaasup kana périoda
report-best = leuwih alus ti rata-rata klinik

## The card behind an “i”
report-unit-count = jumlah
report-unit-money = duit
report-unit-percent = persén
report-unit-decimal = angka désimal
report-unit-date = tanggal
report-unit-days = poé
report-unit-text = téks
report-made = Itunganana:
report-made-percent = “{ $one }” dibagi “{ $other }”
report-made-interval = di mana ayana porsi “{ $one }” dina “{ $other }” kalawan kayakinan 95%
report-made-average = “{ $one }” dibagi “{ $other }”
report-made-rest = “{ $one }” dikurangan “{ $other }”
report-made-change = “{ $one }” dibandingkeun jeung “{ $other }”
report-adds-up = Jumlah:
report-adds-up-about = hasil nambahkeun baris

## Figures
report-figure-patients = Pasién
report-figure-reasons = Alesan nu béda
report-figure-recalls = Pangéling

## Notes
report-note-all-later = Sakabéh périodena sanggeus tanggal laporan: can aya nu bisa diitung.
report-note-unfinished = Périodena can bérés: nu diitung ngan poé nepi ka { $day }.
report-note-as-of = Per { $day }: nu leuwih anyar teu diitung, tapi kartu jeung statusna nu ayeuna.
report-note-as-of-now = Tanyakeun per poé ieu
report-note-months = Di dieu bulan diitung gembleng: { $period }. Laporan nu ngan ngitung poé-poé périoda bisa nembongkeun leuwih saeutik.
report-note-left = { $departures ->
       *[other] { $departures } kali kaluar
    } ku { $reasons ->
       *[other] { $reasons } alesan nu béda
    }.
report-note-best = { $n ->
       *[other] { $n } nu pangalusna ngahasilkeun { $share } tina sakabéhna.
    }
report-note-still-open = { $n ->
       *[other] { $n } kunjungan kahiji can nepi ka { $days } poé: naha bakal balik deui, can tangtu.
    }

## Nothing to show
report-empty = Dina période ieu euweuh nanaon
report-empty-about = Euweuh nu cocog jeung pananya ieu. Cobaan période séjén atawa saringanana dikurangan.
report-empty-all = Sakabéh waktu
report-empty-clear = Leupaskeun sakabéh saringan
report-empty-nothing-yet = Dina pembukuan can aya kunjungan
report-empty-nothing-yet-about = Laporan ieu hirup tina kunjungan jeung duit. Asupkeun éta, tuluy laporanana ngeusian sorangan.
report-empty-import = Impor

## What is wrong with a question
report-wrong-value = { $name }: “{ $value }” teu bisa dibaca.
report-wrong-order = Poé kahiji leuwih anyar ti poé panungtung.
report-wrong-half = Période butuh poé kahiji jeung poé panungtung.
report-wrong-twice = { $name } ditulis dua kali.
report-wrong-unknown = { $report } teu mikawanoh { $name }.
report-wrong-filter = { $report } teu bisa disaring ku { $name }.
report-wrong-record = { $name }: euweuh nu ngaranna “{ $value }”.
report-wrong-cell = Dina laporan ieu euweuh angka nu kitu.
