### The people behind a number

people-who = Saha waé?
people-actions = Lampah
people-picked = Dipilih:
people-all = Can aya nu dipilih: pikeun sakabéhna, { $n }
people-only = Ngan ieu
people-only-picked = Nu ditémbongkeun ngan nu dipilih.
people-not-only-picked = Témbongkeun sakabéhna
people-seek = Paluruh dina daptar ieu
people-keep = Simpen jadi ségmen
people-keep-about = Nu disimpen pananyana, lain jalmana: ségmen salawasna némbongkeun saha nu ayeuna kaasup. Lamun aya nu dipilih: saha di antarana.
people-keep-name = Ngaran ségmen
people-keep-shared = Batur sagawé meunang ningali
people-keep-save = Simpen ségmen
people-count = { $n ->
       *[other] { $n } pasién
    }
people-visits = { $n ->
       *[other] { $n } kunjungan
    }
people-back = Balik kana laporan
people-none = Di tukangeun angka ieu euweuh saha-saha
people-none-about = Meureun angkana geus robah, atawa eusina nu teu meunang ditingali.
people-show-people = Jalma
people-show-visits = Kunjungan

## Columns
people-column-starts-at = Mimitina
people-column-in-numerator = Kaitung
people-column-billed-in-all = Jumlah tagihan
people-column-here = { $name }, di dieu
people-in-numerator = kaitung kana porsina, lain ngan kana dasar itunganana
people-marked = Angka ieu téh porsi: nu jadi dasar itungan didaptar sakabéhna, sarta nu kaasup kana porsina ditandaan.
people-column-contacted = Kontak panungtung
