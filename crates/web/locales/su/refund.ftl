### Bonus dumasar nomer kartu, balikna duit jeung koréksi

## Bonus dumasar nomer kartu
bonus-title = Bonus dumasar kartu
keys-bonus = Bonus dumasar nomer kartu
bonus-about = Pindéy kartu atawa ketik nomerna: sabaraha nu meunang, nu dipaké, jeung nu sésa.
bonus-card = Nomer kartu
bonus-go = Témbongkeun
bonus-facts = Rekening bonus
bonus-ask = Bonus saha?
bonus-ask-about = Teundeun kursor dina kolom terus pindéy kartuna, atawa ketik nomerna terus pencét Enter.
bonus-nobody = Taya kartu nu nomerna kieu
bonus-nobody-about = Pariksa nomerna, atawa téang pasién ku ngaran terus asupkeun nomerna dina kartu.
bonus-several = Aya sababaraha kartu nu nomerna sarua. Buka nu bener; nomer nu séjénna kudu dibebenah.
bonus-limited = Bonus ngan témbong ka nu bisa nempo sakabéh kartu.
bonus-no-kind = Pasién ieu teu meunang bonus: kartuna teu boga jinis bonus, atawa jinisna 0 %.
bonus-balance = Saldo
bonus-kind = Jinis bonus
bonus-accrued = Meunang
bonus-used = Dipaké
bonus-expired = Kadaluwarsa
bonus-next-expiry = Nu pangheulana kadaluwarsa
bonus-next-expiry-about = { $sum } tanggal { $day }
bonus-history = Riwayat
bonus-when = Iraha
bonus-what = Naon
bonus-until = kadaluwarsa tanggal { $day }
bonus-of-visit = kunjungan { $at }
bonus-was-accrued = Meunang
bonus-was-used = Dipaké
bonus-was-expired = Kadaluwarsa
bonus-was-taken-back = Dicabut bareng jeung balikna duit
bonus-was-given-back = Dibalikkeun bareng jeung balikna pamayaran

## Balikna duit
refund-give = Balikkeun duit
refund-about = Moal leuwih ti nu geus dibayar, kalayan tanggal poé ieu. Bonus nu asalna ti éta duit dicabut ogé. Sanggeus éta tagihanana kabuka deui: mun nu dipigawé kurang ti nu ditagih, bebenah ogé barisna.
refund-of = Nu dibayar
refund-of-visit = { $sum } · { $at }
refund-of-untied = Teu kaiket kunjungan: dibayar { $sum }
refund-nothing-paid = Pasién ieu can mayar nanaon nu bisa dibalikkeun.
refund-flaw-nothing = Asupkeun sabaraha nu dibalikkeun.
refund-flaw-over = Ieu leuwih ti nu geus dibayar: { $sum }.
refund-flaw-bonus = Nu dibayar ku bonus pangréana { $sum }.
refund-done = Duitna geus dibalikkeun.

## Koréksi
correct-title = Bebenah baris
correct-about = Kuitansi { $at }, { $employee }. Baris nu salah tetep katémbong; baris di handap nol ngabatalkeunana, nu bener aya di gigireunana.
correct-line = Baris
correct-next = Terus ka baris ieu
correct-right = Nu bener
correct-no-line = Euweuh: barisna teu kuduna aya
correct-reason = Alesan
correct-nothing = Geus euweuh baris nu bisa dibebenah.
correct-flaw-reason = Terangkeun alesanana ku sababaraha kecap.
correct-flaw-line = Baris ieu geus dibatalkeun, atawa lain baris tina kuitansi ieu. Pilih nu séjén.
correct-done = Barisna geus dibebenah. Nu geus dibayar teu robah.
take-back-title = Tarima deui barang
take-back-about = Kuitansi { $at }, { $employee }. Barangna balik jadi jualan poé ieu di handap nol.
take-back-nothing = Dina kuitansi ieu taya barang nu bisa dibalikkeun.
take-back-flaw-over = Nu bisa balik pangréana { $quantity }.
take-back-no-seller = Barang ieu dijual ku dokter, sedengkeun saha nu ngajual keur klinik can ditangtukeun. Ménta ka nu ngajual pikeun narima deui.
take-back-done = Barangna geus ditarima deui. Ayeuna balikkeun duitna.
slip-taken-back = Dibatalkeun: { $reason }
slip-corrections = Bebenah

## Dina catetan
deed-money-refund = ngabalikkeun duit
deed-money-correct = ngabebenah baris
deed-goods-take-back = narima deui barang
deed-bonus-expire = nyatet bonus nu kadaluwarsa
