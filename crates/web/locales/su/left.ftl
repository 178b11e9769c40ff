### Iraha pasién kaluar jeung naha

left-title = Kaluar
left-about = Catet yén pasién geus kaluar, jeung naha. Nu ngan ukur samentara teu aya mah lain kaluar. Kunjungan saterusna bakal mulangkeun anjeunna ku sorangan.
left-field-left-on = Kaluar tanggal
left-field-reason = Alesan
left-field-note = Ku kecap pasién sorangan
left-reason-about = Pilih hiji, atawa ketik nu anyar: engké bisa dipilih deui.
left-many-reasons = { $count } alesan keur dipaké. Lamun leuwih ti sapuluh, laporan alesan kurang nétélakeun: hijikeun nu sarupa dina daptar alesan.
left-alike = “{ $reason }” can aya dina daptar. Naha maksudna salah sahiji nu geus aya?
left-meant = Maksudna
left-as-typed = Lain, “{ $reason }” alesan séjén
left-save = Simpen kaluarna
left-stay = Henteu jadi kaluar
left-change = Robah
left-kept = Kaluarna geus dicatet.
left-stayed = Catetan kaluar geus dicabut.
left-flaw-reason = Sebutkeun naha: pilih alesan, atawa ketik.
left-flaw-later = Poé ieu can datang: kaluar dicatet sanggeus pasién kaluar.
left-flaw-twice = Kaluar dina poé ieu geus dicatet: robah nu éta.
