### What stands at the charts of the reports

## Of every chart

# What a click on a mark does.
chart-open = Buka jalmana
# The whole clinic, as what single rows are compared with.
chart-all = Kabéh
chart-mean = Garis pegat-pegat: { $name }, { $value }.
chart-few = Ngora warnana: kurang ti 5, saeutik teuing.
chart-unfinished = Ngora warnana: rentang nu teu gembleng.
chart-few-or-unfinished = Ngora warnana: kurang ti 5, atawa can bérés.
chart-first = { $shown } nu kahiji ti { $all }.
chart-last-steps = { $shown } rentang panungtung ti { $all }; rentang nu leuwih panjang némbongkeun leuwih loba.
chart-begins-at = Sumbuna dimimitian ti { $value }.
chart-others = { $n ->
   *[other] { $n } séjénna
}
chart-cumulative = Gabungan jeung sakabéh saméméhna
# For who does not see the chart. highest and lowest are a label and its number.
chart-describe = { $title }. Pangluhurna: { $highest }. Panghandapna: { $lowest }.
chart-whole-percent = { $n }%
chart-quarter = T{ $quarter } { $year }
chart-days = { $from }–{ $to }
chart-days-from = { $from } ka luhur

## By report

chart-growth = Pasién anyar dibandingkeun jeung taun saméméhna
chart-growth-more = Anyar, teu kurang ti taun saméméhna
chart-growth-fewer = Anyar, kurang ti taun saméméhna
chart-growth-base = Sakabéh nu kungsi anyar, kaasup nu geus indit. Saha nu aktip aya dina Kaluar asup pasién.
chart-movement = Ti awal nepi ka ahir
chart-movement-active = Aktif
chart-movement-gains = Nambahan
chart-movement-losses = Leungit
chart-movement-steps = Nu nambahan jeung nu leungit per rentang
chart-sources = Pasién anyar dumasar kana sumber
chart-sources-payback = Hasil ti nu anyar jeung biaya sumberna
chart-activity = Pasién nu béda per rentang
chart-activity-new = Pasién anyar jeung pasién lawas
chart-peaks = Kunjungan dina rata-rata sajam
chart-missed = Nu teu datang dina persén: { $by }
chart-average-check = Rata-rata transaksi jeung jumlah transaksi
chart-rating = Sabaraha porsi ti nu pangalusna
chart-rating-best = { $n ->
    [0] euweuh
   *[other] { $n } pangalusna
}
chart-rating-departments = Nu pangalusna mayar pikeun naon
chart-categories = Porsi tagihan
chart-categories-months = Tagihan per bulan
chart-places = Tagihan ayeuna jeung taun saméméhna
chart-places-profit = Tagihan, untung, jeung taun saméméhna
chart-places-map = Di mana tagihanana
chart-places-credits = © GeoNames (CC BY 4.0), Natural Earth.
chart-places-missing = { $n ->
    [1] Teu aya dina peta: { $names }.
   *[other] Teu aya dina peta ({ $n }): { $names }.
}
chart-places-far = { $n ->
    [1] Jauh: { $names }.
   *[other] Jauh ({ $n }): { $names }.
}
chart-items = Nu pangloba hasilna
chart-disappeared = Geus sabaraha poé teu datang
chart-disappeared-people = Pasién
chart-left = Alesan
chart-left-months = Nu kaluar per bulan
chart-left-reasons = Alesan per bulan
chart-debtors = Hutang dumasar kana umurna
chart-reminders = Pangéling katut réservasi jeung kunjungan hasilna, per bulan
chart-recalls = Nu waktuna datang deui, per poé
chart-recalls-before = { $n ->
   *[other] Aya { $n } deui nu waktuna saméméh { $day }.
}
chart-recalls-people = Nu waktuna pikeun dua hal diitung sakali.
chart-recalls-today = Dina bingkey: poé ieu.
chart-bonuses = Nu sésana panglobana
chart-retention = Kasatiaan jeung intervalna (95%)
chart-retention-months = Kasatiaan per bulan kunjungan kahiji jeung intervalna (95%)
chart-earnings = Hasil unggal pagawé, jeung porsi ti nu pangalusna
chart-quality = Kumaha sumebarna peunteun
