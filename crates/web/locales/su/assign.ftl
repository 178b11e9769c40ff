### A category, a price list or a bonus kind for the people of a list

assign-act-category = Kategori
assign-act-price-list = Daptar harga
assign-act-bonus-kind = Rupa bonus
assign-act-problem = Masalah: { $reason }
assign-act-on = Lampah pikeun pasién ieu
assign-because-debt = boga hutang
assign-because-low-score = méré peunteun handap
assign-title-category = { $n ->
       *[other] Kategori pikeun { $n } pasién
    }
assign-title-price-list = { $n ->
       *[other] Daptar harga pikeun { $n } pasién
    }
assign-title-bonus-kind = { $n ->
       *[other] Rupa bonus pikeun { $n } pasién
    }
assign-everybody = Can aya nu dipilih: pikeun sakabéh eusi daptar.
assign-changed = Daptarna geus robah: tadina { $was }, ayeuna { $n }. Simpen deui lamun masih kitu maksudna.
assign-category = Kategori
assign-price-list = Daptar harga
assign-bonus-kind = Rupa bonus
assign-choose = Pilih…
assign-no-price-list = teu boga sorangan: nurutkeun kategori
assign-no-bonus-kind = euweuh
assign-reason = Alesan
assign-reason-about = Ayana dina kartu gigireun kategori. Nu masalah kudu aya alesanana.
assign-save = { $n ->
       *[other] Bikeun ka { $n } pasién
    }
assign-choose-one = Pilih heula salah sahiji.
assign-reason-missing = Sebutkeun naha: nu jadi masalah aya alesanana.
assign-reason-long = Alesan pangpanjangna { $most } aksara.
assign-gone = Nu dipilih téh geus euweuh. Balik deui sarta pilih nu séjén.
assign-nobody = Nu dimaksud geus euweuh dina daptar. Euweuh nu dirobah.
assign-nothing = Euweuh nu kudu dirobah: geus kitu ti tadina.
assign-done-category = { $n ->
       *[other] Ayeuna { $n } pasién aya dina kategori { $name }.
    }
assign-done-price-list = { $n ->
       *[other] Ayeuna { $n } pasién boga daptar harga { $name }.
    }
assign-done-price-list-none = { $n ->
       *[other] { $n } pasién geus teu boga daptar harga sorangan.
    }
assign-done-bonus-kind = { $n ->
       *[other] Ayeuna { $n } pasién boga rupa bonus { $name }.
    }
assign-done-bonus-kind-none = { $n ->
       *[other] { $n } pasién geus teu boga rupa bonus.
    }

## On the card
patient-category-reason = Naha kategori ieu
patient-bonus-kind = Rupa bonus
patient-note-because = { $hint } Alesan: { $reason }

## In the audit
deed-category-assign = méré kategori ka loba pasién
deed-price-list-assign = méré daptar harga ka loba pasién
deed-bonus-kind-assign = méré rupa bonus ka loba pasién
audit-detail-category = Kategori
audit-detail-price-list = Daptar harga
audit-detail-bonus-kind = Rupa bonus
audit-detail-patients = Pasién
audit-detail-same = Geus boga
audit-detail-left-out = Diliwat
