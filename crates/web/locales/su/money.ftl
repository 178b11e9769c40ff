### Duit di méja hareup

## Baris
money-lines = Baris
money-item = Layanan atawa barang
money-quantity = Jumlah
money-price = Harga
money-price-about = Nu dipaké nyaéta harga nu dijangjikeun waktu réservasi, atawa harga tina daptar harga pasién. Eusian ngan lamun euweuh hargana.
money-discount = Diskon
money-amount = Nilai
money-total = Total
money-of-line = { $what }, baris { $n }
money-flaw-amount = Ieu lain jumlah duit: tuliskeun 12,50, teu meunang kurang ti nol.
money-flaw-quantity = Jumlah kudu leuwih ti nol.
money-flaw-price = Ieu euweuh hargana. Eusian hargana.
money-flaw-discount = Diskon teu meunang leuwih ti nu dipotong.
money-flaw-ground = Pilih alesan diskonna.

## Ngaréngsékeun kunjungan
complete-visit = Réngsékeun kunjungan
complete-about = Kunjungan { $at } ka { $employee }. Nu direncanakeun geus aya di dieu; eusian naon nu geus dipigawé.
complete-add = Tambahan baris sarta jumlahkeun
complete-save = Réngsékeun
complete-discount = Diskon pikeun sakabéh nota
complete-ground = Alesan diskon
complete-done = Kunjungan geus réngsé.
complete-not-booked = Ieu réservasi geus teu dipesen deui: geus réngsé, dibatalkeun atawa pasiénna teu datang.
complete-plan-changed = Aya nu ngarobah rencana ieu kunjungan. Baris nu diketik aya di dieu; pariksa tuluy réngsékeun sakali deui.
complete-over-limit = Diskon nu meunang dibikeun pangréana { $percent } tina nota. Ménta ka nu meunang méré leuwih.
complete-prepayment = Ieu pasién mayar ti heula, sarta { $sum } tina nu direncanakeun can dibayar.
complete-too-early = Ieu kunjungan poéna engké. Pindahkeun heula ka poé ieu.

## Narima duit
pay-take = Tarima duit
pay-about = Sababaraha cara sakaligus ogé bisa. Nu can dibayar jadi hutang.
pay-for = Pikeun
pay-for-all = Sakabéh hutang: { $sum }
pay-for-receipt = Nota { $at }, { $employee }: { $sum }
pay-for-booking = Réservasi { $at }, { $employee }: panjer { $sum }
pay-cash = Tunai
pay-card = Kartu
pay-bonus = Bonus
pay-bonus-about = { $sum } dina rekening bonus.
pay-given = Duit tunai nu dibikeun
pay-given-about = Sabaraha duit ti pasién; pulanganana diitung.
pay-transfer = Transfer
pay-other = Séjénna
pay-nothing-owed = Taya hutang, sarta taya réservasi nu bisa dibayar ti heula.
pay-flaw-nothing = Eusian sabaraha nu dibayar.
pay-flaw-over = Ieu leuwih ti hutangna: { $sum }.
pay-flaw-bonus = Ku bonus bisa dibayar pangréana { $sum }.
pay-flaw-given = Ieu kurang ti nu dibayar tunai.
pay-done = Duit geus ditarima.
pay-done-change = Duit geus ditarima. Pulangan: { $name }

## Kuitansi
slip-title = Kuitansi { $number }
slip-taxes = PPN nu kaasup
slip-rate = Tarip
slip-of = Tina
slip-tax = PPN
slip-payments = Dibayar
slip-method = Cara
slip-not-fiscal = Ieu lain struk pajeg resmi.

## Dina catetan
deed-visit-complete = ngaréngsékeun kunjungan
deed-money-take = narima duit
audit-detail-lines = Baris
audit-detail-slip = Kuitansi
audit-detail-payments = Pamayaran
